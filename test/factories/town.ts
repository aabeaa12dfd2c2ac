import 'reflect-metadata';
import { type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Account, Membership, Organisation, type Role } from '@bleibe/accounts';
import { StartIdentityCheck } from '@bleibe/checks';
import { DraftListing, type ListingInput, RegisterLandlord, SubmitListing } from '@bleibe/listings';
import { type Proposal, Propose } from '@bleibe/matching';
import {
  type Actor,
  type Config,
  Database,
  type Tx,
  dueTasks,
  newId,
  nobody,
  readConfig,
  takeFacts,
} from '@bleibe/platform';
import { RegisterSeeker, type SeekerRegistration } from '@bleibe/seekers';
import { follow } from '../../apps/worker/src/afterwards';
import { runTasks } from '../../apps/worker/src/run-task';
import { WorkerModule } from '../../apps/worker/src/worker.module';
import { type TestDatabase, openTestDatabase } from '../database';
import { NOW, aHome, aRegistration } from './needs';

export type Staff = Exclude<Role, 'seeker' | 'landlord'>;

export interface Landlord {
  id: string;
  actor: Actor;
}

export interface Seeker {
  householdId: string;
  reference: string;
  actor: Actor;
}

/**
 * A town for a test file: two organisations with staff, a worker that runs when asked to, and short ways to landlords,
 * homes and households that went through the product's own use cases.
 */
export class Town {
  private count = 0;

  private constructor(
    private readonly test: TestDatabase,
    private readonly app: INestApplicationContext,
    readonly config: Config,
    readonly organisationId: string,
    readonly otherOrganisationId: string,
  ) {}

  static async open({ now = NOW }: { now?: string } = {}): Promise<Town> {
    const test = await openTestDatabase({ now });
    const config = readConfig({
      DATABASE_URL: test.url,
      REDIS_URL: process.env.BLEIBE_TEST_REDIS_URL,
      BLEIBE_SECRET: 'only-for-tests-only-for-tests-only',
      BLEIBE_DATA: mkdtempSync(join(tmpdir(), 'bleibe-town-')),
    });
    const app = await NestFactory.createApplicationContext(WorkerModule.on(test.database.source, config), {
      logger: false,
    });
    // One clock for the use cases of the test and for those that the worker runs.
    app.get(Database).clock.shift(Date.parse(now) - Date.now());
    const [first, second] = [newId(), newId()];
    await app.get(Database).asSystem(async (tx) => {
      await tx.insert(Organisation, { id: first, name: 'Wohnhilfe Rheinland', areas: ['', '05'], createdAt: tx.now });
      await tx.insert(Organisation, { id: second, name: 'Wohnhilfe Sachsen', areas: ['14'], createdAt: tx.now });
    });
    return new Town(test, app, config, first, second);
  }

  get db(): Database {
    return this.app.get(Database);
  }

  get source() {
    return this.test.database.source;
  }

  /** A use case of any room. */
  use<T>(useCase: Type<T>): T {
    return this.app.get(useCase, { strict: false });
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.test.close();
    rmSync(this.config.dataFolder, { recursive: true, force: true });
  }

  /** Moves the clock of this town forward. */
  moveTo(instant: string): void {
    this.db.clock.shift(Date.parse(instant) - Date.now());
  }

  /** Does all that is due, as the worker would, without a queue between. */
  async work(): Promise<void> {
    for (;;) {
      const facts = await takeFacts(this.source, this.db.clock.now(), follow);
      const due = await dueTasks(this.source, this.db.clock.now(), 500);
      for (const { id } of due) await runTasks(this.db, (useCase) => this.use(useCase), [id]);
      if (facts === 0 && due.length === 0) return;
    }
  }

  newEmail(name = 'person'): string {
    return `${name}-${++this.count}-${newId().slice(0, 8)}@test.example`;
  }

  /** Somebody who works for an organisation. */
  async staff(role: Staff, { other = false }: { other?: boolean } = {}): Promise<Actor> {
    const organisationId = other ? this.otherOrganisationId : this.organisationId;
    const accountId = await this.db.asSystem((tx) => addAccount(tx, this.newEmail(role), role, organisationId));
    return { accountId, organisationId, roles: [role], system: false };
  }

  /** A landlord whose address and identity are confirmed. */
  async landlord({ cleared = true } = {}): Promise<Landlord> {
    const email = this.newEmail('landlord');
    const { landlordId: id } = await new RegisterLandlord(this.db).run({
      account: { email, password: 'ein-langes-kennwort', language: 'de' },
      firstName: 'Hedwig',
      surname: 'Holz',
      company: null,
      ags: '05315000',
      consents: { survey: true, visit: true },
    });
    const actor = await this.actorOf(email, 'landlord');
    if (cleared) await this.clear(actor);
    return { id, actor };
  }

  /** A home that has gone through the checks. */
  async listing(landlord: Landlord, but: Partial<ListingInput> = {}): Promise<string> {
    // Every home at a door of its own: the same one twice is a finding.
    const houseNumber = String(++this.count);
    const id = await this.use(DraftListing).run(landlord.actor, aHome({ houseNumber, ...but }));
    await this.use(SubmitListing).run(landlord.actor, id);
    await this.work();
    return id;
  }

  /** A household whose address and identity are confirmed, and its contact adult. */
  async seeker(but: Partial<SeekerRegistration> = {}, { cleared = true } = {}): Promise<Seeker> {
    const email = this.newEmail('seeker');
    const { householdId, reference } = await new RegisterSeeker(this.db).run(nobody, aRegistration(email, but));
    const actor = await this.actorOf(email, 'seeker');
    if (cleared) await this.clear(actor);
    return { householdId, reference, actor };
  }

  /** A household that a caseworker has been asked about a home. */
  async proposal(): Promise<{
    proposal: Proposal;
    seeker: Seeker;
    landlord: Landlord;
    listingId: string;
    caseworker: Actor;
  }> {
    const caseworker = await this.staff('caseworker');
    const landlord = await this.landlord();
    const listingId = await this.listing(landlord);
    const seeker = await this.seeker();
    const putting = { householdId: seeker.householdId, listingId, clarified: [] };
    const proposal = await this.use(Propose).run(caseworker, putting);
    await this.work();
    return { proposal, seeker, landlord, listingId, caseworker };
  }

  /** The rows of a query as the product itself reads them. */
  rows<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.db.asSystem((tx) => tx.query<Row>(sql, parameters));
  }

  private async actorOf(email: string, role: Role): Promise<Actor> {
    const { id: accountId } = await this.db.asSystem((tx) => tx.one(Account, { email }));
    return { accountId, organisationId: null, roles: [role], system: false };
  }

  private async clear(actor: Actor): Promise<void> {
    await this.db.asSystem(async (tx) => {
      const accountId = String(actor.accountId);
      await tx.query(`update account set email_confirmed_at = $2 where id = $1`, [accountId, tx.now]);
      await tx.publish({ name: 'contact.confirmed', accountId });
    });
    await this.use(StartIdentityCheck).run(actor, 'pass');
    await this.work();
  }
}

async function addAccount(tx: Tx, email: string, role: Role, organisationId: string): Promise<string> {
  const id = newId();
  // Nobody signs in with this: tests act as the person, or ask for a session directly.
  const account = { id, name: email, email, passwordHash: '!', language: 'de', createdAt: tx.now } as const;
  await tx.insert(Account, { ...account, emailConfirmedAt: tx.now });
  await tx.insert(Membership, { id: newId(), accountId: id, organisationId, role, since: tx.now });
  return id;
}
