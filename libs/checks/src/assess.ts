import type { LocalDate } from '@bleibe/calendar';
import { type CheckCode, type CheckResult, checkCodes, checkResults, type Finding } from './finding';
import { HOLD_AT, REVIEW_AT, scoreOf } from './score';

/** From best to worst. Only `clear` releases; `waiting` = something is not known yet. */
export const verdicts = ['clear', 'waiting', 'review', 'hold'] as const;
export type Verdict = (typeof verdicts)[number];

export interface AssessedFindings {
  verdict: Verdict;
  /** Last day on which it may be used: the earliest of its findings; null = until an input changes. */
  validUntil: LocalDate | null;
  /** The findings that speak against release, worst first; for a clear subject, all that speak for it. */
  because: readonly Finding[];
  /**
   * Required checks without a usable answer. A person who lifts a hold or settles a review does not stand in for these.
   */
  unmet: readonly CheckCode[];
}

const isAnswer = ({ result, validUntil }: Finding, today: LocalDate) =>
  result !== 'unknown' && (validUntil === null || validUntil >= today);

/** What one finding means for the whole; a finding that has run out is no answer, but a bad one stays bad. */
function verdictOf(finding: Finding, required: ReadonlySet<CheckCode>, today: LocalDate): Verdict {
  if (finding.result === 'hold' || finding.result === 'review') return finding.result;
  return required.has(finding.check) && !isAnswer(finding, today) ? 'waiting' : 'clear';
}

/** What the weak signs mean together. */
const verdictOfScore = (score: number): Verdict =>
  score >= HOLD_AT ? 'hold' : score >= REVIEW_AT ? 'review' : 'clear';

const worse = (a: Verdict, b: Verdict): Verdict => (verdicts.indexOf(b) > verdicts.indexOf(a) ? b : a);

/** An order of its own, so that the order in which findings arrived shows nowhere. */
function byWeight(a: Finding, b: Finding): number {
  const rank = (result: CheckResult) => checkResults.indexOf(result);
  const text = (finding: Finding) => JSON.stringify(finding);
  return (
    rank(b.result) - rank(a.result) ||
    checkCodes.indexOf(a.check) - checkCodes.indexOf(b.check) ||
    text(a).localeCompare(text(b), 'en')
  );
}

/**
 * What all findings of one subject add up to: the worst wins, and a required check that is missing, unknown or run out
 * leaves it waiting. Hand over the current finding of each check only.
 */
export function assess(
  findings: readonly Finding[],
  required: readonly CheckCode[],
  today: LocalDate,
): AssessedFindings {
  const gates = new Set(required);
  const unmet = checkCodes.filter((code) => {
    const own = findings.filter(({ check }) => check === code);
    return gates.has(code) && (own.length === 0 || own.some((finding) => !isAnswer(finding, today)));
  });

  const byScore = verdictOfScore(scoreOf(findings));
  const verdict = findings
    .map((finding) => verdictOf(finding, gates, today))
    .reduce(worse, worse(byScore, unmet.length > 0 ? 'waiting' : 'clear'));
  const speaksAgainst = (finding: Finding) =>
    verdictOf(finding, gates, today) !== 'clear' || (byScore !== 'clear' && finding.points > 0);
  const because = findings.filter((finding) => verdict === 'clear' || speaksAgainst(finding));
  const ends = findings.flatMap(({ validUntil }) => (validUntil === null ? [] : [validUntil]));
  return {
    verdict,
    validUntil: ends.length === 0 ? null : ends.reduce((first, end) => (end < first ? end : first)),
    because: because.toSorted(byWeight),
    unmet,
  };
}
