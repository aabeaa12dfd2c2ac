import { Injectable } from '@nestjs/common';
import { Listing } from '@bleibe/listings';
import { type Actor, Database, Forbidden, Refused, type Tx, newId } from '@bleibe/platform';
import { type HardRuleCode, scoreMatch } from '@bleibe/scoring';
import { Household } from '@bleibe/seekers';
import { currentPolicy } from '../candidates/current-policy';
import { PairReader } from '../candidates/pair-facts';
import { keepFacts } from './keep-facts';
import { mustBeClear } from './move-proposal';
import { boundStates } from './proposal-moves';
import { Proposal } from './proposal.entity';
import { currentStages, timesOfStep } from './stages-of';

export interface Putting {
  householdId: string;
  listingId: string;
  /** Hard rules that do not know, and that the caseworker says to have cleared up. */
  clarified: HardRuleCode[];
}

/** A caseworker approves a candidate: the household is asked. */
@Injectable()
export class Propose {
  constructor(private readonly db: Database) {}

  /**
   * @throws Refused `pair-excluded`, `pair-to-clarify`, `no-unit-free`, `already-proposed`, `household-not-looking`
   * @throws Forbidden `on_hold` while a check of either side is open, failed or stale
   */
  async run(actor: Actor, { householdId, listingId, clarified }: Putting): Promise<Proposal> {
    // Whoever may not see household or home finds nothing.
    await this.db.inContext(actor, async (tx) => {
      await tx.one(Household, { id: householdId });
      await tx.one(Listing, { id: listingId });
    });
    return this.db.onBehalfOf(actor, async (tx) => {
      const household = await takeCase(tx, householdId);
      if (household.state !== 'looking') throw new Refused('household-not-looking');
      // Locked as every other writer locks: household, then listing.
      const listing = await tx.lock(Listing, { id: listingId });
      if (listing.state !== 'cleared') throw new Forbidden('on_hold');
      await mustBeClear(tx, householdId, listingId);
      await refuseIfBound(tx, householdId);
      const unitId = await freeUnit(tx, householdId, listingId);

      const pair = await (await PairReader.of(tx, householdId)).pair(listing);
      const policy = await currentPolicy(tx);
      const result = scoreMatch(pair.household, pair.listing, pair.extras, policy, pair.today);
      const excluding = result.hardRules.find(({ finding }) => finding.kind === 'excluded');
      if (excluding) throw new Refused('pair-excluded', { rule: excluding.code });
      const open = result.hardRules.find((rule) => rule.finding.kind === 'unknown' && !clarified.includes(rule.code));
      if (open) throw new Refused('pair-to-clarify', { rule: open.code });

      const stages = await currentStages(tx);
      const times = await timesOfStep(tx, { listingId, stages, state: 'offered', from: tx.now });
      const proposal = {
        id: newId(),
        householdId,
        listingId,
        unitId,
        landlordId: listing.landlordId,
        organisationId: household.organisationId,
        proposedBy: String(actor.accountId),
        state: 'offered',
        score: result.score,
        policyVersion: policy.version,
        clarified,
        termsVersion: listing.termsVersion,
        proposedAt: tx.now,
        stageVersion: stages.version,
        ...times,
      } as const;
      await tx.insert(Proposal, proposal);
      await keepFacts(tx, proposal.id, pair, result);
      tx.audit('propose', 'proposal', proposal.id, { rules: clarified });
      await tx.publish({ name: 'proposal.offered', proposalId: proposal.id, occasion: proposal.id });
      return tx.one(Proposal, { id: proposal.id });
    });
  }
}

/** Locks the household; the first caseworker who puts something forward for it takes the case. */
async function takeCase(tx: Tx, householdId: string): Promise<Household> {
  const household = await tx.lock(Household, { id: householdId });
  if (household.caseworkerId === null) {
    await tx.query(`update household set caseworker_id = $2 where id = $1`, [householdId, tx.actor.accountId]);
  } else if (household.caseworkerId !== tx.actor.accountId) {
    throw new Forbidden();
  }
  return household;
}

/** A household that has agreed with a landlord is asked about nothing else meanwhile. */
async function refuseIfBound(tx: Tx, householdId: string): Promise<void> {
  const bound = await tx.query(`select 1 from proposal where household_id = $1 and state = any ($2)`, [
    householdId,
    boundStates,
  ]);
  if (bound.length > 0) throw new Refused('taken');
}

/** A unit that nobody has promised and this household is not asked about yet; the one fewest others are asked about. */
async function freeUnit(tx: Tx, householdId: string, listingId: string): Promise<string> {
  const units = await tx.query<{ id: string; promised: boolean; asked: boolean }>(
    `select u.id,
            exists (select 1 from proposal p where p.unit_id = u.id and p.state = any ($3)) as promised,
            exists (select 1 from proposal p
                     where p.unit_id = u.id and p.household_id = $2 and p.ended_at is null) as asked
       from unit u where u.listing_id = $1
      order by (select count(*) from proposal p where p.unit_id = u.id and p.ended_at is null), u.number`,
    [listingId, householdId, boundStates],
  );
  if (units.some(({ asked }) => asked)) throw new Refused('already-proposed');
  const free = units.find(({ promised }) => !promised);
  if (!free) throw new Refused('no-unit-free');
  return free.id;
}
