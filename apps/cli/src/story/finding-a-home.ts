import type { Candidate, Listing, Proposal } from './answers';
import { type Cast, DAY_MS } from './cast';
import { aHousehold } from './forms';
import { Landlords } from './landlords';
import { type Person, mustBe } from './teller';

/** From the listing to the signed lease. */
export class FindingAHome {
  private readonly landlords: Landlords;

  constructor(private readonly cast: Cast) {
    this.landlords = new Landlords(cast);
  }

  async listHome() {
    this.cast.teller.chapter('A landlord lists a home');
    const street = `Storchenweg-${this.cast.telling}`;
    const { person } = await this.landlords.signUp('hedwig', 'Hedwig', 'Holz');
    const id = await this.landlords.submit(person, { street });
    const listing = await this.landlords.settled(person, id);
    mustBe(listing.state === 'cleared', `the honest home was not cleared but ${listing.state}: ${sentences(listing)}`);
    this.cast.teller.tell(`The home in ${listing.municipality} is cleared:`);
    for (const { sentence } of listing.checks) this.cast.teller.tell(`  ✓ ${sentence}`);
    return { person, listingId: id, street };
  }

  async holdTwoFrauds(): Promise<string[]> {
    this.cast.teller.chapter('Two listings are held');
    const { person } = await this.landlords.signUp('falko', 'Falko', 'Fuchs');
    const dearStreet = `Teurer-Weg-${this.cast.telling}`;
    const dear = await this.landlords.settled(
      person,
      await this.landlords.submit(person, { street: dearStreet, netColdRent: 68_100, warmRentStated: null }),
    );
    this.mustHold(dear, 'rent-within-comparison');

    const keyStreet = `Schluesselgasse-${this.cast.telling}`;
    const description =
      'Ich bin zurzeit im Ausland und kann die Wohnung nicht zeigen. Nach der Überweisung der Kaution schicke ich Ihnen den Schlüssel mit der Post.';
    const key = await this.landlords.settled(
      person,
      await this.landlords.submit(person, { street: keyStreet, description }),
    );
    this.mustHold(key, 'no-advance-payment-asked', 'viewing-possible');
    return [dearStreet, keyStreet];
  }

  async register() {
    this.cast.teller.chapter('A household registers, in Ukrainian');
    const email = this.cast.mail('daryna');
    const seeker = this.cast.person('Daryna, seeker', 'uk');
    const wrong = await seeker.refused(
      422,
      'POST',
      '/households',
      aHousehold(email, await this.cast.today(7), { birthDate: '2036-01-01' }),
    );
    this.cast.teller.tell(`A slip is told at its field: "${wrong.problems?.[0]?.message ?? ''}"`);
    const registered = await seeker.post<{ id: string; reference: string; token: string }>(
      '/households',
      aHousehold(email, await this.cast.today(7), {}),
    );
    seeker.as(registered.token);
    await this.cast.confirmAddress(seeker, email);
    await seeker.post('/identity-checks', { input: 'pass' });
    await this.cast.teller.until('the checks of the household', async () => {
      const { items } = await seeker.get<{ items: { clearedUntil: string | null }[] }>('/households/mine');
      return items[0]?.clearedUntil;
    });
    this.cast.teller.tell(`Registered as ${registered.reference}; address and identity are confirmed.`);
    return { seeker, householdId: registered.id, email };
  }

  async match(householdId: string, listingId: string): Promise<string> {
    this.cast.teller.chapter('The caseworker compares and proposes');
    const worklist = await this.cast.caseworker.get<{
      items: { householdId: string; action: string; reference: string }[];
    }>('/worklist');
    const item = worklist.items.find((one) => one.householdId === householdId);
    this.cast.teller.tell(`On Karin's worklist: ${item?.reference}, next: ${item?.action}.`);
    const candidate = await this.cast.teller.until('the candidates of the household', async () => {
      const { items } = await this.cast.caseworker.get<{ items: Candidate[] }>(
        `/households/${householdId}/candidates?limit=50`,
      );
      return items.find(({ listing }) => listing.id === listingId);
    });
    this.cast.teller.tell(`The new home in ${candidate.listing.municipality} has ${candidate.score} of 1000 points:`);
    for (const { points, mostPoints, reason } of candidate.criteria) {
      this.cast.teller.tell(`  ${String(points).padStart(4)} of ${mostPoints}  ${reason.sentence}`);
    }
    const clarified = candidate.hardRules.filter(({ kind }) => kind === 'unknown').map(({ code }) => code);
    const { id } = await this.cast.caseworker.post<{ id: string }>('/proposals', { householdId, listingId, clarified });
    this.cast.teller.tell('Karin proposes it; Daryna is asked.');
    return id;
  }

