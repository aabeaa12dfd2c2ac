import type { Listing } from '@bleibe/listings';
import { Refused, type Tx } from '@bleibe/platform';
import { type HardRuleCode, scoreMatch } from '@bleibe/scoring';
import { currentPolicy } from '../candidates/current-policy';
import { PairReader } from '../candidates/pair-facts';
import type { Proposal } from './proposal.entity';

/** The hard rule that speaks against the pair on the facts of this very moment; null = none does. */
export async function ruleAgainst(
  tx: Tx,
  { householdId, clarified }: Pick<Proposal, 'householdId' | 'clarified'>,
  listing: Listing,
): Promise<HardRuleCode | null> {
  const reader = await PairReader.of(tx, householdId);
  const { household: facts, listing: home, extras, today } = await reader.pair(listing);
  const { hardRules } = scoreMatch(facts, home, extras, await currentPolicy(tx), today);
  const against = hardRules.find(
    ({ code, finding }) =>
      finding.kind === 'excluded' ||
      // An open check puts a match on hold, it does not end it.
      (finding.kind === 'unknown' && code !== 'checks-valid' && !clarified.includes(code)),
  );
  return against?.code ?? null;
}

/**
 * Needs or home may have changed since the offer: no step is taken against a hard rule.
 * @throws Refused `pair-no-longer-fits`, `home-changed` while the household has not yet been asked about the change
 */
export async function mustStillFit(tx: Tx, proposal: Proposal, listing: Listing): Promise<void> {
  if (listing.termsVersion !== proposal.termsVersion) throw new Refused('home-changed');
  const rule = await ruleAgainst(tx, proposal, listing);
  if (rule) throw new Refused('pair-no-longer-fits', { rule });
}
