import { Injectable } from '@nestjs/common';
import { type LocalDate, GERMANY, addMonths, localDateOf } from '@bleibe/calendar';
import { type Actor, Database, type FieldProblem, Forbidden, Invalid, Refused, type Tx, newId } from '@bleibe/platform';
import type { ProvenGround } from '@bleibe/scoring';
import { HouseholdPriorityProof } from './household-priority-proof.entity';
import { Household } from './household.entity';

export interface PriorityProofInput {
  ground: ProvenGround;
  /** With `home-ends` only. */
  endsOn: LocalDate | null;
  validUntil: LocalDate;
}

/** Nobody goes first for years on one paper. */
const LONGEST_MONTHS = 12;

/** The caseworker has seen a paper that makes a home more urgent. A newer one takes the place of the one before. */
@Injectable()
export class RecordPriorityProof {
  constructor(private readonly db: Database) {}

  run(actor: Actor, householdId: string, input: PriorityProofInput): Promise<string> {
    const problems = problemsOfProof(input, localDateOf(this.db.clock.now(), GERMANY));
    if (problems.length > 0) throw new Invalid(problems);

    return this.db.inContext(actor, async (tx) => {
      const household = await lockCase(tx, householdId);
      if (household.state === 'withdrawn') throw new Refused('household-withdrawn');
      await endProof(tx, householdId, input.ground);
      const id = newId();
      await tx.insert(HouseholdPriorityProof, {
        id,
        householdId,
        ...input,
        recordedBy: String(actor.accountId),
        recordedAt: tx.now,
      });
      tx.audit('record-priority-proof', 'household', householdId, { ground: input.ground });
      await tx.publish({ name: 'priority.changed', householdId });
      return id;
    });
  }
}

/** The paper no longer holds, or was entered by mistake. Doing it twice changes nothing. */
@Injectable()
export class WithdrawPriorityProof {
  constructor(private readonly db: Database) {}

  run(actor: Actor, householdId: string, ground: ProvenGround): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      await lockCase(tx, householdId);
      if (!(await endProof(tx, householdId, ground))) return;
      tx.audit('withdraw-priority-proof', 'household', householdId, { ground });
      await tx.publish({ name: 'priority.changed', householdId });
    });
  }
}

/** @throws NotFound, or Forbidden for a colleague who sees the case but does not work on it */
async function lockCase(tx: Tx, householdId: string): Promise<Household> {
  const household = await tx.lock(Household, { id: householdId });
  const [mine] = await tx.query(`select 1 where $1::uuid = any (my_assigned_case_ids())`, [householdId]);
  if (!mine) throw new Forbidden();
  return household;
}

async function endProof(tx: Tx, householdId: string, ground: ProvenGround): Promise<boolean> {
  const ended = await tx.query(
    `update household_priority_proof set withdrawn_at = $3, withdrawn_by = $4
      where household_id = $1 and ground = $2 and withdrawn_at is null returning id`,
    [householdId, ground, tx.now, tx.actor.accountId],
  );
  return ended.length > 0;
}

export function problemsOfProof({ ground, endsOn, validUntil }: PriorityProofInput, today: LocalDate): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (ground === 'home-ends' && endsOn === null) problems.push({ field: 'endsOn', code: 'required' });
  if (ground !== 'home-ends' && endsOn !== null) problems.push({ field: 'endsOn', code: 'only-for-end-of-home' });
  if (validUntil < today) problems.push({ field: 'validUntil', code: 'date-in-past' });
  if (validUntil > addMonths(today, LONGEST_MONTHS)) {
    problems.push({ field: 'validUntil', code: 'date-too-far-off', values: { months: LONGEST_MONTHS } });
  }
  return problems;
}
