import { Injectable } from '@nestjs/common';
import type { Severity } from '@bleibe/calendar';
import { type Actor, Database, Forbidden, Invalid, NotFound, Refused, type Tx } from '@bleibe/platform';
import { FollowUp } from '../escalations/follow-up.entity';
import { raise } from '../escalations/raise';
import { Occurrence } from '../plans/occurrence.entity';
import type { SignalCategory } from '../surveys/answer-rules';
import { Tenancy } from '../tenancies/tenancy.entity';
import { type VisitConcern, type VisitOutcome, VisitReport } from './visit-report.entity';

export interface Report {
  /** Made on the phone; the same report again changes nothing (R24). */
  clientId: string;
  outcome: VisitOutcome;
  concerns: VisitConcern[];
  note: string;
  visitedAt: Date;
}

/** What a concern of a worker weighs: the same as the answer of a survey would (R20). */
const weights: Record<VisitConcern, { category: SignalCategory; severity: Severity }> = {
  'not-safe': { category: 'safety', severity: 'S1' },
  'rent-not-paid': { category: 'arrears', severity: 'S2' },
  'termination-letter': { category: 'housing_loss', severity: 'S2' },
  conflict: { category: 'conflict', severity: 'S3' },
  unwell: { category: 'wellbeing', severity: 'S3' },
};

/** Where the report belongs to: a visit of the plan, or one that an alarm asked for. */
type Visited = { occurrence: Occurrence; followUp: null } | { occurrence: null; followUp: FollowUp };

/** A worker writes down a visit; concerns raise what a bad answer would have raised. */
@Injectable()
export class RecordVisit {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for a visit of another organisation; Forbidden for one of a colleague */
  async run(actor: Actor, visitId: string, report: Report): Promise<void> {
    await this.db.inContext(actor, (tx) => findVisit(tx, visitId));
    await this.db.onBehalfOf(actor, async (tx) => {
      const { occurrence, followUp } = await findVisit(tx, visitId);
      const tenancy = await tx.lock(Tenancy, { id: (occurrence ?? followUp).tenancyId });
      if (tenancy.workerId !== actor.accountId) throw new Forbidden();
      if (report.visitedAt > tx.now) throw new Invalid([{ field: 'doneAt', code: 'date-in-future' }]);
      const there = await tx.manager.findOneBy(VisitReport, { id: report.clientId });
      if (there) return;
      if (occurrence ? occurrence.state !== 'planned' : followUp.doneAt !== null) throw new Refused('visit-finished');

      const { clientId: id, ...rest } = report;
      await tx.insert(VisitReport, {
        id,
        occurrenceId: occurrence?.id ?? null,
        followUpId: followUp?.id ?? null,
        workerId: String(actor.accountId),
        ...rest,
        receivedAt: tx.now,
      });
      if (occurrence) {
        await tx.query(`update occurrence set state = $2, settled_at = $3 where id = $1`, [
          occurrence.id,
          report.outcome,
          tx.now,
        ]);
      } else {
        await tx.query(`update follow_up set done_at = $2, done_by = $3, outcome = $4 where id = $1`, [
          followUp.id,
          tx.now,
          actor.accountId,
          report.outcome,
        ]);
      }
      const signals = report.concerns.map((concern) => ({ ...weights[concern], itemCode: concern }));
      await raise(tx, tenancy, await contactOf(tx, tenancy), signals, null);
    });
  }
}

async function findVisit(tx: Tx, id: string): Promise<Visited> {
  const occurrence = await tx.manager.findOneBy(Occurrence, { id, kind: 'visit' });
  if (occurrence) return { occurrence, followUp: null };
  const followUp = await tx.manager.findOneBy(FollowUp, { id, kind: 'visit' });
  if (followUp) return { occurrence: null, followUp };
  throw new NotFound();
}

/** A concern of a visit is about the household; it stands under its contact adult. */
async function contactOf(tx: Tx, { householdId }: Tenancy): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `select id from household_person where household_id = $1 and is_contact`,
    [householdId],
  );
  if (!row) throw new NotFound();
  return row.id;
}
