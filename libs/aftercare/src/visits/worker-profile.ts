import { Injectable } from '@nestjs/common';
import { type Actor, Database, Invalid } from '@bleibe/platform';
import { mustVisitFor } from './see-colleagues';

export interface WorkerProfile {
  /** ISO 639-1. */
  languages: string[];
  gender: 'woman' | 'man' | null;
  /** Local hours between which visits begin. */
  fromHour: number;
  untilHour: number;
}

/** What somebody who visits can do, so that rules and rounds may count on her. Areas stay as they are. */
@Injectable()
export class SetWorkerProfile {
  constructor(private readonly db: Database) {}

  /** @throws Invalid when the account does not visit for this organisation, or the hours end before they begin */
  run(actor: Actor, accountId: string, { languages, gender, fromHour, untilHour }: WorkerProfile): Promise<void> {
    return this.db.onBehalfOf(actor, async (tx) => {
      await mustVisitFor(tx, String(actor.organisationId), accountId, 'workerId');
      if (untilHour <= fromHour)
        throw new Invalid([{ field: 'untilHour', code: 'too-small', values: { least: fromHour + 1 } }]);
      await tx.query(
        `insert into worker_profile (account_id, organisation_id, languages, gender, areas, from_hour, until_hour)
         values ($1, $2, $3, $4, '{}', $5, $6)
         on conflict (account_id) do update
           set languages = excluded.languages, gender = excluded.gender, from_hour = excluded.from_hour,
               until_hour = excluded.until_hour`,
        [accountId, actor.organisationId, languages, gender, fromHour, untilHour],
      );
      tx.audit('set-worker-profile', 'account', accountId);
    });
  }
}
