import { Injectable } from '@nestjs/common';
import { type Actor, Database, NotFound, Refused, type Tx, newId } from '@bleibe/platform';
import { HouseholdPerson } from '@bleibe/seekers';
import { AftercarePlan } from '../plans/aftercare-plan.entity';
import { plansOf } from '../plans/create-plan';
import { remember } from '../plans/remember';
import { dropTellings } from '../plans/tell-person';
import { Tenancy } from './tenancy.entity';

/**
 * A person leaves the household after something that made it unsafe (R32): her open steps go on in a plan of her own,
 * with the same dates, on a channel nobody else reads. The plan of the household goes on and gives no hint.
 */
@Injectable()
export class SplitHousehold {
  constructor(private readonly db: Database) {}

  /**
   * @param safePhone number that only this person reads; null keeps the channel she has
   * @throws Refused `already-split`; NotFound for a person of another household
   */
  async run(actor: Actor, tenancyId: string, personId: string, safePhone: string | null): Promise<void> {
    await this.db.inContext(actor, (tx) => tx.one(Tenancy, { id: tenancyId }));
    await this.db.onBehalfOf(actor, async (tx) => {
      const tenancy = await tx.lock(Tenancy, { id: tenancyId });
      const person = await tx.manager.findOneBy(HouseholdPerson, { id: personId, householdId: tenancy.householdId });
      if (!person) throw new NotFound();
      const plans = await plansOf(tx, tenancyId);
      const [household] = plans;
      if (!household) throw new NotFound();
      if (plans.some(({ protectedFor }) => protectedFor === personId)) throw new Refused('already-split');

      const { template, templateVersion } = household;
      const planId = newId();
      const own = { id: planId, tenancyId, template, templateVersion, activatedAt: tx.now, protectedFor: personId };
      await tx.insert(AftercarePlan, own);
      await useSafeChannel(tx, personId, safePhone);
      await moveOpenSteps(tx, tenancyId, personId, planId);
      await revokeSharedLinks(tx, tenancyId);
      tx.audit('split-household', 'tenancy', tenancyId);
    });
  }
}

async function useSafeChannel(tx: Tx, personId: string, safePhone: string | null): Promise<void> {
  if (!safePhone) return;
  await tx.query(
    `insert into contact_preference (person_id, safe_phone) values ($1, $2)
     on conflict (person_id) do update set safe_phone = excluded.safe_phone`,
    [personId, safePhone],
  );
}

async function moveOpenSteps(tx: Tx, tenancyId: string, personId: string, planId: string): Promise<void> {
  const open = await tx.query<{ id: string }>(
    `update occurrence set plan_id = $3, protected = true
      where tenancy_id = $1 and subject_id = $2 and kind in ('survey', 'message') and state in ('planned', 'sent')
      returning id`,
    [tenancyId, personId, planId],
  );
  for (const { id } of open) await remember(tx, id, 'moved', { from: null, to: null, rule: 'own_protected_plan' });
}

/** Links that ever left through a channel that others read, of whoever they were. */
async function revokeSharedLinks(tx: Tx, tenancyId: string): Promise<void> {
  const revoked = await tx.query<{ occurrence_id: string }>(
    `update survey_link set revoked_at = $2
      where variant = 'household_lite' and revoked_at is null
        and occurrence_id in (select id from occurrence where tenancy_id = $1) returning occurrence_id`,
    [tenancyId, tx.now],
  );
  for (const { occurrence_id: id } of revoked) {
    await dropTellings(tx, { occurrenceId: id });
    await remember(tx, id, 'link_revoked', { rule: 'shared_channel' });
  }
}
