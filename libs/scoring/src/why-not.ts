import type { CriterionCode, HardRuleCode } from './finding';
import type { Reason } from './reason-codes';
import type { CriterionResult, MatchResult } from './score-match';

export type WhyNot =
  | { kind: 'excluded' | 'to-clarify'; rule: HardRuleCode; reason: Reason }
  /** `lost`: points that this criterion could still give, whole, rounded up. */
  | { kind: 'weak'; rule: CriterionCode; lost: number; reason: Reason };

/** A criterion is weak when it gives less than half of its points, or does not know. */
const WEAK_BELOW_SHARE = 500;

const shareOf = ({ finding }: CriterionResult) => (finding.kind === 'scored' ? finding.share : 0);

/** Everything that speaks against a pair: what excludes it, what to clarify, then the weak criteria, dearest first. */
export function whyNot(result: MatchResult): WhyNot[] {
  const rulesThat = (finds: 'excluded' | 'unknown', kind: 'excluded' | 'to-clarify'): WhyNot[] =>
    result.hardRules
      .filter(({ finding }) => finding.kind === finds)
      .map(({ code, finding }) => ({ kind, rule: code, reason: finding.reason }));

  // By share, not by points: an excluded pair has no points, but its weak sides are still its own.
  const weak = result.criteria
    .filter((criterion) => criterion.weight > 0 && shareOf(criterion) < WEAK_BELOW_SHARE)
    .map((criterion) => ({
      kind: 'weak' as const,
      rule: criterion.code,
      lost: Math.ceil((criterion.weight * (1000 - shareOf(criterion))) / 1000),
      reason: criterion.finding.reason,
    }))
    .sort((a, b) => b.lost - a.lost);

  return [...rulesThat('excluded', 'excluded'), ...rulesThat('unknown', 'to-clarify'), ...weak];
}
