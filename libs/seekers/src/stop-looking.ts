import { Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden, Refused, type Tx } from '@bleibe/platform';
import { Household, type HouseholdState } from './household.entity';

/** The household does not look any more. Everything it was asked about ends, and it may come back at any time. */
@Injectable()
export class StopLooking {
  constructor(private readonly db: Database) {}

  /** @throws Refused `household-not-looking` once it has a home, or has stopped before */
  run(actor: Actor, householdId: string): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      await moveOn(tx, householdId, { from: 'looking', to: 'withdrawn', fact: 'household.withdrawn' });
    });
  }
}

/** It looks again, with the needs and the place in the order of waiting that it had. */
@Injectable()
export class LookAgain {
  constructor(private readonly db: Database) {}

  /** @throws Refused `household-not-withdrawn` */
  run(actor: Actor, householdId: string): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      await moveOn(tx, householdId, { from: 'withdrawn', to: 'looking', fact: 'household.returned' });
    });
  }
}

interface Way {
  from: HouseholdState;
  to: HouseholdState;
  fact: 'household.withdrawn' | 'household.returned';
}

async function moveOn(tx: Tx, householdId: string, { from, to, fact }: Way): Promise<void> {
  const { state } = await tx.lock(Household, { id: householdId });
  // Colleagues see that there is a case; it is for the household and its caseworker to say this.
  const [concerned] = await tx.query(
    `select 1 where $1 = any (my_household_ids()) or $1 = any (my_assigned_case_ids())`,
    [householdId],
  );
  if (!concerned) throw new Forbidden();
  if (state !== from) throw new Refused(from === 'looking' ? 'household-not-looking' : 'household-not-withdrawn');
  await tx.query(`update household set state = $2, version = version + 1 where id = $1`, [householdId, to]);
  tx.audit(fact, 'household', householdId);
  await tx.publish({ name: fact, householdId });
}
