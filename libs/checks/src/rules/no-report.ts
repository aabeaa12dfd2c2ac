import type { ReportFacts } from '../facts';
import { type CheckCode, type Finding, findingsOf } from '../finding';

/**
 * B03: one confirmed report holds; an open one about money, a home that is not there, or somebody's safety stops until
 * one person has looked. It does not hold: anybody can report anything, also out of anger.
 */
export function findReports(check: CheckCode, ruleVersion: number, reports: ReportFacts | null): Finding {
  const finding = findingsOf(check, ruleVersion);
  if (!reports) return finding('unknown', 'reports-not-known', {});
  if (reports.confirmed > 0) return finding('hold', 'report-confirmed', { reports: reports.confirmed });
  if (reports.open > 0) return finding('review', 'report-open', { reports: reports.open });
  return finding('pass', 'no-report', {});
}
