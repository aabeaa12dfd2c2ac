import { Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden, Invalid, NotFound, type Tx, newId } from '@bleibe/platform';
import { FollowUp } from '../escalations/follow-up.entity';
import { raise } from '../escalations/raise';
import { Occurrence } from '../plans/occurrence.entity';
import { settle } from '../plans/remember';
import { Tenancy } from '../tenancies/tenancy.entity';
import { VisitAppointment } from './visit-appointment.entity';
import { afterNoShow, triesOf } from './arrange-visit';
import { signalsOf } from './concern-weights';
import { type VisitConcern, type VisitOutcome, VisitReport } from './visit-report.entity';

export interface Report {
  /** Made on the phone; the same report again changes nothing (R24). */
  clientId: string;
  outcome: VisitOutcome;
  concerns: VisitConcern[];
  note: string;
  visitedAt: Date;
}

/** Where the report belongs to: a visit of the plan, or one that an alarm asked for. */
type Visited = { occurrence: Occurrence; followUp: null } | { occurrence: null; followUp: FollowUp };

const open = ['planned', 'offered', 'confirmed'];

/** A worker writes down a visit; concerns raise what a bad answer would have raised. */
@Injectable()
export class RecordVisit {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for a visit of another organisation; Forbidden for one of a colleague */
  async run(actor: Actor, visitId: string, report: Report): Promise<void> {
    await this.db.inContext(actor, (tx) => findVisit(tx, visitId));
    await this.db.onBehalfOf(actor, async (tx) => {
      const { tenancyId } = whereOf(await findVisit(tx, visitId));
      const tenancy = await tx.lock(Tenancy, { id: tenancyId });
      const visited = await findVisit(tx, visitId);
      const booked = visited.occurrence && (await bookedFor(tx, visited.occurrence.id));
      const workerId = String(actor.accountId);
      if (![tenancy.workerId, booked?.workerId].includes(workerId)) throw new Forbidden();
      if (report.visitedAt > tx.now) throw new Invalid([{ field: 'doneAt', code: 'date-in-future' }]);
      if (await tx.manager.findOneBy(VisitReport, { id: report.clientId })) return;

      const { occurrence, followUp } = visited;
      const finished = occurrence ? !open.includes(occurrence.state) : followUp.doneAt !== null;
      const { clientId: id, ...rest } = report;
      const place = { occurrenceId: occurrence?.id ?? null, followUpId: followUp?.id ?? null };
      // A second report of a finished visit is kept, and the visit counts once (R24).
      await tx.insert(VisitReport, { id, ...place, workerId, ...rest, additional: finished, receivedAt: tx.now });
      const contactId = await contactOf(tx, tenancy);
      if (!finished && occurrence) {
        await finishVisit(tx, tenancy, occurrence, booked ?? null, contactId, { ...report, workerId });
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

const whereOf = ({ occurrence, followUp }: Visited): { tenancyId: string } => occurrence ?? followUp;

async function bookedFor(tx: Tx, occurrenceId: string): Promise<VisitAppointment | null> {
  return tx.manager
    .createQueryBuilder(VisitAppointment, 'appointment')
    .where(`appointment.occurrenceId = :occurrenceId and appointment.state in ('offered', 'confirmed')`, {
      occurrenceId,
    })
    .getOne();
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
  await afterNoShow(tx, tenancy, occurrence, contactId, { at: booked?.startsAt ?? visitedAt, workerId });
}

async function findVisit(tx: Tx, id: string): Promise<Visited> {
  const occurrence = await tx.manager.findOneBy(Occurrence, { id, kind: 'visit' });
  if (occurrence) return { occurrence, followUp: null };
  const followUp = await tx.manager.findOneBy(FollowUp, { id, kind: 'visit' });
  if (followUp) return { occurrence: null, followUp };
  throw new NotFound();
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
