import { type Viewer, viewers } from './actors';
import type { ForbiddenAnswer } from './answers';

/** Acts of section 7; a row that names several acts has one entry for each. */
export const acts = [
  'publish-unit',
  'create-candidate',
  'offer-to-household',
  'answer-as-household',
  'answer-as-landlord',
  'release-address',
  'release-address-to-protected',
  'agree-viewing',
  'choose-household',
  'approve-promise',
  'override-check',
  'record-signing',
  'confirm-signing',
  'end-match',
  'lift-hold',
  'assign-case',
  'refer-case',
  'take-over-case',
  'decline-seeker-request',
  'change-weights',
  'export-many',
  'merge-duplicates',
  'erase-data',
  'restrict-data',
  'hand-out-data',
  'grant-staff-role',
  'reset-second-factor',
  'change-own-contact',
  'read-dead-letters',
  'replay-jobs',
] as const;
export type Act = (typeof acts)[number];

/** What has to hold at the moment of the act, asked in the same transaction; what is not known to hold does not. */
export type ActCondition =
  | 'own-unit'
  | 'landlord-identity-passed'
  | 'rent-check-passed'
  | 'photos-reviewed'
  | 'no-hold' // neither household nor unit nor match
  | 'only-active-match-of-pair'
  | 'no-minor-alone-or-youth-office-released' // section 6, unaccompanied minors
  | 'no-minor-alone-or-team-lead-agreed'
  | 'household-allowed-system-offers'
  | 'himself'
  | 'ticked'
  | 'wish-documented' // by telephone; logged as assisted
  | 'all-checks-passed' // every required one, none stale
  | 'both-consents-fresh' // D3: for this match, at most 14 days old
  | 'household-not-protected'
  | 'landlord-chose'
  | 'only-promise-of-unit'
  | 'only-promise-of-household'
  | 'step-up' // second factor within the last 10 minutes
  | 'reason-given'
  | 'end-date-given'
  | 'check-may-be-overridden' // not identity of the landlord, not sanctions, no open S0 or S1
  | 'not-who-caused-match'
  | 'receiver-accepted'
  | 'household-accepted'
  | 'new-version' // running proposals stay on theirs
  | 'no-protected-flag'
  | 'on-request'
  | 'no-open-safety-report' // S0 or S1: restrict first
  | 'not-oneself'
  | 'by-id';

interface Way {
  needs?: readonly ActCondition[];
  /** Another person, with a session of his own, who has to agree (D9); one of these. */
  second?: readonly Viewer[];
}

interface ActRule {
  by: Readonly<Partial<Record<Viewer, Way>>>;
  /** For whoever acts. */
  needs?: readonly ActCondition[];
}

/** From M4 on, where unaccompanied minors need the team lead. */
const landlordStage = ['no-hold', 'no-minor-alone-or-team-lead-agreed'] as const;
const onlyPromise = ['only-promise-of-unit', 'only-promise-of-household', 'step-up', ...landlordStage] as const;
const reason = { needs: ['reason-given'] } as const;
const withTeamLead = { second: ['TL'] } as const;
const onRequest = { 'CW-A': {}, OA: {} } as const;

const hasAccount = (viewer: Viewer) => !['VIS', 'LNK', 'SVC'].includes(viewer);

