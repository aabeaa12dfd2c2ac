import { randomUUID } from 'node:crypto';
import { DEMO_PASSWORD } from '../start/demo-town';
import { Person, type Teller, mustBe } from './teller';

const DAY_MS = 86_400_000;
const PASSWORD = 'ein-langes-kennwort';

interface Check {
  check: string;
  result: string;
  code: string;
  paragraph: string | null;
  sentence: string;
}

interface Listing {
  id: string;
  state: string;
  checks: Check[];
  municipality?: string;
}

interface Candidate {
  score: number;
  listing: Listing;
  criteria: { code: string; points: number; mostPoints: number; reason: { sentence: string } }[];
  hardRules: { code: string; kind: string }[];
}

interface Proposal {
  id: string;
  state: string;
  stage: string;
  address?: { street: string; houseNumber: string };
  landlordName?: string;
  household?: Record<string, unknown>;
  viewing: { id: string } | null;
  moves: string[];
}

interface Tenancy {
  id: string;
  householdId: string;
  occurrences: {
    id: string;
    step: string;
    kind: string;
    on: string;
    windowStart: string;
    windowEnd: string;
    state: string;
  }[];
  followUps?: { kind: string; dueAt: string }[];
}

export interface JourneyOptions {
  apiUrl: string;
  teller: Teller;
  /** Called between two chapters; faults are injected here by the tests. */
  between?: (chapter: string) => Promise<void>;
}

/**
 * The journey of one household through the API, as the people in it would do it. Every name is invented. It needs a
 * training instance, because it moves the clock.
 */
export class Journey {
  /** Sets the people of this telling apart from those of an earlier one on the same instance. */
  private readonly telling = randomUUID().slice(0, 8);
  private readonly teller: Teller;
  private readonly caseworker: Person;
  private readonly aftercare: Person;
  private readonly teamLead: Person;
  private readonly administrator: Person;

  constructor(private readonly options: JourneyOptions) {
    this.teller = options.teller;
    this.caseworker = this.person('Karin, caseworker');
    this.aftercare = this.person('Nora, aftercare worker');
    this.teamLead = this.person('Tarik, team lead');
    this.administrator = this.person('Ada, administrator');
  }

  async play(): Promise<void> {
    await this.signInStaff();
    const landlord = await this.listHome();
    await this.next('listed');
    const frauds = await this.holdTwoFrauds();
    await this.next('frauds');
    const { seeker, householdId, email } = await this.register();
    await this.next('registered');
    const proposalId = await this.match(householdId, landlord.listingId);
    await this.nothingLeaks(seeker, [...frauds, landlord.street]);
    await this.next('proposed');
    await this.agree(seeker, landlord.person, proposalId, landlord.street);
    await this.next('agreed');
    const moveIn = await this.conclude(seeker, landlord.person, proposalId);
    await this.next('signed');
    const tenancyId = await this.seePlan(householdId, moveIn);
    await this.next('planned');
    await this.answerSurvey(email, tenancyId);
    await this.next('answered');
    await this.visit(tenancyId);
    this.teller.tell('The journey has come to its end, as it should.');
  }

  private person(name: string, language = 'de'): Person {
    return new Person(this.options.apiUrl, name, language);
  }

  private async next(chapter: string): Promise<void> {
    await this.options.between?.(chapter);
  }

  private mail(name: string): string {
    return `${name}-${this.telling}@story.example`;
  }

  private async signInStaff(): Promise<void> {
    await this.caseworker.signIn('karin@bleibe.example', DEMO_PASSWORD);
    await this.aftercare.signIn('nora@bleibe.example', DEMO_PASSWORD);
    await this.teamLead.signIn('tarik@bleibe.example', DEMO_PASSWORD);
    await this.administrator.signIn('ada@bleibe.example', DEMO_PASSWORD);
  }

  private async now(): Promise<Date> {
    const { now } = await this.administrator.get<{ now: string }>('/demo/clock');
    return new Date(now);
  }

