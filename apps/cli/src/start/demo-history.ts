import 'reflect-metadata';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { Account, type Role } from '@bleibe/accounts';
import { ConfirmVisit, NoteConcern, OfferVisit } from '@bleibe/aftercare';
import { GERMANY, addDays, addMonths, instantAt, localDateOf } from '@bleibe/calendar';
import { StartIdentityCheck } from '@bleibe/checks';
import { DraftListing, RegisterLandlord, SubmitListing } from '@bleibe/listings';
import {
  AcceptViewing,
  ArrangeViewing,
  DecideOnProposal,
  PromiseUnit,
  Propose,
  RecordAssurance,
  RecordLease,
  RecordViewingOutcome,
} from '@bleibe/matching';
import { type Actor, type Config, Database, dueTasks, nobody, takeFacts } from '@bleibe/platform';
import { RegisterSeeker } from '@bleibe/seekers';
import { follow } from '../../../worker/src/afterwards';
import { runTasks } from '../../../worker/src/run-task';
import { WorkerModule } from '../../../worker/src/worker.module';
import { DEMO_PASSWORD, aDemoHome, someDemoNeeds } from './demo-town';

const DAY_MS = 86_400_000;
/** The town has been at work for so long when somebody looks at it first. */
const DAYS_BEFORE = 2;
const VISIT_HOUR = 10;

type Stage = 'offered' | 'asked' | 'agreed' | 'viewing' | 'promised' | 'moved-in';
/** Stages whose viewing has been. */
const seen: readonly Stage[] = ['promised', 'moved-in'];

const households: {
  firstName: string;
  surname: string;
  children: string[];
  language: 'uk' | 'ar' | 'en';
  stage: Stage | null;
}[] = [
  { firstName: 'Mariam', surname: 'Namudhaj', children: ['2019-04-11'], language: 'ar', stage: 'moved-in' },
  { firstName: 'Rasha', surname: 'Probe', children: ['2012-10-02', '2016-01-19'], language: 'ar', stage: 'promised' },
  { firstName: 'Halyna', surname: 'Vzirets', children: ['2020-07-07'], language: 'uk', stage: 'viewing' },
  { firstName: 'Dimitrina', surname: 'Primerova', children: [], language: 'en', stage: 'agreed' },
  { firstName: 'Yusuf', surname: 'Örnek', children: ['2018-03-30'], language: 'en', stage: 'asked' },
  { firstName: 'Iryna', surname: 'Zrazok', children: ['2015-11-23'], language: 'uk', stage: 'offered' },
  { firstName: 'Anas', surname: 'Mithal', children: [], language: 'ar', stage: null },
];

/** Plays some days of an invented town, so that a first look at a worklist shows what a worklist is for. */
export async function playDemoHistory(source: DataSource, config: Config): Promise<void> {
  const app = await NestFactory.createApplicationContext(WorkerModule.on(source, config), { logger: false });
  try {
    await new History(app, source).play();
  } finally {
    await app.close();
  }
}

