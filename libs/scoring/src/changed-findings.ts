import type { CriterionCode, Finding, HardRuleCode } from './finding';
import type { MatchResult } from './score-match';

export interface ChangedFinding {
  rule: HardRuleCode | CriterionCode;
  before: Finding;
  now: Finding;
}

/**
 * What is judged otherwise now, hard rules first. Both must have been judged on the same day and by the same policy, so
 * that only changed facts make a difference, and not that time has passed. Criteria without weight have nothing to say.
 */
export function changedFindings(before: MatchResult, now: MatchResult): ChangedFinding[] {
  const all = ({ hardRules, criteria }: MatchResult) => [...hardRules, ...criteria.filter(({ weight }) => weight > 0)];
  const findings = new Map<string, Finding>(all(before).map(({ code, finding }) => [code, finding]));
  return all(now).flatMap(({ code, finding }) => {
    const was = findings.get(code);
    if (!was || JSON.stringify(was) === JSON.stringify(finding)) return [];
    return [{ rule: code, before: was, now: finding }];
  });
}