  private async today(plusDays = 0): Promise<string> {
    return new Date((await this.now()).getTime() + plusDays * DAY_MS).toISOString().slice(0, 10);
  }

  /** Everybody's clock goes to that moment; sessions of staff do not outlive the jump, so they sign in again. */
  private async moveTo(instant: Date): Promise<void> {
    if (instant <= (await this.now())) return;
    await this.administrator.put('/demo/clock', { now: instant.toISOString() });
    await this.signInStaff();
    this.teller.tell(`(The clock now shows ${instant.toISOString().slice(0, 16).replace('T', ' ')} UTC.)`);
  }

  private async confirmAddress(person: Person, email: string): Promise<void> {
    const code = await this.teller.until(`the letter with the code for ${email}`, async () => {
      const { items } = await person.get<{ items: { text: string }[] }>(
        `/demo/letters?to=${encodeURIComponent(email)}`,
      );
      return items.map(({ text }) => /\b\d{6}\b/.exec(text)?.[0]).find(Boolean);
    });
    await person.post('/contact-confirmations', { code });
  }

  private async listHome() {
    this.teller.chapter('A landlord lists a home');
    const street = `Storchenweg-${this.telling}`;
    const { person } = await this.landlord('hedwig', 'Hedwig', 'Holz');
    const id = await this.submit(person, { street });
    const listing = await this.settled(person, id);
    mustBe(listing.state === 'cleared', `the honest home was not cleared but ${listing.state}: ${sentences(listing)}`);
    this.teller.tell(`The home in ${listing.municipality} is cleared:`);
    for (const { sentence } of listing.checks) this.teller.tell(`  ✓ ${sentence}`);
    return { person, listingId: id, street };
  }

  private async landlord(mailName: string, firstName: string, surname: string): Promise<{ person: Person }> {
    const email = this.mail(mailName);
    const person = this.person(`${firstName}, landlord`);
    const { token } = await person.post<{ token: string }>('/landlords', {
      account: { email, password: PASSWORD, language: 'de' },
      firstName,
      surname,
      company: null,
      ags: '05315000',
      consents: { survey: true, visit: true },
    });
    person.as(token);
    await this.confirmAddress(person, email);
    await person.post('/identity-checks', { input: 'pass' });
    await this.teller.until(`the identity of ${firstName}`, async () => {
      const { clearedUntil } = await person.get<{ clearedUntil: string | null }>('/landlords/mine');
      return clearedUntil;
    });
    this.teller.tell(`${firstName} has signed up; address and identity are confirmed.`);
    return { person };
  }

  private async submit(landlord: Person, but: object): Promise<string> {
    const { id } = await landlord.post<{ id: string }>('/listings', { ...aHome(await this.today(20)), ...but });
    await landlord.post(`/listings/${id}/submissions`);
    return id;
  }

  private settled(landlord: Person, id: string): Promise<Listing> {
    return this.teller.until('the checks of the listing', async () => {
      const listing = await landlord.get<Listing>(`/listings/${id}`);
      return listing.state === 'submitted' ? null : listing;
    });
  }

  private async holdTwoFrauds(): Promise<string[]> {
    this.teller.chapter('Two listings are held');
    const { person } = await this.landlord('falko', 'Falko', 'Fuchs');
    const dearStreet = `Teurer-Weg-${this.telling}`;
    const dear = await this.settled(
      person,
      await this.submit(person, { street: dearStreet, netColdRent: 68_100, warmRentStated: null }),
    );
    this.mustHold(dear, 'rent-within-comparison');

    const keyStreet = `Schluesselgasse-${this.telling}`;
    const description =
      'Ich bin zurzeit im Ausland und kann die Wohnung nicht zeigen. Nach der Überweisung der Kaution schicke ich Ihnen den Schlüssel mit der Post.';
    const key = await this.settled(person, await this.submit(person, { street: keyStreet, description }));
    this.mustHold(key, 'no-advance-payment-asked', 'viewing-possible');
    return [dearStreet, keyStreet];
  }

