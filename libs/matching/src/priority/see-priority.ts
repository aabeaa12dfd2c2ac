import { Injectable } from '@nestjs/common';
import { GERMANY, localDateOf } from '@bleibe/calendar';
import { type Actor, Database, Forbidden, NotFound } from '@bleibe/platform';
import { type Priority, judgePriority } from '@bleibe/scoring';
import { Household, HouseholdPriorityProof, priorityFacts } from '@bleibe/seekers';
import { IsNull } from 'typeorm';
import { currentPolicy } from '../candidates/current-policy';

export interface SeenPriority {
  priority: Priority;
  policyVersion: number;
  /** Papers that count or have run out; those that were withdrawn are absent. */
  proofs: HouseholdPriorityProof[];
}

/** Tier, days waited and every ground with its reason, for who works on the case. */
@Injectable()
export class SeePriority {
  constructor(private readonly db: Database) {}

  /** @throws Forbidden for a colleague who does not work on the case: the papers are not theirs to see */
  run(actor: Actor, householdId: string): Promise<SeenPriority> {
    return this.db.inContext(actor, async (tx) => {
      await tx.one(Household, { id: householdId });
      const [mine] = await tx.query(`select 1 where $1::uuid = any (my_assigned_case_ids())`, [householdId]);
      if (!mine) throw new Forbidden();

      const today = localDateOf(tx.now, GERMANY);
      const facts = (await priorityFacts(tx, [householdId], today)).get(householdId);
      if (!facts) throw new NotFound();
      const policy = await currentPolicy(tx);
      const proofs = await tx.manager.find(HouseholdPriorityProof, {
        where: { householdId, withdrawnAt: IsNull() },
        order: { ground: 'ASC' },
      });
      tx.audit('see-priority', 'household', householdId);
      return { priority: judgePriority(facts, policy.priority, today), policyVersion: policy.version, proofs };
    });
  }
}
