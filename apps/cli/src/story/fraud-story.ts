import type { Listing } from './answers';
import { Cast } from './cast';
import { type OfferCase, frauds, honest } from './fraud-cases';
import { Landlords } from './landlords';
import { type Teller, mustBe } from './teller';

interface Offered {
  id: string;
  title: string;
}

/** Five honest landlords come to the market, five frauds do not; through API and worker, as people would meet them. */
export class FraudStory {
  private readonly cast: Cast;
  private readonly landlords: Landlords;

  constructor({ apiUrl, teller }: { apiUrl: string; teller: Teller }) {
    this.cast = new Cast(apiUrl, teller);
    this.landlords = new Landlords(this.cast);
  }

  async play(): Promise<void> {
    const { teller, telling } = this.cast;
    await this.cast.signInStaff();
    const passed: Offered[] = [];
    for (const one of honest(telling)) {
      teller.chapter(`Honest: ${one.title}`);
      const listing = await this.offer(one);
      const against = listing.checks.filter(({ result }) => !['pass', 'info'].includes(result));
      mustBe(
        listing.state === 'cleared',
        `stopped, but honest: ${against.map(({ sentence }) => sentence).join(' | ')}`,
      );
      teller.tell('✓ cleared');
      passed.push({ id: listing.id, title: one.title });
    }
    const stopped: Offered[] = [];
    for (const one of frauds(telling)) {
      teller.chapter(`Fraud: ${one.title}`);
      stopped.push({ id: await this.mustStop(one), title: one.title });
    }
    await this.marketHolds(passed, stopped);
    teller.tell('Five frauds were stopped, five honest landlords passed.');
  }

  private async offer({ firstName, surname, home, stoppedBy }: OfferCase, identity: 'pass' | 'fail' = 'pass') {
    const { person } = await this.landlords.signUp(firstName.toLowerCase(), firstName, surname, identity);
    const street = `${surname}weg-${stoppedBy.join('-') || 'frei'}-${this.cast.telling}`;
    return this.landlords.settled(person, await this.landlords.submit(person, { street, ...home }));
  }

  private async mustStop(one: OfferCase): Promise<string> {
    const isPerson = one.stoppedBy.length === 0;
    const listing = await this.offer(one, isPerson ? 'fail' : 'pass');
    if (!isPerson) this.mustHold(listing, one.stoppedBy);
    return listing.id;
  }

  private mustHold({ state, checks }: Listing, stoppedBy: readonly string[]): void {
    mustBe(state === 'held', `the fraud was ${state}, not held`);
    const against = checks.filter(({ result }) => result === 'hold' || result === 'review');
    for (const check of stoppedBy) {
      mustBe(
        against.some((found) => found.check === check),
        `not found by ${check}`,
      );
    }
    for (const { sentence } of against) this.cast.teller.tell(`✋ ${sentence}`);
  }

  /** What a visitor sees: every honest home, no fraud. */
  private async marketHolds(passed: readonly Offered[], stopped: readonly Offered[]): Promise<void> {
    this.cast.teller.chapter('What a visitor sees');
    const visitor = this.cast.person('A visitor');
    const seen = new Set<string>();
    for (let after: string | null = ''; after !== null;) {
      const page: { items: { id: string }[]; next: string | null } = await visitor.get(
        `/listings?limit=50${after ? `&after=${after}` : ''}`,
      );
      for (const { id } of page.items) seen.add(id);
      after = page.next;
    }
    for (const { id, title } of passed) mustBe(seen.has(id), `not on offer: ${title}`);
    for (const { id, title } of stopped) {
      mustBe(!seen.has(id), `on offer: ${title}`);
    }
    this.cast.teller.tell(`${passed.length} honest homes are on offer, none of the ${stopped.length} frauds.`);
  }
}
