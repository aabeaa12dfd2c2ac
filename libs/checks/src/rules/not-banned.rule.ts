import type { PersonCheck } from '../check';
import { findingsOf } from '../finding';

const RULE_VERSION = 1;
const finding = findingsOf('not-banned', RULE_VERSION);

/** Two people have decided that this person is shut out; two others, or the same two, end it. No review lifts it. */
export const notBanned: PersonCheck = {
  code: 'not-banned',
  subject: 'person',
  required: true,
  ruleVersion: RULE_VERSION,
  examine: ({ bannedOn }) =>
    bannedOn === null ? finding('pass', 'not-banned', {}) : finding('hold', 'banned', { since: bannedOn }),
};
