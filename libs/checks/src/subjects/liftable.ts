import type { Finding } from '../finding';
import type { FindingCode } from '../finding-codes';

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

type Judged = Pick<Finding, 'check' | 'result' | 'code'>;

/** Whether a person has to look at this finding before anything goes on. */
export const wantsPerson = ({ result, code }: Judged): boolean =>
  result === 'review' || result === 'hold' || (result === 'unknown' && onlyPeopleKnow.includes(code));

/** Whether people may let this finding pass. Never the identity: there it is the proof that is missing. */
export const isLiftable = (finding: Judged): boolean =>
  finding.check !== 'identity-confirmed' && finding.check !== 'contact-confirmed' && wantsPerson(finding);
