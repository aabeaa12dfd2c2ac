import { request as httpRequest } from 'node:http';

/** Something did not go as the story says; ends it with exit code 1. */
export class Surprise extends Error {}

export interface Problem {
  status: number;
  code: string;
  detail: string;
  problems?: { field: string; code: string; message: string }[];
}

export interface Answer<T> {
  status: number;
  body: T;
}

/** What a person does through the API: one sign-in, one language. */
export class Person {
  private token: string | null = null;

  constructor(
    private readonly apiUrl: string,
    readonly name: string,
    private readonly language = 'de',
  ) {}

  as(token: string | null): this {
    this.token = token;
    return this;
  }

  async signIn(email: string, password: string): Promise<this> {
    this.token = null;
    const { token } = await this.post<{ token: string }>('/sessions', { email, password, browser: null });
    this.as(token);
    const { lacksSecondFactor } = await this.get<{ lacksSecondFactor: boolean }>('/sessions/current');
    return lacksSecondFactor ? this.showSecondFactor(email) : this;
  }

  /** With the code that the authenticator app of an invented person shows. */
  private async showSecondFactor(email: string): Promise<this> {
    const query = new URLSearchParams({ to: email }).toString();
    const { code } = await this.get<{ code: string }>(`/demo/second-factor-codes?${query}`);
    return this.as((await this.post<{ token: string }>('/second-factors/codes', { code })).token);
  }

  get<T>(path: string): Promise<T> {
    return this.expect<T>('GET', path);
  }

  post<T = unknown>(path: string, body: object = {}): Promise<T> {
    return this.expect<T>('POST', path, body);
  }

  put<T = unknown>(path: string, body: object): Promise<T> {
    return this.expect<T>('PUT', path, body);
  }

  /** Something that must be refused with this status. */
  async refused(status: number, method: string, path: string, body?: object): Promise<Problem> {
    const answer = await this.send<Problem>(method, path, body);
    if (answer.status !== status)
      throw new Surprise(`${this.name}: ${method} ${path} answered ${answer.status}, not ${status}.`);
    return answer.body;
  }

  private async expect<T>(method: string, path: string, body?: object): Promise<T> {
    const { status, body: answer } = await this.send<T>(method, path, body);
    if (status >= 400) {
      const { code, detail, problems = [] } = answer as unknown as Problem;
      const said = [detail, ...problems.map(({ message }) => message)].join(' ');
      throw new Surprise(`${this.name}: ${method} ${path} answered ${status} ${code}: ${said}`);
    }
    return answer;
  }

  send<T>(method: string, path: string, body?: object): Promise<Answer<T>> {
    const payload = body === undefined ? undefined : JSON.stringify(body);
    const headers: Record<string, string> = { 'accept-language': this.language };
    if (this.token) headers.authorization = `Bearer ${this.token}`;
    if (payload !== undefined) headers['content-type'] = 'application/json';
    return new Promise((resolve, reject) => {
      const request = httpRequest(`${this.apiUrl}/api${path}`, { method, headers, timeout: 20_000 }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, body: (text ? JSON.parse(text) : undefined) as T });
        });
      });
      request.on('timeout', () => request.destroy(new Error('no answer within 20 s')));
      request.on('error', reject);
      request.end(payload);
    });
  }
}

/** Tells the story: what happens in words that people use, and waits for what the worker does meanwhile. */
export class Teller {
  constructor(private readonly say: (line: string) => void) {}

  chapter(title: string): void {
    this.say(`\n── ${title}`);
  }

  tell(line: string): void {
    this.say(`   ${line}`);
  }

  /** Asks again and again until the answer is there. @throws Surprise after `patienceMs` */
  async until<T>(what: string, look: () => Promise<T | null | false | undefined>, patienceMs = 60_000): Promise<T> {
    const end = performance.now() + patienceMs;
    for (;;) {
      const found = await look();
      if (found) return found;
      if (performance.now() > end) throw new Surprise(`waited in vain: ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  }
}

export function mustBe(condition: boolean, what: string): void {
  if (!condition) throw new Surprise(what);
}
