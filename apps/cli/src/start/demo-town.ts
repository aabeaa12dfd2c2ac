import { Account, Organisation, type Role, SecondFactor, createAccount } from '@bleibe/accounts';
import { GERMANY, addDays, addMonths, localDateOf } from '@bleibe/calendar';
import { SimulatedProvider, StartIdentityCheck } from '@bleibe/checks';
import { DraftListing, type ListingInput, RegisterLandlord, SubmitListing } from '@bleibe/listings';
import { type Actor, type Database, type Tx, newId, nobody } from '@bleibe/platform';
import { type NeedsInput, RegisterSeeker } from '@bleibe/seekers';

/** All demo people share it; the instance says so on its start page. */
export const DEMO_PASSWORD = 'bleibe-demo-2026';

export interface DemoSignIn {
  role: Role;
  email: string;
  organisation: string | null;
}

const staff: { role: Role; name: string; email: string }[] = [
  { role: 'caseworker', name: 'Karin Falk', email: 'karin@bleibe.example' },
  { role: 'team-lead', name: 'Tarik Leitner', email: 'tarik@bleibe.example' },
  { role: 'check-worker', name: 'Paula Prüfer', email: 'paula@bleibe.example' },
  { role: 'aftercare-worker', name: 'Nora Nachbar', email: 'nora@bleibe.example' },
  { role: 'coordinator', name: 'Kemal Ordner', email: 'kemal@bleibe.example' },
  { role: 'administrator', name: 'Ada Betrieb', email: 'ada@bleibe.example' },
  { role: 'helper', name: 'Helga Hand', email: 'helga@bleibe.example' },
];

const secondOrganisation: typeof staff = [
  { role: 'caseworker', name: 'Lena Ost', email: 'lena@bleibe.example' },
  { role: 'team-lead', name: 'Theo Ost', email: 'theo@bleibe.example' },
];

export const demoSignIns: DemoSignIn[] = [
  ...staff.map(({ role, email }) => ({ role, email, organisation: 'Wohnhilfe Rheinland' })),
  ...secondOrganisation.map(({ role, email }) => ({ role, email, organisation: 'Wohnhilfe Sachsen' })),
  { role: 'seeker', email: 'olena@bleibe.example', organisation: null },
  { role: 'seeker', email: 'samir@bleibe.example', organisation: null },
  { role: 'landlord', email: 'gerda@bleibe.example', organisation: null },
  { role: 'landlord', email: 'volker@bleibe.example', organisation: null },
];

/** Invented people of every role; nothing happens where there is an organisation already. */
export async function fillDemoTown(db: Database): Promise<boolean> {
  const isEmpty = await db.asSystem(async (tx) => {
    // Two starts at once must not found two towns.
    await tx.query(`select pg_advisory_xact_lock(hashtext('bleibe demo town'))`);
    const [any] = await tx.query(`select 1 from organisation limit 1`);
    if (any) return false;
    await found(tx, 'Wohnhilfe Rheinland', ['', '05'], staff);
    await found(tx, 'Wohnhilfe Sachsen', ['14'], secondOrganisation);
    return true;
  });
  if (!isEmpty) return false;
  await addLandlords(db);
  await addSeekers(db);
  return true;
}

async function found(tx: Tx, name: string, areas: string[], people: typeof staff): Promise<void> {
  const organisationId = newId();
  await tx.insert(Organisation, { id: organisationId, name, areas, createdAt: tx.now });
  for (const { role, name: person, email } of people) {
    const account = { name: person, email, password: DEMO_PASSWORD, language: 'de' } as const;
    const id = await createAccount(tx, account, [{ role, organisationId }]);
    // Their apps are invented like themselves: the instance tells what they show.
    await tx.insert(SecondFactor, {
      id: newId(),
      accountId: id,
      createdAt: tx.now,
      confirmedAt: tx.now,
      lastStep: '0',
    });
    // Their addresses are invented, so nobody could type a code.
    await tx.manager.update(Account, { id }, { emailConfirmedAt: tx.now });
  }
}

const actorOf = (accountId: string, role: Role): Actor => ({
  accountId,
  organisationId: null,
  roles: [role],
  system: false,
});

async function confirmed(db: Database, email: string, role: Role): Promise<Actor> {
  return db.asSystem(async (tx) => {
    const account = await tx.one(Account, { email });
    await tx.manager.update(Account, { id: account.id }, { emailConfirmedAt: tx.now });
    await tx.publish({ name: 'contact.confirmed', accountId: account.id });
    return actorOf(account.id, role);
  });
}

async function addLandlords(db: Database): Promise<void> {
  const today = localDateOf(db.clock.now(), GERMANY);
  const people = [
    { email: 'gerda@bleibe.example', firstName: 'Gerda', surname: 'Grün', homes: homesOfGerda(today) },
    { email: 'volker@bleibe.example', firstName: 'Volker', surname: 'Wald', homes: homesOfVolker(today) },
  ];
  for (const { email, firstName, surname, homes } of people) {
    await new RegisterLandlord(db).run({
      account: { email, password: DEMO_PASSWORD, language: 'de' },
      firstName,
      surname,
      company: null,
      ags: '05315000',
      consents: { survey: true, visit: true },
    });
    const actor = await confirmed(db, email, 'landlord');
    await new StartIdentityCheck(db, new SimulatedProvider()).run(actor, 'pass');
    for (const home of homes) {
      const id = await new DraftListing(db).run(actor, home);
      await new SubmitListing(db).run(actor, id);
    }
  }
}