  /** What a seeker can reach says nothing of an address. */
  async nothingLeaks(seeker: Person, streets: string[]): Promise<void> {
    const seen = JSON.stringify([
      await seeker.get('/listings?limit=100'),
      await seeker.get('/proposals?limit=100'),
      await seeker.get('/households/mine'),
    ]);
    const found = streets.filter((street) => seen.includes(street));
    mustBe(found.length === 0, `a seeker can read the address ${found.join(', ')}`);
    this.cast.teller.tell('No answer to Daryna holds an address: not of the held homes, not of this one.');
  }

  async agree(seeker: Person, landlord: Person, proposalId: string, street: string): Promise<void> {
    this.cast.teller.chapter('Both sides say yes');
    await landlord.refused(404, 'GET', `/proposals/${proposalId}`);
    const offered = await seeker.get<Proposal>(`/proposals/${proposalId}`);
    this.cast.teller.tell(`Daryna sees what the landlord will see of her: ${JSON.stringify(offered.household)}`);
    await seeker.post(`/proposals/${proposalId}/decisions`, { verdict: 'yes', reasonCode: null, onBehalfOf: null });
    const asked = await landlord.get<Proposal>(`/proposals/${proposalId}`);
    mustBe(!JSON.stringify(asked).includes('Daryna'), 'the landlord learned the name before agreeing');
    await landlord.post(`/proposals/${proposalId}/decisions`, { verdict: 'yes', reasonCode: null, onBehalfOf: null });

    const agreed = await seeker.get<Proposal>(`/proposals/${proposalId}`);
    mustBe(agreed.address?.street === street, 'the address was not released after both had agreed');
    const forLandlord = await landlord.get<Proposal>(`/proposals/${proposalId}`);
    mustBe(forLandlord.household?.firstName === 'Daryna', 'the first name was not released to the landlord');
    mustBe(!JSON.stringify(forLandlord).includes('Zirka'), 'the surname was released too early');
    this.cast.teller.tell('Now Daryna knows the address, and the landlord her first name.');
  }

  async conclude(seeker: Person, landlord: Person, proposalId: string): Promise<string> {
    this.cast.teller.chapter('Viewing, assurance of the job centre, lease');
    const viewingAt = new Date((await this.cast.now()).getTime() + 2 * DAY_MS);
    const { id } = await this.cast.caseworker.post<{ id: string }>(`/proposals/${proposalId}/viewings`, {
      startsAt: viewingAt.toISOString(),
      withInterpreter: true,
    });
    await seeker.post(`/viewings/${id}/acceptances`, { onBehalfOf: null });
    await landlord.post(`/viewings/${id}/acceptances`, { onBehalfOf: null });
    await this.cast.moveTo(new Date(viewingAt.getTime() + 60_000));
    await this.cast.caseworker.post(`/viewings/${id}/outcomes`, { outcome: 'both-want' });
    await this.cast.caseworker.post(`/proposals/${proposalId}/promises`);
    const [signedOn, moveInOn] = [await this.cast.today(), await this.cast.today(18)];
    const refused = await this.cast.caseworker.refused(409, 'POST', `/proposals/${proposalId}/leases`, {
      signedOn,
      moveInOn,
    });
    this.cast.teller.tell(`Too early to sign: "${refused.detail}"`);
    await this.cast.caseworker.post(`/proposals/${proposalId}/assurances`, { givenOn: signedOn });
    await this.cast.caseworker.post(`/proposals/${proposalId}/leases`, { signedOn, moveInOn });
    this.cast.teller.tell(`The viewing went well, the job centre pays, the lease is signed. Moving in on ${moveInOn}.`);
    return moveInOn;
  }

  private mustHold(listing: Listing, ...checks: string[]): void {
    const against = listing.checks.filter(({ result }) => result === 'hold' || result === 'review');
    mustBe(listing.state === 'held', `the listing was ${listing.state}, not held`);
    mustBe(
      against.some(({ check }) => checks.includes(check)),
      `held, but not by ${checks.join(' or ')}: ${sentences(listing)}`,
    );
    for (const { sentence } of against) this.cast.teller.tell(`✋ ${sentence}`);
  }
}

const sentences = ({ checks }: Listing): string =>
  checks.map(({ result, sentence }) => `${result}: ${sentence}`).join(' | ');