  private mustHold(listing: Listing, ...checks: string[]): void {
    const against = listing.checks.filter(({ result }) => result === 'hold' || result === 'review');
    mustBe(listing.state === 'held', `the listing was ${listing.state}, not held`);
    mustBe(
      against.some(({ check }) => checks.includes(check)),
      `held, but not by ${checks.join(' or ')}: ${sentences(listing)}`,
    );
    for (const { sentence } of against) this.teller.tell(`✋ ${sentence}`);
  }

  private async register() {
    this.teller.chapter('A household registers, in Ukrainian');
    const email = this.mail('daryna');
    const seeker = this.person('Daryna, seeker', 'uk');
    const wrong = await seeker.refused(
      422,
      'POST',
      '/households',
      aHousehold(email, await this.today(7), { birthDate: '2036-01-01' }),
    );
    this.teller.tell(`A slip is told at its field: "${wrong.problems?.[0]?.message ?? ''}"`);
    const registered = await seeker.post<{ id: string; reference: string; token: string }>(
      '/households',
      aHousehold(email, await this.today(7), {}),
    );
    seeker.as(registered.token);
    await this.confirmAddress(seeker, email);
    await seeker.post('/identity-checks', { input: 'pass' });
    await this.teller.until('the checks of the household', async () => {
      const { items } = await seeker.get<{ items: { clearedUntil: string | null }[] }>('/households/mine');
      return items[0]?.clearedUntil;
    });
    this.teller.tell(`Registered as ${registered.reference}; address and identity are confirmed.`);
    return { seeker, householdId: registered.id, email };
  }

  private async match(householdId: string, listingId: string): Promise<string> {
    this.teller.chapter('The caseworker compares and proposes');
    const worklist = await this.caseworker.get<{ items: { householdId: string; action: string; reference: string }[] }>(
      '/worklist',
    );
    const item = worklist.items.find((one) => one.householdId === householdId);
    this.teller.tell(`On Karin's worklist: ${item?.reference}, next: ${item?.action}.`);
    const candidate = await this.teller.until('the candidates of the household', async () => {
      const { items } = await this.caseworker.get<{ items: Candidate[] }>(
        `/households/${householdId}/candidates?limit=50`,
      );
      return items.find(({ listing }) => listing.id === listingId);
    });
    this.teller.tell(`The new home in ${candidate.listing.municipality} has ${candidate.score} of 1000 points:`);
    for (const { points, mostPoints, reason } of candidate.criteria) {
      this.teller.tell(`  ${String(points).padStart(4)} of ${mostPoints}  ${reason.sentence}`);
    }
    const clarified = candidate.hardRules.filter(({ kind }) => kind === 'unknown').map(({ code }) => code);
    const { id } = await this.caseworker.post<{ id: string }>('/proposals', { householdId, listingId, clarified });
    this.teller.tell('Karin proposes it; Daryna is asked.');
    return id;
  }

  /** What a seeker can reach says nothing of an address. */
  private async nothingLeaks(seeker: Person, streets: string[]): Promise<void> {
    const seen = JSON.stringify([
      await seeker.get('/listings?limit=100'),
      await seeker.get('/proposals?limit=100'),
      await seeker.get('/households/mine'),
    ]);
    const found = streets.filter((street) => seen.includes(street));
    mustBe(found.length === 0, `a seeker can read the address ${found.join(', ')}`);
    this.teller.tell('No answer to Daryna holds an address: not of the held homes, not of this one.');
  }

