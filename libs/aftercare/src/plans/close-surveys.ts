import { Injectable } from '@nestjs/common';
import { GERMANY, localDateOf, surveyEnd } from '@bleibe/calendar';
import { Database, type Tx } from '@bleibe/platform';
import { In } from 'typeorm';
import { addFollowUps } from '../escalations/add-follow-up';
import { endOfDay, raise } from '../escalations/raise';
import { Tenancy } from '../tenancies/tenancy.entity';
import { calendarOf } from './calendar-of';
import { settleAll } from './remember';

interface Row {
  id: string;
  tenancy_id: string;
  subject_id: string;
  window_end: string;
  shares_with: string | null;
}

/** A survey nobody answered closes with its window, and somebody calls (R7). Silence is not "well". */
@Injectable()
export class CloseSurveys {
  readonly nextDue = `
    select (min(window_end) + 1)::timestamp at time zone 'Europe/Berlin' from occurrence
     where kind = 'survey' and state = 'sent' and window_end >= ($1::timestamptz at time zone 'Europe/Berlin')::date`;

  constructor(private readonly db: Database) {}

  run(): Promise<number> {
    return this.db.asSystem(async (tx) => {
      const over = await tx.query<Row>(
        `select id, tenancy_id, subject_id, window_end::text, shares_with from occurrence
          where kind = 'survey' and state = 'sent' and window_end < $1
          order by window_end, id for update skip locked`,
        [localDateOf(tx.now, GERMANY)],
      );
      if (over.length === 0) return 0;
      const tenancies = await tx.manager.findBy(Tenancy, { id: In(over.map(({ tenancy_id: id }) => id)) });
      const tenancyOf = new Map(tenancies.map((tenancy) => [tenancy.id, tenancy]));
      await settleAll(
        tx,
        over.map(({ id }) => ({ id, state: 'not_reached', reason: null })),
      );
      const silentBefore = await whoWasSilentBefore(tx, over);
      const calls: Parameters<typeof addFollowUps>[1][number][] = [];
      for (const {
        id,
        tenancy_id: tenancyId,
        subject_id: personId,
        window_end: windowEnd,
        shares_with: other,
      } of over) {
        const tenancy = tenancyOf.get(tenancyId);
        if (!tenancy) continue;
        const calendar = await calendarOf(tx, tenancy.ags);
        // Who shares a telephone is called once.
        if (!other) {
          const dueAt = endOfDay(surveyEnd(windowEnd, calendar).callTaskDueOn, calendar.zone);
          calls.push({ tenancy, task: { kind: 'call', occurrenceId: id, personId, dueAt } });
        }
        // R20: two contacts in a row that did not reach the person.
        if (!silentBefore.has(id)) continue;
        const lost = { category: 'contact_lost', severity: 'S3', itemCode: 'not_reached_twice' } as const;
        await raise(tx, tenancy, personId, [lost], null);
      }
      await addFollowUps(tx, calls);
      return over.length;
    });
  }
}

/** Those of the surveys whose person had not answered the one before either. */
async function whoWasSilentBefore(tx: Tx, over: readonly Row[]): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }>(
    `select over.id from occurrence over
      where over.id = any($1)
        and 'not_reached' = (select b.state from occurrence b
                              where b.tenancy_id = over.tenancy_id and b.subject_id = over.subject_id and b.kind = 'survey'
                                and b.id <> over.id and b.state in ('completed', 'not_reached')
                                and b.window_end <= over.window_end
                              order by b.window_end desc, b.id limit 1)`,
    [over.map(({ id }) => id)],
  );
  return new Set(rows.map(({ id }) => id));
}
