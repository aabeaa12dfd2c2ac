import { Account, Membership, Organisation, type Role, recordConsent } from '@bleibe/accounts';
import { CreatePlan, type PlanTemplate, standard12m } from '@bleibe/aftercare';
import { type Actor, type Tx, newId, system } from '@bleibe/platform';
import { languageFrom } from '@bleibe/words';
import type { Scenario, ScenarioPerson, ScenarioTenancy, ScenarioWorker } from './scenario';
import { type World, inParallel } from './world';

const YEAR_MS = 366 * 86_400_000;
const TENANCIES_AT_ONCE = 8;
const DEFAULT_HOURS: [number, number] = [8, 18];

export interface SimulatedTenancy {
  label: string;
  id: string;
  householdId: string;
  listingId: string;
  landlordId: string;
  /** By the name the scenario gives. */
  persons: Map<string, string>;
}

/** Who is who: names of the scenario on one side, ids of the database on the other. */
export class Cast {
  readonly organisationId = newId();
  readonly tenancies: SimulatedTenancy[] = [];
  readonly staff = new Map<string, string>();
  private readonly labels = new Map<string, string>();

  name(id: string, label: string): void {
    this.labels.set(id, label);
  }

  labelOf(id: string | null): string | null {
    return id === null ? null : (this.labels.get(id) ?? null);
  }

  worker(label: string): Actor {
    const accountId = this.staff.get(label);
    if (!accountId) throw new Error(`The scenario has no worker "${label}".`);
    return { accountId, organisationId: this.organisationId, roles: ['aftercare-worker', 'team-lead'], system: false };
  }

  tenancy(label: string | undefined): SimulatedTenancy {
    const found = label ? this.tenancies.find((one) => one.label === label) : this.tenancies[0];
    if (!found) throw new Error(`The scenario has no tenancy "${label}".`);
    return found;
  }

  person(tenancy: SimulatedTenancy, label: string): string {
    const found = label === 'L' ? tenancy.landlordId : tenancy.persons.get(label);
    if (!found) throw new Error(`The tenancy "${tenancy.label}" has no person "${label}".`);
    return found;
  }
}

/** Brings the people of a scenario into the database and has their plans made. */
export async function settleIn(world: World, scenario: Scenario): Promise<Cast> {
  const cast = new Cast();
  const { organisationId: id } = cast;
  await world.db.asSystem(async (tx) => {
    await tx.insert(Organisation, { id, name: 'Simulation', areas: [''], createdAt: tx.now });
    await addStaff(tx, cast, 'LEAD', 'team-lead');
    await addStaff(tx, cast, 'ON_CALL', 'check-worker');
    for (const worker of scenario.workers ?? [{ id: 'W1' }, { id: 'W2' }]) await addWorker(tx, cast, worker);
    if (scenario.onCallRota ?? true) {
      await tx.query(
        `insert into on_call_shift (id, organisation_id, account_id, from_at, until_at) values ($1, $2, $3, $4, $5)`,
        [newId(), id, cast.staff.get('ON_CALL'), tx.now, new Date(tx.now.getTime() + 3 * YEAR_MS)],
      );
    }
  });
  await inParallel([...tenanciesOf(scenario).entries()], TENANCIES_AT_ONCE, ([index, tenancy]) =>
    moveIn(world, cast, tenancy, tenancy.id ?? `T${index + 1}`),
  );
  return cast;
}

function tenanciesOf({ tenancies, moveIn, ...rest }: Scenario): ScenarioTenancy[] {
  if (tenancies) return tenancies;
  if (!moveIn) throw new Error('A scenario needs "moveIn", or "tenancies" that each have one.');
  const { place, people, visitConsent, landlord, worker, deputy, visit, stayMonths, registeredBefore, steps, id } =
    rest;
  const given = {
    id,
    place,
    people,
    visitConsent,
    landlord,
    worker,
    deputy,
    visit,
    stayMonths,
    registeredBefore,
    steps,
  };
  return [
    { moveIn, ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as object) },
  ];
}

/** Accounts have the languages of the pages; who speaks another one is written to in German. */
async function addAccount(tx: Tx, label: string, spoken = 'de'): Promise<string> {
  const language = languageFrom(spoken);
  const id = newId();
  const email = `${label.toLowerCase()}-${id.slice(0, 8)}@simulation.example`;
  const account = { id, name: label, email, passwordHash: '!', language, createdAt: tx.now } as const;
  await tx.insert(Account, { ...account, emailConfirmedAt: tx.now });
  return id;
}

async function addStaff(tx: Tx, cast: Cast, label: string, role: Role): Promise<string> {
  const accountId = await addAccount(tx, label);
  await tx.insert(Membership, { id: newId(), accountId, organisationId: cast.organisationId, role, since: tx.now });
  cast.staff.set(label, accountId);
  cast.name(accountId, label);
  return accountId;
}

