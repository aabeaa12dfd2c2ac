import { Injectable } from '@nestjs/common';
import { GERMANY, localDateOf, surveyEnd } from '@bleibe/calendar';
import { Database, type Tx } from '@bleibe/platform';
import { addFollowUp } from '../escalations/add-follow-up';
import { endOfDay, raise } from '../escalations/raise';
import { Tenancy } from '../tenancies/tenancy.entity';
import { calendarOf } from './calendar-of';
import { settle } from './remember';

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
  constructor(private readonly db: Database) {}

  run(): Promise<number> {
    return this.db.asSystem(async (tx) => {
      const over = await tx.query<Row>(
        `select id, tenancy_id, subject_id, window_end::text, shares_with from occurrence
          where kind = 'survey' and state = 'sent' and window_end < $1
          order by window_end, id for update skip locked`,
        [localDateOf(tx.now, GERMANY)],
      );
      for (const row of over) await this.close(tx, row);
      return over.length;
    });
  }

  private async close(tx: Tx, row: Row): Promise<void> {
    const { id, tenancy_id: tenancyId, subject_id: personId, window_end: windowEnd } = row;
    const tenancy = await tx.one(Tenancy, { id: tenancyId });
    const calendar = await calendarOf(tx, tenancy.ags);
    const silentBefore = await wasSilentBefore(tx, row);
    await settle(tx, id, 'not_reached', null);
    // Who shares a telephone is called once.
    if (!row.shares_with) {
      const dueAt = endOfDay(surveyEnd(windowEnd, calendar).callTaskDueOn, calendar.zone);
      await addFollowUp(tx, tenancy, { kind: 'call', occurrenceId: id, personId, dueAt });
    }
    // R20: two contacts in a row that did not reach the person.
    if (silentBefore) {
      const lost = { category: 'contact_lost', severity: 'S3', itemCode: 'not_reached_twice' } as const;
      await raise(tx, tenancy, personId, [lost], null);
    }
  }
}

async function wasSilentBefore(tx: Tx, { id, tenancy_id: tenancyId, subject_id: personId, window_end: end }: Row) {
  const [before] = await tx.query<{ state: string }>(
    `select state from occurrence
      where tenancy_id = $1 and subject_id = $2 and kind = 'survey' and id <> $3
        and state in ('completed', 'not_reached') and window_end <= $4
      order by window_end desc, id limit 1`,
    [tenancyId, personId, id, end],
  );
  return before?.state === 'not_reached';
}