/** Section 7. Who is not in `by` may not. */
export const actRules: Readonly<Record<Act, ActRule>> = {
  'publish-unit': {
    by: { LAN: {} },
    needs: ['own-unit', 'landlord-identity-passed', 'rent-check-passed', 'photos-reviewed'],
  },
  'create-candidate': {
    by: { SVC: {}, 'CW-A': {} },
    needs: ['no-hold', 'only-active-match-of-pair', 'no-minor-alone-or-youth-office-released'],
  },
  'offer-to-household': {
    by: { 'CW-A': {}, SVC: { needs: ['household-allowed-system-offers'] } },
    needs: ['no-hold'],
  },
  'answer-as-household': {
    by: { SEE: { needs: ['himself'] }, HLP: { needs: ['ticked'] }, 'CW-A': { needs: ['wish-documented'] } },
    needs: ['no-hold'],
  },
  'answer-as-landlord': { by: { LAN: { needs: ['himself'] } }, needs: ['all-checks-passed', ...landlordStage] },
  'release-address': {
    by: { SVC: {} },
    needs: ['household-not-protected', 'both-consents-fresh', 'all-checks-passed', ...landlordStage],
  },
  'release-address-to-protected': {
    by: { 'CW-A': withTeamLead },
    needs: ['both-consents-fresh', 'all-checks-passed', ...landlordStage],
  },
  'agree-viewing': { by: { LAN: {}, SEE: {}, 'CW-A': {} }, needs: landlordStage },
  'choose-household': { by: { LAN: {} }, needs: onlyPromise },
  'approve-promise': { by: { 'CW-A': {} }, needs: ['landlord-chose', ...onlyPromise] },
  'override-check': {
    by: { CK: withTeamLead, TL: { second: ['CK'] } },
    needs: ['reason-given', 'end-date-given', 'check-may-be-overridden'],
  },
  'record-signing': { by: { 'CW-A': {} }, needs: landlordStage },
  'confirm-signing': { by: { SEE: {}, LAN: {} }, needs: landlordStage },
  // Parties need no reason, at no time, and no hold keeps them in a match.
  'end-match': { by: { SEE: {}, LAN: {}, 'CW-A': reason, TL: reason } },
  'lift-hold': { by: { CK: {}, TL: {} }, needs: ['not-who-caused-match'] },
  'assign-case': { by: { TL: {} } },
  'refer-case': { by: { TL: {} }, needs: ['receiver-accepted', 'household-accepted'] },
  'take-over-case': { by: { TL: {} } },
  'decline-seeker-request': { by: { 'CW-A': withTeamLead }, needs: ['reason-given'] },
  'change-weights': { by: { COO: { second: ['COO', 'TL'] } }, needs: ['new-version'] },
  'export-many': { by: { TL: { second: ['AUD'] }, AUD: withTeamLead }, needs: ['step-up'] },
  'merge-duplicates': { by: { TL: withTeamLead }, needs: ['no-protected-flag'] },
  'erase-data': { by: { 'CW-A': withTeamLead, OA: withTeamLead }, needs: ['on-request', 'no-open-safety-report'] },
  'restrict-data': { by: onRequest, needs: ['on-request'] },
  'hand-out-data': { by: onRequest, needs: ['on-request'] },
  'grant-staff-role': { by: { OA: { second: ['OA', 'TL'] } }, needs: ['not-oneself'] },
  'reset-second-factor': { by: { OA: { second: ['OA', 'TL'] } }, needs: ['not-oneself'] },
  'change-own-contact': {
    by: Object.fromEntries(viewers.filter(hasAccount).map((viewer) => [viewer, {}])),
    needs: ['himself', 'step-up'],
  },
  'read-dead-letters': { by: { PA: {} }, needs: ['by-id'] },
  'replay-jobs': { by: { PA: {} }, needs: ['by-id'] },
};

export interface Attempt {
  viewer: Viewer;
  met: ReadonlySet<ActCondition>;
  /** Who agreed besides; established to be another person with another session. */
  second?: Viewer;
}

/** Whether an act is allowed on a record the viewer can see, and if not, the one code he is told (section 11). */
export function judgeAct(act: Act, { viewer, met, second }: Attempt): 'allowed' | ForbiddenAnswer {
  const rule = actRules[act];
  const way = rule.by[viewer];
  if (!way) return 'not_allowed';

  const missing = [...(way.needs ?? []), ...(rule.needs ?? [])].filter((condition) => !met.has(condition));
  if (missing.some((condition) => condition !== 'no-hold' && condition !== 'step-up')) return 'not_allowed';
  if (missing.includes('no-hold')) return 'on_hold';
  if (way.second && !(second && way.second.includes(second))) return 'needs_second_person';
  return missing.includes('step-up') ? 'needs_step_up' : 'allowed';
}