async function addWorker(tx: Tx, cast: Cast, worker: ScenarioWorker): Promise<void> {
  const id = await addStaff(tx, cast, worker.id, 'aftercare-worker');
  const [from, until] = worker.hours ?? DEFAULT_HOURS;
  await tx.query(
    `insert into worker_profile (account_id, organisation_id, languages, gender, areas, from_hour, until_hour)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, cast.organisationId, worker.languages ?? ['de'], worker.gender ?? null, worker.areas ?? [], from, until],
  );
}

async function moveIn(world: World, cast: Cast, given: ScenarioTenancy, label: string): Promise<void> {
  const tenancy: SimulatedTenancy = {
    label,
    id: newId(),
    householdId: newId(),
    listingId: newId(),
    landlordId: newId(),
    persons: new Map(),
  };
  cast.tenancies.push(tenancy);
  cast.name(tenancy.id, label);
  cast.name(tenancy.householdId, 'household');
  cast.name(tenancy.listingId, 'flat');
  cast.name(tenancy.landlordId, 'L');
  await world.db.asSystem(async (tx) => {
    await addHousehold(tx, cast, tenancy, given);
    await addLandlord(tx, cast, tenancy, given);
    const workerId = cast.staff.get(given.worker ?? 'W1') ?? null;
    const deputyId = cast.staff.get(given.deputy ?? 'W2') ?? null;
    await tx.query(
      `insert into tenancy (id, proposal_id, household_id, listing_id, landlord_id, organisation_id, ags, move_in_on, state,
                            worker_id, deputy_id, visit_language, visit_gender, stay_months, registered_before, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'running', $9, $10, $11, $12, $13, $14, $15)`,
      [
        tenancy.id,
        newId(),
        tenancy.householdId,
        tenancy.listingId,
        tenancy.landlordId,
        cast.organisationId,
        await agsOf(tx, given.place ?? 'Köln'),
        given.moveIn,
        workerId,
        deputyId,
        given.visit?.language ?? null,
        given.visit?.gender ?? null,
        given.stayMonths ?? null,
        given.registeredBefore ?? 'neither_or_unknown',
        tx.now,
      ],
    );
    if (!given.steps) await tx.publish({ name: 'tenancy.started', tenancyId: tenancy.id });
  });
  if (given.steps) await world.use(CreatePlan).run(system, tenancy.id, withSteps(given.steps));
}

const withSteps = (steps: NonNullable<ScenarioTenancy['steps']>): PlanTemplate => ({
  // Its steps make it what it is.
  code: `standard-12m with ${JSON.stringify(steps)}`,
  version: 1,
  steps: [
    ...standard12m.steps,
    ...steps.map(({ months, days, always, ...step }) => ({
      ...step,
      offset: { months: months ?? 0, days: days ?? 0 },
      always: always ?? false,
      anchor: 'move_in' as const,
    })),
  ],
});

async function addHousehold(tx: Tx, cast: Cast, { householdId, persons }: SimulatedTenancy, given: ScenarioTenancy) {
  await tx.query(
    `insert into household (id, reference, organisation_id, state, registered_by, registered_at)
     values ($1, $2, $3, 'housed', $1, $4)`,
    [householdId, `S-${householdId.slice(0, 13)}`, cast.organisationId, tx.now],
  );
  const people: ScenarioPerson[] = given.people ?? [{ id: 'A' }];
  for (const [index, person] of people.entries()) {
    const id = newId();
    persons.set(person.id, id);
    cast.name(id, person.id);
    const channel = person.channel ?? 'sms';
    const accountId = channel === 'email' ? await addAccount(tx, person.id, person.language) : null;
    if (accountId) cast.name(accountId, person.id);
    const phone = channel === 'none' ? null : (person.phone ?? `+49 1500 ${id.slice(0, 8)}`);
    await tx.query(
      `insert into household_person (id, household_id, account_id, first_name, surname, birth_date, is_contact, phone)
       values ($1, $2, $3, $4, 'Beispiel', $5, $6, $7)`,
      [id, householdId, accountId, person.id, person.born ?? '1990-05-05', index === 0, phone],
    );
    const language = person.language ?? 'de';
    await tx.query(`insert into contact_preference (person_id, language, preferred_hour) values ($1, $2, $3)`, [
      id,
      language,
      person.preferredHour ?? null,
    ]);
    const consent = {
      purpose: 'aftercare-survey',
      subjectKind: 'person',
      subjectId: id,
      language,
      mode: 'self',
    } as const;
    await recordConsent(tx, { ...consent, given: person.surveyConsent ?? true });
  }
  const visit = {
    purpose: 'aftercare-visit',
    subjectKind: 'household',
    subjectId: householdId,
    language: 'de',
  } as const;
  await recordConsent(tx, { ...visit, mode: 'self', given: given.visitConsent ?? true });
}

async function addLandlord(tx: Tx, cast: Cast, { landlordId: id }: SimulatedTenancy, { landlord }: ScenarioTenancy) {
  const accountId = await addAccount(tx, 'L', landlord?.language);
  cast.name(accountId, 'L');
  await tx.query(
    `insert into landlord (id, account_id, organisation_id, kind, first_name, surname, registered_at)
     values ($1, $2, $3, 'private', 'L', 'Beispiel', $4)`,
    [id, accountId, cast.organisationId, tx.now],
  );
  const about = { subjectKind: 'landlord', subjectId: id, language: landlord?.language ?? 'de', mode: 'self' } as const;
  await recordConsent(tx, { ...about, purpose: 'aftercare-survey', given: landlord?.surveyConsent ?? true });
  await recordConsent(tx, { ...about, purpose: 'aftercare-visit', given: landlord?.visitConsent ?? true });
}

async function agsOf(tx: Tx, place: string): Promise<string> {
  const [row] = await tx.query<{ ags: string }>(
    `select ags from municipality where ags = $1 or name = $1 or name like $1 || ', %' order by ags limit 1`,
    [place],
  );
  if (!row) throw new Error(`There is no municipality "${place}".`);
  return row.ags;
}
