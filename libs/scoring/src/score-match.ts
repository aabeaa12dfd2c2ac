import { criteria as allCriteria } from './criteria/all-criteria';
import type { LocalDate } from '@bleibe/calendar';
import type { HouseholdFacts, ListingFacts, PairFacts } from './facts';
import type {
  Circumstances,
  Criterion,
  CriterionCode,
  HardFinding,
  HardRule,
  HardRuleCode,
  SoftFinding,
} from './finding';
import { hardRules as allHardRules } from './hard-rules/all-hard-rules';
import { type LandlordSide, bothSides, landlordSide } from './landlord-side';
import { type ScoringPolicy, checkPolicy } from './policy';
import { shareOut } from './share-out';

export interface HardRuleResult {
  code: HardRuleCode;
  finding: HardFinding;
}

export interface CriterionResult {
  code: CriterionCode;
  /** Thousandths of the policy, equal to `mostPoints` as long as the score runs to 1000. */
  weight: number;
  points: number;
  mostPoints: number;
  finding: SoftFinding;
}

export interface MatchResult {
  /** At least one hard rule says no. */
  excluded: boolean;
  /** At least one hard rule does not know. Independent of `excluded`: free to propose is only who is neither. */
  toClarify: boolean;
  /** Whole, 0 to 1000; 0 if excluded. The harmonic mean of both sides, so the weaker one counts more. */
  score: number;
  /** Whole, 0 to 1000; 0 if excluded. The points of the criteria add up to it exactly. */
  householdScore: number;
  landlord: LandlordSide;
  /** Every rule, in the order of the codes. */
  hardRules: HardRuleResult[];
  /** Every criterion, in the order of the codes; findings are kept for an excluded pair too, with 0 points. */
  criteria: CriterionResult[];
  policyVersion: number;
}

const byCode = <T extends { code: string }>(a: T, b: T) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

const judgeHardRules = (
  rules: readonly HardRule[],
  household: HouseholdFacts,
  listing: ListingFacts,
  circumstances: Circumstances,
): HardRuleResult[] =>
  rules.map((rule) => ({ code: rule.code, finding: rule.judge(household, listing, circumstances) })).sort(byCode);

/** Which hard rules say no to this pair; all of them are asked, so that "only this one" can be told. */
export const excludingRules = (
  household: HouseholdFacts,
  listing: ListingFacts,
  circumstances: Circumstances,
): HardRuleCode[] =>
  judgeHardRules(allHardRules, household, listing, circumstances)
    .filter(({ finding }) => finding.kind === 'excluded')
    .map(({ code }) => code);

/**
 * Judges one pair by every hard rule and every criterion.
 * A criterion that does not know gives 0 points and stays visible as unknown: half the points would let a listing
 * gain by keeping silent.
 * @param today the local date at the place of the listing
 * @param rules, criteria only tests pass their own
 * @throws RangeError when `checkPolicy` finds a problem, because no score under it would mean anything
 */
export function scoreMatch(
  household: HouseholdFacts,
  listing: ListingFacts,
  extras: PairFacts,
  policy: ScoringPolicy,
  today: LocalDate,
  {
    rules = allHardRules,
    criteria = allCriteria,
  }: { rules?: readonly HardRule[]; criteria?: readonly Criterion[] } = {},
): MatchResult {
  const [problem] = checkPolicy(policy);
  if (problem) throw new RangeError(`policy ${policy.version}: ${problem.code}`);

  const circumstances = { ...extras, today };
  const hardRules = judgeHardRules(rules, household, listing, circumstances);
  const excluded = hardRules.some(({ finding }) => finding.kind === 'excluded');

  const judged = criteria
    .map((criterion) => ({ code: criterion.code, finding: criterion.judge(household, listing, circumstances) }))
    .sort(byCode);
  const { total, parts } = shareOut(
    judged.map(({ code, finding }) =>
      excluded || finding.kind === 'unknown' ? 0 : policy.weights[code] * finding.share,
    ),
  );

  const landlord = landlordSide(household, listing);
  return {
    excluded,
    toClarify: hardRules.some(({ finding }) => finding.kind === 'unknown'),
    score: bothSides(total, landlord.score),
    householdScore: total,
    landlord,
    hardRules,
    criteria: judged.map(({ code, finding }, index) => {
      const weight = policy.weights[code];
      return { code, weight, points: parts[index] ?? 0, mostPoints: weight, finding };
    }),
    policyVersion: policy.version,
  };
}