  private async agree(seeker: Person, landlord: Person, proposalId: string, street: string): Promise<void> {
    this.teller.chapter('Both sides say yes');
    await landlord.refused(404, 'GET', `/proposals/${proposalId}`);
    const offered = await seeker.get<Proposal>(`/proposals/${proposalId}`);
    this.teller.tell(`Daryna sees what the landlord will see of her: ${JSON.stringify(offered.household)}`);
    await seeker.post(`/proposals/${proposalId}/decisions`, { verdict: 'yes', reasonCode: null, onBehalfOf: null });
    const asked = await landlord.get<Proposal>(`/proposals/${proposalId}`);
    mustBe(!JSON.stringify(asked).includes('Daryna'), 'the landlord learned the name before agreeing');
    await landlord.post(`/proposals/${proposalId}/decisions`, { verdict: 'yes', reasonCode: null, onBehalfOf: null });

    const agreed = await seeker.get<Proposal>(`/proposals/${proposalId}`);
    mustBe(agreed.address?.street === street, 'the address was not released after both had agreed');
    const forLandlord = await landlord.get<Proposal>(`/proposals/${proposalId}`);
    mustBe(forLandlord.household?.firstName === 'Daryna', 'the first name was not released to the landlord');
    mustBe(!JSON.stringify(forLandlord).includes('Zirka'), 'the surname was released too early');
    this.teller.tell('Now Daryna knows the address, and the landlord her first name.');
  }

  private async conclude(seeker: Person, landlord: Person, proposalId: string): Promise<string> {
    this.teller.chapter('Viewing, assurance of the job centre, lease');
    const viewingAt = new Date((await this.now()).getTime() + 2 * DAY_MS);
    const { id } = await this.caseworker.post<{ id: string }>(`/proposals/${proposalId}/viewings`, {
      startsAt: viewingAt.toISOString(),
      withInterpreter: true,
    });
    await seeker.post(`/viewings/${id}/acceptances`, { onBehalfOf: null });
    await landlord.post(`/viewings/${id}/acceptances`, { onBehalfOf: null });
    await this.moveTo(new Date(viewingAt.getTime() + 60_000));
    await this.caseworker.post(`/viewings/${id}/outcomes`, { outcome: 'both-want' });
    await this.caseworker.post(`/proposals/${proposalId}/promises`);
    const [signedOn, moveInOn] = [await this.today(), await this.today(18)];
    const refused = await this.caseworker.refused(409, 'POST', `/proposals/${proposalId}/leases`, {
      signedOn,
      moveInOn,
    });
    this.teller.tell(`Too early to sign: "${refused.detail}"`);
    await this.caseworker.post(`/proposals/${proposalId}/assurances`, { givenOn: signedOn });
    await this.caseworker.post(`/proposals/${proposalId}/leases`, { signedOn, moveInOn });
    this.teller.tell(`The viewing went well, the job centre pays, the lease is signed. Moving in on ${moveInOn}.`);
    return moveInOn;
  }

  private async seePlan(householdId: string, moveIn: string): Promise<string> {
    this.teller.chapter('Aftercare is planned');
    const tenancy = await this.teller.until('the plan of aftercare', async () => {
      const { items } = await this.aftercare.get<{ items: Tenancy[] }>('/tenancies?limit=100');
      const own = items.find((one) => one.householdId === householdId);
      if (!own) return null;
      const plan = await this.aftercare.get<Tenancy>(`/tenancies/${own.id}`);
      return plan.occurrences.length > 0 ? plan : null;
    });
    this.teller.tell(`Reckoned from the move-in on ${moveIn}:`);
    for (const { step, kind, on, windowStart, windowEnd, state } of tenancy.occurrences) {
      this.teller.tell(`  ${on}  ${step.padEnd(3)} ${kind.padEnd(8)} ${windowStart} … ${windowEnd}  ${state}`);
    }
    return tenancy.id;
  }