class History {
  private readonly db: Database;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly source: DataSource,
  ) {
    this.db = app.get(Database);
  }

  async play(): Promise<void> {
    const { clock } = this.db;
    clock.shift(-DAYS_BEFORE * DAY_MS);
    const caseworker = await this.actor('karin@bleibe.example', 'caseworker');
    const renate = await this.landlord();
    const listingId = await this.list(renate);
    const cases: { proposalId: string; seeker: Actor; stage: Stage }[] = [];
    for (const household of households) {
      const { householdId, seeker } = await this.register(household);
      if (!household.stage) continue;
      const putting = { householdId, listingId, clarified: [] };
      const { id } = await this.use(Propose).run(caseworker, putting);
      cases.push({ proposalId: id, seeker, stage: household.stage });
    }
    for (const { proposalId, seeker, stage } of cases) await this.agree(proposalId, stage, seeker, renate, caseworker);
    clock.shift(-DAY_MS);
    for (const { proposalId, stage } of cases) if (seen.includes(stage)) await this.promise(proposalId, caseworker);
    await this.work();
    for (const { proposalId, stage } of cases) if (stage === 'moved-in') await this.moveIn(proposalId, caseworker);
    clock.shift(0);
    await this.work();
  }

  private use<T>(useCase: Type<T>): T {
    return this.app.get(useCase, { strict: false });
  }

  private async work(): Promise<void> {
    for (;;) {
      const facts = await takeFacts(this.source, this.db.clock.now(), follow);
      const due = await dueTasks(this.source, this.db.clock.now(), 200);
      for (const { id } of due) await runTasks(this.db, (useCase) => this.use(useCase), [id]);
      if (facts === 0 && due.length === 0) return;
    }
  }

  private async actor(email: string, role: Role): Promise<Actor> {
    return this.db.asSystem(async (tx) => {
      const { id: accountId } = await tx.one(Account, { email });
      const [member] = await tx.query<{ organisation_id: string | null }>(
        `select organisation_id from membership where account_id = $1 and role = $2`,
        [accountId, role],
      );
      return { accountId, organisationId: member?.organisation_id ?? null, roles: [role], system: false };
    });
  }

  /** As if the code for the address had been typed, and the provider had been asked. */
  private async confirm(email: string, role: Role): Promise<Actor> {
    const actor = await this.actor(email, role);
    await this.db.asSystem(async (tx) => {
      await tx.manager.update(Account, { email }, { emailConfirmedAt: tx.now });
      await tx.publish({ name: 'contact.confirmed', accountId: String(actor.accountId) });
    });
    await this.use(StartIdentityCheck).run(actor, 'pass');
    await this.work();
    return actor;
  }

  private async landlord(): Promise<Actor> {
    const email = 'renate@bleibe.example';
    await new RegisterLandlord(this.db).run({
      account: { email, password: DEMO_PASSWORD, language: 'de' },
      firstName: 'Renate',
      surname: 'Rath',
      company: 'Baugenossenschaft Musterhof',
      ags: '05315000',
      consents: { survey: true, visit: true },
    });
    return this.confirm(email, 'landlord');
  }

  private async list(landlord: Actor): Promise<string> {
    const today = localDateOf(this.db.clock.now(), GERMANY);
    const id = await this.use(DraftListing).run(
      landlord,
      aDemoHome(today, {
        plz: '51103',
        street: 'Kalker Hof',
        houseNumber: '2',
        netColdRent: 49_000,
        deposit: 98_000,
        area: 66,
        rooms: 3,
        mostPersons: 4,
        units: 6,
        availableFrom: addDays(today, 20),
        description:
          'Neu gestrichene Wohnungen einer Genossenschaft. Hausmeister im Haus, Besichtigung jeden Dienstag.',
      }),
    );
    await this.use(SubmitListing).run(landlord, id);
    await this.work();
    return id;
  }

  private async register({ firstName, surname, children, language }: (typeof households)[number]) {
    const today = localDateOf(this.db.clock.now(), GERMANY);
    const email = `${firstName.toLowerCase()}@bleibe.example`;
    const { householdId } = await new RegisterSeeker(this.db).run(nobody, {
      account: { email, password: DEMO_PASSWORD, language: language === 'en' ? 'de' : language },
      language: language === 'en' ? 'de' : language,
      persons: [
        { firstName, surname, birthDate: '1988-02-14' },
        ...children.map((birthDate, index) => ({ firstName: `Kind ${index + 1}`, surname, birthDate })),
      ],
      needs: someDemoNeeds(today, { warmRentLimit: 95_000, moveInUntil: addMonths(today, 9), languages: [language] }),
      consents: { helper: false, survey: true, visit: true },
    });
    return { householdId, seeker: await this.confirm(email, 'seeker') };
  }

  private async agree(
    proposalId: string,
    stage: Stage,
    seeker: Actor,
    landlord: Actor,
    caseworker: Actor,
  ): Promise<void> {
    const yes = { proposalId, verdict: 'yes', reasonCode: null, onBehalfOf: null } as const;
    if (stage === 'offered') return;
    await this.use(DecideOnProposal).run(seeker, yes);
    if (stage === 'asked') return;
    await this.use(DecideOnProposal).run(landlord, yes);
    if (stage === 'agreed') return;
    // The one of the promised home has been, the other is still to come.
    const inDays = seen.includes(stage) ? 0.5 : DAYS_BEFORE + 1;
    const startsAt = new Date(this.db.clock.now().getTime() + inDays * DAY_MS);
    const viewingId = await this.use(ArrangeViewing).run(caseworker, { proposalId, startsAt, withInterpreter: true });
    await this.use(AcceptViewing).run(seeker, viewingId, null);
    await this.use(AcceptViewing).run(landlord, viewingId, null);
  }

  private async promise(proposalId: string, caseworker: Actor): Promise<void> {
    const [viewing] = await this.db.asSystem((tx) =>
      tx.query<{ id: string }>(`select id from viewing where proposal_id = $1`, [proposalId]),
    );
    await this.use(RecordViewingOutcome).run(caseworker, String(viewing?.id), 'both-want');
    await this.use(PromiseUnit).run(caseworker, proposalId);
  }

  /** The lease is signed, the first visit has its time, and something asks for a call. */
  private async moveIn(proposalId: string, caseworker: Actor): Promise<void> {
    const today = localDateOf(this.db.clock.now(), GERMANY);
    await this.use(RecordAssurance).run(caseworker, proposalId, today);
    await this.use(RecordLease).run(caseworker, { proposalId, signedOn: today, moveInOn: addDays(today, 1) });
    await this.work();
    const [first] = await this.db.asSystem((tx) =>
      tx.query<{ tenancy_id: string; visit_id: string; person_id: string }>(
        `select t.id as tenancy_id, o.id as visit_id, p.id as person_id
           from tenancy t join occurrence o on o.tenancy_id = t.id and o.step = 'v1'
           join household_person p on p.household_id = t.household_id and p.is_contact
          where t.proposal_id = $1`,
        [proposalId],
      ),
    );
    if (!first) return;
    const nora = await this.actor('nora@bleibe.example', 'aftercare-worker');
    await this.use(OfferVisit).run(nora, first.visit_id, instantAt(addDays(today, 2), VISIT_HOUR, GERMANY));
    await this.use(ConfirmVisit).run(nora, first.visit_id);
    const about = { category: 'letter', severity: 'S3' } as const;
    const concern = { tenancyId: first.tenancy_id, personId: first.person_id, about, words: null };
    await this.use(NoteConcern).run(nora, concern);
  }
}
