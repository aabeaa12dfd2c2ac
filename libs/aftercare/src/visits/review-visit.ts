import { Injectable } from '@nestjs/common';
import { endOfNextWorkingDay } from '@bleibe/calendar';
import { type Actor, Database, Forbidden, Refused, newId } from '@bleibe/platform';
import { addFollowUp } from '../escalations/add-follow-up';
import { calendarOf } from '../plans/calendar-of';
import { Tenancy } from '../tenancies/tenancy.entity';
import { findVisit, tenancyOfVisit } from './find-visit';
import { formOf } from './sync-form';

export const reviewVerdicts = ['accepted', 'sent-back'] as const;
export type ReviewVerdict = (typeof reviewVerdicts)[number];

/** A lead has read what a visit found: it is taken as it is, or goes back to the worker with a question. */
@Injectable()
export class ReviewVisit {
  constructor(private readonly db: Database) {}

  /**
   * @throws NotFound for a visit of another organisation
   * @throws Forbidden `needs_second_person` for a report of one's own (D9)
   * @throws Refused `visit-not-reported`, `visit-reviewed` when nothing was written since the last review
   */
  async run(actor: Actor, visitId: string, { verdict, note }: { verdict: ReviewVerdict; note: string }): Promise<void> {
    await this.db.inContext(actor, (tx) => findVisit(tx, visitId));
    await this.db.onBehalfOf(actor, async (tx) => {
      const visited = await findVisit(tx, visitId);
      const tenancy = await tx.lock(Tenancy, { id: tenancyOfVisit(visited) });
      const reports = await tx.query<{ worker_id: string; received_at: Date }>(
        `select worker_id, received_at from visit_report where occurrence_id = $1 or follow_up_id = $1`,
        [visitId],
      );
      if (reports.length === 0) throw new Refused('visit-not-reported');
      if (reports.some((one) => one.worker_id === actor.accountId)) throw new Forbidden('needs_second_person');
      const { version } = await formOf(tx, visitId);
      const [last] = await tx.query<{ form_version: number; at: Date }>(
        `select form_version, at from visit_review where visit_id = $1 order by at desc limit 1`,
        [visitId],
      );
      const isNews = !last || last.form_version < version || reports.some((one) => one.received_at > last.at);
      if (!isNews) throw new Refused('visit-reviewed');
      await tx.query(
        `insert into visit_review (id, visit_id, form_version, verdict, note, reviewed_by, at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [newId(), visitId, version, verdict, note, actor.accountId, tx.now],
      );
      tx.audit('review-visit', 'visit', visitId, { verdict });
      if (verdict === 'accepted') return;
      const dueAt = endOfNextWorkingDay(tx.now, await calendarOf(tx, tenancy.ags));
      const occurrenceId = visited.occurrence?.id;
      await addFollowUp(tx, tenancy, { kind: 'revise-report', visitId, occurrenceId, dueAt, note });
    });
  }
}

export interface WaitingReport {
  visitId: string;
  reference: string;
  step: string | null;
  visitedAt: Date;
  by: string;
}

/** Reports of the organisation that nobody has reviewed since they were last changed, the oldest first. */
@Injectable()
export class SeeWaitingReports {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<WaitingReport[]> {
    return this.db.onBehalfOf(actor, (tx) =>
      tx.query<WaitingReport>(
        `select r.visit_id as "visitId", h.reference, o.step, r.visited_at as "visitedAt", a.name as by
           from (select distinct on (coalesce(occurrence_id, follow_up_id)) coalesce(occurrence_id, follow_up_id) as visit_id,
                        occurrence_id, follow_up_id, visited_at, received_at, worker_id
                   from visit_report order by coalesce(occurrence_id, follow_up_id), received_at desc) r
           left join occurrence o on o.id = r.occurrence_id
           left join follow_up f on f.id = r.follow_up_id
           join tenancy t on t.id = coalesce(o.tenancy_id, f.tenancy_id)
           join household h on h.id = t.household_id
           join account a on a.id = r.worker_id
           left join visit_form m on m.visit_id = r.visit_id
          where t.organisation_id = $1
            and not exists (select 1 from visit_review v
                             where v.visit_id = r.visit_id and v.form_version >= coalesce(m.version, 0) and v.at >= r.received_at)
          order by r.visited_at, r.visit_id`,
        [actor.organisationId],
      ),
    );
  }
}
