import { type LocalDate, addMonths } from '@bleibe/calendar';
import type { PersonCheck } from '../check';
import { type IdentityLevel, type IdentityReport, type PersonFacts, identityLevels } from '../facts';
import { findingsOf } from '../finding';

/** A confirmed identity is looked at again after two years, or when the document ends. */
const VALID_MONTHS = 24;
/** Two members of staff who have both seen person and paper stand in for an electronic proof. */
const STAFF_NEEDED = 2;

/** Who opens a door to strangers has to be sure; who seeks may have lost all papers, so a partner office is enough. */
const needed: Record<PersonFacts['role'], IdentityLevel> = { landlord: 'substantial', seeker: 'low' };

const rank = (level: IdentityLevel) => identityLevels.indexOf(level);
const atMost = (level: IdentityLevel, most: IdentityLevel) => (rank(level) > rank(most) ? most : level);

/** What a report is worth: video ident has been fooled, and one pair of eyes, or an office's word, is a low level. */
function levelOf({ method, level, seenByStaff }: IdentityReport): IdentityLevel {
  if (method === 'video') return atMost(level, 'substantial');
  if (method === 'partner-office') return atMost(level, 'low');
  if (method === 'in-person') return atMost(level, seenByStaff >= STAFF_NEEDED ? 'substantial' : 'low');
  return level;
}

const lastDay = (confirmedOn: LocalDate, reported: LocalDate | null): LocalDate => {
  const ours = addMonths(confirmedOn, VALID_MONTHS);
  return reported !== null && reported < ours ? reported : ours;
};

const RULE_VERSION = 2;
const finding = findingsOf('identity-confirmed', RULE_VERSION);

/** I01: someone trustworthy has confirmed who this is, at the level the role asks for, and it still holds. */
export const identityConfirmed: PersonCheck = {
  code: 'identity-confirmed',
  subject: 'person',
  required: true,
  ruleVersion: RULE_VERSION,
  examine({ role, identity, today }) {
    if (!identity) return finding('unknown', 'identity-not-started', {});

    const { state, method, confirmedOn } = identity;
    if (state === 'refused') return finding('hold', 'identity-refused', { method });
    if (state === 'doubtful') return finding('review', 'identity-doubtful', { method });
    if (state === 'unanswered') return finding('unknown', 'identity-not-answered', { method });
    // A day in the future is a slip of a clock or of a hand: it confirms nothing yet.
    if (state === 'pending' || confirmedOn === null || confirmedOn > today) {
      return finding('unknown', 'identity-not-decided-yet', { method });
    }

    const level = levelOf(identity);
    if (rank(level) < rank(needed[role])) {
      return finding('unknown', 'identity-level-too-low', { method, level, needed: needed[role] });
    }

    const validUntil = lastDay(confirmedOn, identity.validUntil);
    if (validUntil < today) return finding('unknown', 'identity-run-out', { until: validUntil });
    return finding('pass', 'identity-confirmed', { method, level, on: confirmedOn }, { validUntil });
  },
};
