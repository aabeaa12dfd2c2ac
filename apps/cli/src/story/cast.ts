import { randomUUID } from 'node:crypto';
import { DEMO_PASSWORD } from '../start/demo-town';
import { Person, type Teller } from './teller';

export const DAY_MS = 86_400_000;

/** Who plays in the journey, their clock and their letters. Every name is invented. */
export class Cast {
  /** Sets the people of this telling apart from those of an earlier one on the same instance. */
  readonly telling = randomUUID().slice(0, 8);
  readonly caseworker: Person;
  readonly aftercare: Person;
  readonly teamLead: Person;
  readonly administrator: Person;

  constructor(
    private readonly apiUrl: string,
    readonly teller: Teller,
  ) {
    this.caseworker = this.person('Karin, caseworker');
    this.aftercare = this.person('Nora, aftercare worker');
    this.teamLead = this.person('Tarik, team lead');
    this.administrator = this.person('Ada, administrator');
  }

  person(name: string, language = 'de'): Person {
    return new Person(this.apiUrl, name, language);
  }

  mail(name: string): string {
    return `${name}-${this.telling}@story.example`;
  }

  async signInStaff(): Promise<void> {
    await this.caseworker.signIn('karin@bleibe.example', DEMO_PASSWORD);
    await this.aftercare.signIn('nora@bleibe.example', DEMO_PASSWORD);
    await this.teamLead.signIn('tarik@bleibe.example', DEMO_PASSWORD);
    await this.administrator.signIn('ada@bleibe.example', DEMO_PASSWORD);
  }

  async now(): Promise<Date> {
    const { now } = await this.administrator.get<{ now: string }>('/demo/clock');
    return new Date(now);
  }

  async today(plusDays = 0): Promise<string> {
    return new Date((await this.now()).getTime() + plusDays * DAY_MS).toISOString().slice(0, 10);
  }

  /** Everybody's clock goes to that moment; sessions of staff do not outlive the jump, so they sign in again. */
  async moveTo(instant: Date): Promise<void> {
    if (instant <= (await this.now())) return;
    await this.administrator.put('/demo/clock', { now: instant.toISOString() });
    await this.signInStaff();
    this.teller.tell(`(The clock now shows ${instant.toISOString().slice(0, 16).replace('T', ' ')} UTC.)`);
  }

  async confirmAddress(person: Person, email: string): Promise<void> {
    const code = await this.teller.until(`the letter with the code for ${email}`, async () => {
      const { items } = await person.get<{ items: { text: string }[] }>(
        `/demo/letters?to=${encodeURIComponent(email)}`,
      );
      return items.map(({ text }) => /\b\d{6}\b/.exec(text)?.[0]).find(Boolean);
    });
    await person.post('/contact-confirmations', { code });
  }
}