/** An ordinary home in Köln. */
export const aDemoHome = (today: string, but: Partial<ListingInput>): ListingInput => ({
  kind: 'flat',
  plz: '50823',
  ags: null,
  street: 'Erfundene Straße',
  houseNumber: '1',
  point: null,
  netColdRent: 45_000,
  utilities: 12_000,
  heating: 8_000,
  furniture: 0,
  warmRentStated: null,
  deposit: 90_000,
  area: 55,
  sharedArea: null,
  rooms: 2,
  mostPersons: 3,
  yearBuilt: 1962,
  floor: 1,
  stepFree: 'no',
  pets: 'no',
  smokingAllowed: false,
  womenOnly: false,
  nearPlaces: [],
  houseRules: [],
  protectedHome: false,
  landlordWishes: [],
  landlordLivesThere: false,
  availableFrom: addDays(today, 14),
  availableUntil: null,
  longestStayMonths: null,
  languages: ['de', 'en'],
  features: ['fitted-kitchen', 'cellar'],
  description: '',
  units: 1,
  ...but,
});

const homesOfGerda = (today: string): ListingInput[] => [
  aDemoHome(today, {
    street: 'Gutenbergstraße',
    houseNumber: '12',
    netColdRent: 46_000,
    deposit: 92_000,
    area: 58,
    rooms: 2,
    features: ['fitted-kitchen', 'cellar', 'balcony'],
    description:
      'Helle Wohnung im ersten Stock mit Balkon zum Hof. Die Kaution können Sie in drei Raten ab dem Einzug zahlen. Besichtigung nach Absprache, gern auch mit Dolmetscherin.',
  }),
  aDemoHome(today, {
    plz: '51065',
    street: 'Wiener Platz',
    houseNumber: '7',
    netColdRent: 58_000,
    deposit: 116_000,
    area: 74,
    rooms: 3,
    mostPersons: 5,
    stepFree: 'yes',
    pets: 'ask',
    floor: 0,
    features: ['lift', 'cellar', 'garden'],
    description:
      'Wohnung im Erdgeschoss, ohne Stufen, mit kleinem Garten. Schule und Straßenbahn sind zu Fuß zu erreichen.',
  }),
];

const homesOfVolker = (today: string): ListingInput[] => [
  aDemoHome(today, {
    plz: '50672',
    street: 'Aachener Straße',
    houseNumber: '40',
    netColdRent: 78_000,
    deposit: 156_000,
    area: 62,
    description: 'Frisch gestrichene Wohnung in der Nähe vom Aachener Weiher. Besichtigung jederzeit möglich.',
  }),
  aDemoHome(today, {
    kind: 'room',
    plz: '53111',
    street: 'Breite Straße',
    houseNumber: '3',
    netColdRent: 21_000,
    utilities: 4_500,
    heating: 3_500,
    deposit: 42_000,
    area: 18,
    sharedArea: 12,
    rooms: 1,
    mostPersons: 1,
    landlordLivesThere: true,
    features: ['washing-machine', 'internet'],
    description:
      'Ein Zimmer in meiner Wohnung in Bonn, Küche und Bad teilen wir. Ich freue mich auf gemeinsames Kochen.',
  }),
];

export const someDemoNeeds = (today: string, but: Partial<NeedsInput>): NeedsInput => ({
  rentPayer: 'self',
  warmRentLimit: 80_000,
  roomsMin: 2,
  areaMin: null,
  stepFree: false,
  accessExtras: [],
  nearPlaces: [],
  cannotKeep: [],
  protectedHomeOnly: false,
  pets: false,
  smoker: false,
  placeWishes: [{ kind: 'municipality', ags: '05315000', name: 'Köln' }],
  moveInFrom: addDays(today, 7),
  moveInUntil: addMonths(today, 6),
  stayMonths: null,
  languages: ['uk', 'en'],
  womenOnlyWish: false,
  onlyWomenAndChildren: null,
  acceptsLandlordInFlat: true,
  joinsLater: null,
  allowedArea: null,
  permitEnds: null,
  ...but,
});

async function addSeekers(db: Database): Promise<void> {
  const today = localDateOf(db.clock.now(), GERMANY);
  const people = [
    {
      email: 'olena@bleibe.example',
      language: 'uk' as const,
      persons: [
        { firstName: 'Olena', surname: 'Muster', birthDate: '1989-04-12', phone: null },
        { firstName: 'Maksym', surname: 'Muster', birthDate: '2017-09-03' },
      ],
      needs: someDemoNeeds(today, { rentPayer: 'job-centre', warmRentLimit: null, permitEnds: '2027-03-04' }),
    },
    {
      email: 'samir@bleibe.example',
      language: 'ar' as const,
      persons: [
        { firstName: 'Samir', surname: 'Beispiel', birthDate: '1984-01-20', phone: null },
        { firstName: 'Rana', surname: 'Beispiel', birthDate: '1987-06-30' },
        { firstName: 'Lina', surname: 'Beispiel', birthDate: '2014-02-11' },
      ],
      needs: someDemoNeeds(today, {
        warmRentLimit: 98_000,
        roomsMin: 3,
        stepFree: true,
        languages: ['ar', 'de'],
        placeWishes: [{ kind: 'radius', lat: 50.94, lon: 6.96, radiusKm: 25, name: 'Köln' }],
        joinsLater: { persons: 1, on: addMonths(today, 5) },
      }),
    },
  ];
  for (const { email, language, persons, needs: wanted } of people) {
    await new RegisterSeeker(db).run(nobody, {
      account: { email, password: DEMO_PASSWORD, language },
      language,
      persons,
      needs: wanted,
      consents: { helper: false, survey: true, visit: true },
    });
    await new StartIdentityCheck(db, new SimulatedProvider()).run(await confirmed(db, email, 'seeker'), 'pass');
  }
}