  private async answerSurvey(email: string, tenancyId: string): Promise<void> {
    this.teller.chapter('A survey is answered: not well');
    const pulse = await this.occurrence(tenancyId, 's1');
    await this.moveTo(new Date(`${pulse.on}T12:00:00Z`));
    const seeker = this.person('Daryna, by link', 'uk');
    const token = await this.teller.until('the invitation to the survey', async () => {
      const { items } = await seeker.get<{ items: { text: string }[] }>(
        `/demo/letters?to=${encodeURIComponent(email)}`,
      );
      return items.map(({ text }) => /\/s\/([\w-]{43})/.exec(text)?.[1]).find(Boolean);
    });
    const survey = await seeker.get<{ items: { code: string; text: string }[] }>(`/surveys/${token}?language=uk`);
    this.teller.tell(`The link opens ${survey.items.length} questions, e.g. "${survey.items[2]?.text}"`);
    const submission = { clientId: randomUUID(), language: 'uk', answers: { safe_at_home: 'no', rent_paid: 'yes' } };
    const { callComing } = await seeker.post<{ callComing: boolean }>(`/surveys/${token}/answers`, submission);
    await seeker.post(`/surveys/${token}/answers`, submission);
    mustBe(callComing, 'a person who does not feel safe was not promised a call');

    const escalation = await this.teller.until('the escalation', async () => {
      const { items } = await this.aftercare.get<{
        items: { id: string; tenancyId: string; severity: string; category: string; deadlineAt: string }[];
      }>('/escalations');
      return items.find((one) => one.tenancyId === tenancyId);
    });
    mustBe(escalation.severity === 'S1', `"not safe at home" was ${escalation.severity}, not S1`);
    this.teller.tell(
      `Escalation ${escalation.severity} (${escalation.category}), a person must be there by ${escalation.deadlineAt}.`,
    );
    await this.aftercare.post(`/escalations/${escalation.id}/acknowledgements`);
    await this.lowWellbeing(email, tenancyId);
  }

  /** Six weeks in, the longer survey: WHO-5 in German, because there is no official Ukrainian wording in the pack. */
  private async lowWellbeing(email: string, tenancyId: string): Promise<void> {
    const full = await this.occurrence(tenancyId, 's2');
    await this.moveTo(new Date(`${full.on}T12:00:00Z`));
    const seeker = this.person('Daryna, by link', 'de');
    const token = await this.teller.until('the invitation to the longer survey', async () => {
      const { items } = await seeker.get<{ items: { text: string }[] }>(
        `/demo/letters?to=${encodeURIComponent(email)}`,
      );
      const tokens = items.map(({ text }) => /\/s\/([\w-]{43})/.exec(text)?.[1]).filter((one) => one !== undefined);
      for (const one of new Set(tokens)) {
        const survey = await seeker.get<{ answered: boolean; items: { code: string }[] }>(
          `/surveys/${one}?language=de`,
        );
        if (!survey.answered && survey.items.some(({ code }) => code === 'who5_1')) return one;
      }
      return null;
    });
    const answers = { who5_1: 1, who5_2: 1, who5_3: 1, who5_4: 2, who5_5: 1 };
    await seeker.post(`/surveys/${token}/answers`, { clientId: randomUUID(), language: 'de', answers });
    await this.teller.until('the escalation of the low answer', async () => {
      const { items } = await this.aftercare.get<{
        items: { tenancyId: string; severity: string; category: string }[];
      }>('/escalations');
      return items.find((one) => one.tenancyId === tenancyId && one.category === 'wellbeing' && one.severity === 'S2');
    });
    this.teller.tell('Six weeks in, WHO-5 comes to 24 of 100: below the limit, a second escalation (S2).');
  }

  private async occurrence(tenancyId: string, step: string) {
    const { occurrences } = await this.aftercare.get<Tenancy>(`/tenancies/${tenancyId}`);
    const found = occurrences.find((one) => one.step === step);
    if (!found) throw new Error(`the plan has no ${step}`);
    return found;
  }

