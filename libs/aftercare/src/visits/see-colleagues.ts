import { Injectable } from '@nestjs/common';
import { GERMANY, type LocalDate, localDateOf } from '@bleibe/calendar';
import { type Actor, Database, Invalid, type Tx } from '@bleibe/platform';
import type { WorkerProfile } from './worker-profile';

export interface Colleague {
  id: string;
  name: string;
  /** Absences that are not over, earliest first. */
  absences: { fromOn: LocalDate; untilOn: LocalDate }[];
  /** Null = nobody has entered it: rules and rounds do not offer her. */
  profile: WorkerProfile | null;
}

/** Everybody of the organisation who visits, with the days on which they are away. */
@Injectable()
export class SeeColleagues {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<Colleague[]> {
    return this.db.inContext(actor, async (tx) => {
      const people = await tx.query<{ id: string; name: string }>(
        `select a.id, a.name from membership m join account a on a.id = m.account_id
          where m.organisation_id = $1 and m.role = 'aftercare-worker' order by a.name, a.id`,
        [actor.organisationId],
      );
      const away = await tx.query<{ accountId: string; fromOn: LocalDate; untilOn: LocalDate }>(
        `select account_id as "accountId", from_on::text as "fromOn", until_on::text as "untilOn" from worker_absence
          where account_id = any($1) and until_on >= $2 order by from_on, until_on`,
        [people.map(({ id }) => id), localDateOf(tx.now, GERMANY)],
      );
      const profiles = await tx.query<WorkerProfile & { accountId: string }>(
        `select account_id as "accountId", languages, gender, from_hour as "fromHour", until_hour as "untilHour"
           from worker_profile where account_id = any($1)`,
        [people.map(({ id }) => id)],
      );
      const profileOf = (id: string): WorkerProfile | null => {
        const found = profiles.find(({ accountId }) => accountId === id);
        if (!found) return null;
        const { languages, gender, fromHour, untilHour } = found;
        return { languages, gender, fromHour, untilHour };
      };
      const absencesOf = (id: string) =>
        away.filter(({ accountId }) => accountId === id).map(({ fromOn, untilOn }) => ({ fromOn, untilOn }));
      return people.map(({ id, name }) => ({ id, name, absences: absencesOf(id), profile: profileOf(id) }));
    });
  }
}

/** @throws Invalid naming `field` when this account does not visit for the organisation */
export async function mustVisitFor(tx: Tx, organisationId: string, accountId: string, field: string): Promise<void> {
  const found = await tx.query(
    `select 1 from membership where account_id = $1 and organisation_id = $2 and role = 'aftercare-worker'`,
    [accountId, organisationId],
  );
  if (found.length === 0) throw new Invalid([{ field, code: 'not-one-of' }]);
}
