import { Injectable } from '@nestjs/common';
import { type Actor, Database, Invalid, NotFound, type Tx, newId } from '@bleibe/platform';
import { raise } from '../escalations/raise';
import type { Occurrence } from '../plans/occurrence.entity';
import { settle } from '../plans/remember';
import { Tenancy } from '../tenancies/tenancy.entity';
import { afterNoShow, triesOf } from './arrange-visit';
import { signalsOf } from './concern-weights';
import { bookedFor, findVisit, isFinished, mustBeVisitor, tenancyOfVisit } from './find-visit';
import { VisitAppointment } from './visit-appointment.entity';
import { type VisitConcern, type VisitOutcome, VisitReport } from './visit-report.entity';

export interface Report {
  /** Made on the phone; the same report again changes nothing (R24). */
  clientId: string;
  outcome: VisitOutcome;
  concerns: VisitConcern[];
  note: string;
  visitedAt: Date;
}

/** A worker writes down a visit; concerns raise what a bad answer would have raised. */
@Injectable()
export class RecordVisit {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for a visit of another organisation; Forbidden for one of a colleague */
  async run(actor: Actor, visitId: string, report: Report): Promise<void> {
    await this.db.inContext(actor, (tx) => findVisit(tx, visitId));
    await this.db.onBehalfOf(actor, async (tx) => {
      const tenancy = await tx.lock(Tenancy, { id: tenancyOfVisit(await findVisit(tx, visitId)) });
      const visited = await findVisit(tx, visitId);
      await mustBeVisitor(tx, tenancy, visited);
      if (report.visitedAt > tx.now) throw new Invalid([{ field: 'doneAt', code: 'date-in-future' }]);
      if (await tx.manager.findOneBy(VisitReport, { id: report.clientId })) return;

      const { occurrence, followUp } = visited;
      const workerId = String(actor.accountId);
      const finished = isFinished(visited);
      const { clientId: id, ...rest } = report;
      const place = { occurrenceId: occurrence?.id ?? null, followUpId: followUp?.id ?? null };
      // A second report of a finished visit is kept, and the visit counts once (R24).
      await tx.insert(VisitReport, { id, ...place, workerId, ...rest, additional: finished, receivedAt: tx.now });
      const contactId = await contactOf(tx, tenancy);
      if (!finished && occurrence) {
        const booked = await bookedFor(tx, visited);
        await finishVisit(tx, tenancy, occurrence, booked, contactId, { ...report, workerId });
      }
      if (!finished && followUp) {
        await tx.query(`update follow_up set done_at = $2, done_by = $3, outcome = $4 where id = $1`, [
          followUp.id,
          tx.now,
          actor.accountId,
          report.outcome,
        ]);
      }
      await raise(tx, tenancy, contactId, signalsOf(report.concerns), null);
    });
  }
}

async function finishVisit(
  tx: Tx,
  tenancy: Tenancy,
  occurrence: Occurrence,
  booked: VisitAppointment | null,
  contactId: string,
  { outcome, visitedAt, workerId }: { outcome: VisitOutcome; visitedAt: Date; workerId: string },
): Promise<void> {
  if (booked) {
    await tx.query(`update appointment set state = $2, settled_at = $3 where id = $1`, [booked.id, outcome, tx.now]);
  } else if (outcome === 'no_show') {
    // Nobody had written down the time: the visit itself is the try.
    const attempt = (await triesOf(tx, occurrence.id)) + 1;
    const row = { id: newId(), occurrenceId: occurrence.id, attempt, workerId, startsAt: visitedAt, sequence: 0 };
    await tx.insert(VisitAppointment, {
      ...row,
      state: 'no_show',
      poolUntil: null,
      createdAt: tx.now,
      settledAt: tx.now,
    });
  }
  if (outcome !== 'no_show') return settle(tx, occurrence.id, outcome, null);
  const missed = { at: booked?.startsAt ?? visitedAt, workerId: booked?.workerId ?? workerId };
  await afterNoShow(tx, tenancy, occurrence, contactId, { ...missed, secondWorkerId: booked?.secondWorkerId ?? null });
}

/** A concern of a visit is about the household; it stands under its contact adult. */
export async function contactOf(tx: Tx, { householdId }: Tenancy): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `select id from household_person where household_id = $1 and is_contact`,
    [householdId],
  );
  if (!row) throw new NotFound();
  return row.id;
}