  private async visit(tenancyId: string): Promise<void> {
    this.teller.chapter('Somebody goes there');
    const [from, to] = [await this.today(-60), await this.today(60)];
    const { items } = await this.aftercare.get<{
      items: {
        id: string;
        tenancyId: string;
        followUp: boolean;
        state: string;
        on: string;
        address?: { street: string };
      }[];
    }>(`/visits?from=${from}&to=${to}`);
    const asked = items.find((one) => one.tenancyId === tenancyId && one.followUp && one.state === 'planned');
    if (!asked) throw new Error('no visit was asked for');
    mustBe(asked.address !== undefined, 'the worker who visits does not see the address');
    await this.aftercare.post(`/visits/${asked.id}/reports`, {
      clientId: randomUUID(),
      doneAt: (await this.now()).toISOString(),
      outcome: 'done',
      concerns: [],
      note: 'Gesprochen mit Dolmetscherin. Die Nachbarschaft war laut, sie fühlt sich jetzt sicher. Neuer Termin vereinbart.',
    });
    await this.caseworker.refused(403, 'POST', `/visits/${asked.id}/reports`, {});
    this.teller.tell('Nora was there, has spoken with Daryna, and written it down.');

    const open = await this.aftercare.get<{ items: { id: string; tenancyId: string; severity: string }[] }>(
      '/escalations',
    );
    const s1 = open.items.find((one) => one.tenancyId === tenancyId && one.severity === 'S1');
    if (!s1) throw new Error('the escalation is gone');
    const closing = { outcome: 'helped', note: 'Vor Ort gesprochen, Lage ist sicher.' };
    const first = await this.aftercare.post<{ state: string }>(`/escalations/${s1.id}/closings`, closing);
    mustBe(first.state === 'needs-second-person', 'one person alone could close an S1');
    await this.aftercare.refused(403, 'POST', `/escalations/${s1.id}/closings`, closing);
    const second = await this.teamLead.post<{ state: string }>(`/escalations/${s1.id}/closings`, closing);
    mustBe(second.state === 'closed', 'two people could not close the escalation');
    this.teller.tell('The escalation is closed, by two people; Daryna is asked again in three weeks.');
  }
}

const sentences = ({ checks }: Listing): string =>
  checks.map(({ result, sentence }) => `${result}: ${sentence}`).join(' | ');

const aHome = (availableFrom: string) => ({
  kind: 'flat',
  plz: '50823',
  ags: null,
  houseNumber: '5',
  point: null,
  netColdRent: 46_000,
  utilities: 9_000,
  heating: 8_000,
  furniture: 0,
  warmRentStated: 63_000,
  deposit: 92_000,
  area: 58,
  sharedArea: null,
  rooms: 2,
  mostPersons: 3,
  yearBuilt: 1958,
  floor: 2,
  stepFree: 'no',
  pets: 'yes',
  smokingAllowed: false,
  womenOnly: false,
  landlordLivesThere: false,
  availableFrom,
  availableUntil: null,
  longestStayMonths: null,
  languages: ['de', 'uk'],
  features: ['fitted-kitchen', 'balcony'],
  description:
    'Ruhige Wohnung zum Hof. Besichtigung gern am Wochenende. Die Kaution kann in drei Raten ab Einzug gezahlt werden.',
  units: 1,
});

const aHousehold = (email: string, moveInFrom: string, { birthDate = '1991-03-08' }: { birthDate?: string }) => ({
  account: { email, password: PASSWORD, language: 'uk' },
  language: 'uk',
  persons: [
    { firstName: 'Daryna', surname: 'Zirka', birthDate, phone: '+49 151 0000000' },
    { firstName: 'Ostap', surname: 'Zirka', birthDate: '2019-05-17' },
  ],
  needs: {
    rentPayer: 'job-centre',
    warmRentLimit: null,
    roomsMin: 2,
    areaMin: 45,
    stepFree: false,
    pets: false,
    smoker: false,
    placeWishes: [{ kind: 'radius', lat: 50.94, lon: 6.96, radiusKm: 15, name: 'Köln' }],
    moveInFrom,
    moveInUntil: null,
    stayMonths: null,
    languages: ['uk', 'ru'],
    womenOnlyWish: false,
    onlyWomenAndChildren: true,
    acceptsLandlordInFlat: false,
    joinsLater: null,
    allowedArea: { kind: 'state', land: '05' },
    permitEnds: '2027-03-04',
  },
  consents: { helper: false, survey: true, visit: true },
});
