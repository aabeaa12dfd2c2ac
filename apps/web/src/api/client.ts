import type { Problem } from './types';

export type Result<Data> = { ok: true; data: Data } | { ok: false; problem: Problem };

/** What pages ask of the API. A problem is an answer like any other; only a broken connection is made up here. */
export interface Api {
  get<Data>(path: string): Promise<Result<Data>>;
  post<Data = void>(path: string, body?: unknown): Promise<Result<Data>>;
  put<Data = void>(path: string, body: unknown): Promise<Result<Data>>;
  remove(path: string): Promise<Result<void>>;
  /** A picture; null = there is none that this person may see. */
  bytes(path: string): Promise<Buffer | null>;
  sendBytes<Data = void>(path: string, bytes: Buffer): Promise<Result<Data>>;
}

interface Asked {
  /** 'http://127.0.0.1:3001/api' */
  base: string;
  language: string;
  token: string | null;
}

const PATIENCE_MS = 20_000;

const unreachable: Problem = { status: 503, code: 'unreachable', title: '', detail: '', problems: [] };

export function apiClient({ base, language, token }: Asked): Api {
  async function call<Data>(method: string, path: string, body?: unknown): Promise<Result<Data>> {
    const headers: Record<string, string> = { accept: 'application/json', 'accept-language': language };
    if (token) headers.authorization = `Bearer ${token}`;
    const isBytes = Buffer.isBuffer(body);
    if (body !== undefined) headers['content-type'] = isBytes ? 'application/octet-stream' : 'application/json';
    try {
      const response = await fetch(`${base}${path}`, {
        method,
        headers,
        body: body === undefined ? undefined : isBytes ? new Uint8Array(body) : JSON.stringify(body),
        signal: AbortSignal.timeout(PATIENCE_MS),
        redirect: 'error',
      });
      const text = await response.text();
      const data: unknown = text === '' ? undefined : JSON.parse(text);
      if (response.ok) return { ok: true, data: data as Data };
      return { ok: false, problem: { ...unreachable, code: 'broken', ...(data as object), status: response.status } };
    } catch {
      // Time out, connection refused, or an answer that is no JSON: for the person who waits it is all the same.
      return { ok: false, problem: unreachable };
    }
  }

  return {
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    put: (path, body) => call('PUT', path, body),
    remove: (path) => call('DELETE', path),
    sendBytes: (path, bytes) => call('POST', path, bytes),
    async bytes(path) {
      const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
      try {
        const response = await fetch(`${base}${path}`, { headers, signal: AbortSignal.timeout(PATIENCE_MS) });
        return response.ok ? Buffer.from(await response.arrayBuffer()) : null;
      } catch {
        return null;
      }
    },
  };
}

/** Raised by `read` where a page cannot be shown without the data; the door turns it into the fitting page. */
export class PageProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = 'PageProblem';
  }
}

/** @throws PageProblem */
export async function read<Data>(api: Api, path: string): Promise<Data> {
  const result = await api.get<Data>(path);
  if (!result.ok) throw new PageProblem(result.problem);
  return result.data;
}
