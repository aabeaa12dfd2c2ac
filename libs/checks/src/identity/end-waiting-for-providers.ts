import { Injectable } from '@nestjs/common';
import { Database } from '@bleibe/platform';
import { askTaskKey } from './start-identity-check';

/** A provider that has said nothing for so long will not, and a person takes over. Hours. */
const PATIENCE_HOURS = 48;
/** So long out of order, and nobody is made to wait for its end. Hours. */
const OUTAGE_HOURS = 4;
const AT_ONCE = 200;

/** Finds identity checks that wait in vain, and hands them to people. A result that comes later still counts. */
@Injectable()
export class EndWaitingForProviders {
  readonly nextDue = `
    select '-infinity'::timestamptz
     where exists (select 1 from identity_check where state = 'pending' and superseded_at is null)`;

  constructor(private readonly db: Database) {}

  run(): Promise<number> {
    return this.db.asSystem(async (tx) => {
      const before = (hours: number) => new Date(tx.now.getTime() - hours * 3_600_000);
      const ended = await tx.query<{ subject_kind: string; subject_id: string }>(
        `update identity_check set state = 'unanswered'
          where id in (
            select c.id from identity_check c
             where c.state = 'pending' and c.superseded_at is null
               and (c.started_at < $1
                    or exists (select 1 from task t where t.key = $3 || c.id::text and t.state = 'dead')
                    or exists (select 1 from provider_breaker b
                                where b.provider = c.provider and b.paused_until is not null and b.since < $2))
             limit ${AT_ONCE} for update skip locked)
          returning subject_kind, subject_id`,
        [before(PATIENCE_HOURS), before(OUTAGE_HOURS), askTaskKey('')],
      );
      for (const { subject_kind, subject_id } of ended) {
        await tx.publish({ name: 'identity.decided', kind: subject_kind, id: subject_id });
      }
      return ended.length;
    });
  }
}
