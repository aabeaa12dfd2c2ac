import { Injectable } from '@nestjs/common';
import { END_OF_WORKING_DAY, GERMANY, instantAt, localDateOf, surveyEnd } from '@bleibe/calendar';
import { Database, newId } from '@bleibe/platform';
import { FollowUp } from '../escalations/follow-up.entity';
import { calendarOf } from './create-plan';

interface Row {
  id: string;
  tenancy_id: string;
  organisation_id: string;
  ags: string;
  window_end: string;
}

/** A survey nobody answered closes with its window, and somebody calls (R7). Silence is not "well". */
@Injectable()
export class CloseSurveys {
  constructor(private readonly db: Database) {}

  run(): Promise<number> {
    return this.db.asSystem(async (tx) => {
      const over = await tx.query<Row>(
        `select o.id, o.tenancy_id, t.organisation_id, t.ags, o.window_end::text
           from occurrence o join tenancy t on t.id = o.tenancy_id
          where o.kind = 'survey' and o.state = 'sent' and o.window_end < $1
          order by o.id for update of o skip locked`,
        [localDateOf(tx.now, GERMANY)],
      );
      for (const { id, tenancy_id: tenancyId, organisation_id: organisationId, ags, window_end: windowEnd } of over) {
        const calendar = await calendarOf(tx, ags);
        await tx.query(`update occurrence set state = 'not_reached', settled_at = $2 where id = $1`, [id, tx.now]);
        await tx.insert(FollowUp, {
          id: newId(),
          tenancyId,
          organisationId,
          kind: 'call',
          occurrenceId: id,
          dueAt: instantAt(surveyEnd(windowEnd, calendar).callTaskDueOn, END_OF_WORKING_DAY, calendar.zone),
          createdAt: tx.now,
        });
      }
      return over.length;
    });
  }
}
