import type { PersonCheck } from '../check';
import { findingsOf } from '../finding';

const RULE_VERSION = 1;
const finding = findingsOf('contact-confirmed', RULE_VERSION);

/** I13: a one-time code came back by phone or e-mail. One way is enough: many seekers have no e-mail they read. */
export const contactConfirmed: PersonCheck = {
  code: 'contact-confirmed',
  subject: 'person',
  required: true,
  ruleVersion: RULE_VERSION,
  examine({ phoneConfirmedOn, emailConfirmedOn, today }) {
    const confirmed = (on: string | null): on is string => on !== null && on <= today;
    if (confirmed(phoneConfirmedOn)) {
      return finding('pass', 'contact-confirmed', { channel: 'phone', on: phoneConfirmedOn });
    }
    if (confirmed(emailConfirmedOn)) {
      return finding('pass', 'contact-confirmed', { channel: 'email', on: emailConfirmedOn });
    }
    return finding('unknown', 'contact-not-confirmed', {});
  },
};
