import type { CheckCode, Finding } from '../finding';
import type { FindingCode } from '../finding-codes';
import { REVIEW_AT, scoreOf } from '../score';

/**
 * What nobody but a person can find out: without this a home in a place without figures, or with a text in a language
 * that the signs do not cover, would wait for ever.
 */
const onlyPeopleKnow: readonly FindingCode[] = [
  'no-comparison-known',
  'rent-limits-not-known',
  'rent-brake-not-known',
  'text-language-not-read',
  'identity-not-answered',
];

/** Signs that somebody may be harmed: for trained people; whoever wrote the text is not told what was seen. */
export const safeguardingChecks: readonly CheckCode[] = [
  'no-exploitation',
  'no-passport-kept',
  'no-report-on-person',
  'no-report-on-offer',
];

/** People have decided about a ban already; it is ended where it was made. */
const wantsPerson = ({ check, result, code }: Finding): boolean =>
  check !== 'not-banned' &&
  (result === 'review' || result === 'hold' || (result === 'unknown' && onlyPeopleKnow.includes(code)));

/** What people have to look at before anything goes on; weak signs too, once together they are more than weak. */
export function forPeople<Row extends Finding>(findings: readonly Row[]): Row[] {
  const signsCount = scoreOf(findings) >= REVIEW_AT;
  return findings.filter((finding) => wantsPerson(finding) || (signsCount && finding.points > 0));
}

const proofs: readonly CheckCode[] = ['identity-confirmed', 'contact-confirmed'];

/**
 * Whether people may let a finding pass that is for them. Never the identity: there it is the proof that is missing;
 * and an open report has an answer of its own, for whoever told us.
 */
export const isLiftable = ({ check, code }: Pick<Finding, 'check' | 'code'>): boolean =>
  !proofs.includes(check) && code !== 'report-open';

/** Whether a check may be silenced for a time: what one person may decide, and nobody's safety hangs on. */
export const isSnoozable = (finding: Finding): boolean =>
  isLiftable(finding) && !safeguardingChecks.includes(finding.check) && ['review', 'info'].includes(finding.result);
