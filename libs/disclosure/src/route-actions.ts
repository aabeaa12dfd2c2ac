/**
 * Roles of a session, in the organisation chosen for it. `visitor` has no session, `link-holder` came by a link for one
 * purpose. A role opens the door only: which record and which field is decided behind it, by viewer and stage.
 */
export const callerRoles = [
  'visitor',
  'link-holder',
  'seeker',
  'helper',
  'landlord',
  'caseworker',
  'team-lead',
  'check-worker',
  'aftercare-worker',
  'coordinator',
  'administrator',
] as const;
export type Role = (typeof callerRoles)[number];

const signedIn = callerRoles.filter((role) => role !== 'visitor' && role !== 'link-holder');
const caseworkers = ['caseworker', 'team-lead'] as const satisfies readonly Role[];
const reviewers = ['team-lead', 'check-worker'] as const satisfies readonly Role[];
const aftercare = ['team-lead', 'aftercare-worker'] as const satisfies readonly Role[];
const coordination = ['team-lead', 'coordinator'] as const satisfies readonly Role[];
const parties = ['seeker', 'landlord'] as const satisfies readonly Role[];

/** Every route names one of these; who is not listed may not call it. */
export const routeActions = {
  'sign-in': callerRoles,
  'see-own-account': signedIn,
  'sign-out': signedIn,
  'show-second-factor': signedIn,
  'see-own-sessions': signedIn,
  'see-staff': ['team-lead', 'administrator'],
  'reset-second-factor': ['team-lead', 'administrator'],
  'see-own-accesses': parties,
  'confirm-contact': ['link-holder', ...signedIn],

  'find-place': callerRoles,
  'see-sources': callerRoles,
  'see-health': callerRoles,
  'see-published-listings': callerRoles,

  'register-seeker': ['visitor', 'seeker', 'helper', ...caseworkers],
  'register-landlord': ['visitor', 'landlord', ...caseworkers],
  'see-household': ['helper', ...caseworkers, 'check-worker', 'aftercare-worker'],
  'change-needs': ['seeker', 'helper', ...caseworkers],
  'see-own-household': ['seeker', 'helper'],
  'see-wish-costs': ['seeker', 'helper'],
  'stop-looking': ['seeker', ...caseworkers],
  'see-priority': caseworkers,
  'record-priority-proof': caseworkers,

  'draft-listing': ['landlord'],
  'change-listing': ['landlord'],
  'submit-listing': ['landlord'],
  'confirm-listing': ['landlord'],
  'confirm-by-link': ['link-holder', 'landlord'],
  'withdraw-listing': ['landlord'],
  'see-week': ['landlord'],
  'see-own-listings': ['landlord'],
  'see-demand': ['landlord', ...caseworkers],
  'add-photo': ['landlord'],
  'remove-photo': ['landlord'],
  'see-photo': callerRoles,
  'review-photo': reviewers,
  'see-listing': ['seeker', 'helper', 'landlord', ...caseworkers, 'check-worker', 'aftercare-worker', 'coordinator'],

  'start-identity-check': ['seeker', 'helper', 'landlord'],
  // A provider is no role of the matrix: its signature is its sign-in.
  'receive-identity-event': ['visitor'],
  'record-identity-in-person': ['check-worker'],
  'see-reviews': reviewers,
  'decide-review': reviewers,
  'see-own-decisions': ['seeker', 'helper', 'landlord'],
  'file-appeal': ['seeker', 'helper', 'landlord'],
  'file-report': callerRoles,
  'see-reports': reviewers,
  'decide-report': reviewers,
  'see-bans': reviewers,
  ban: reviewers,

  'see-worklist': [...caseworkers, 'check-worker', 'aftercare-worker'],
  'see-workload': caseworkers,
  'record-caseworker-absence': caseworkers,
  'hand-over-case': ['team-lead'],
  'see-second-looks': caseworkers,
  'take-second-look': ['team-lead'],
  'see-candidates': caseworkers,
  'see-pair': caseworkers,
  propose: ['caseworker'],
  'see-changes': ['seeker', 'helper', ...caseworkers],
  'see-proposals': ['seeker', 'helper', 'landlord', ...caseworkers, 'check-worker'],
  'decide-proposal': ['seeker', 'helper', 'landlord', ...caseworkers],
  'arrange-viewing': [...parties, 'caseworker'],
  'accept-viewing': [...parties, 'caseworker'],
  'record-viewing-outcome': ['caseworker'],
  'say-how-viewing-went': parties,
  'name-companion': ['caseworker'],
  promise: ['landlord', 'caseworker'],
  'record-assurance': ['caseworker'],
  'record-lease': ['caseworker'],
  'end-proposal': [...parties, ...caseworkers],
  'take-back-step': [...parties, ...caseworkers],

  'see-tenancies': [...caseworkers, 'aftercare-worker'],
  'see-survey-link': ['link-holder'],
  'answer-survey-link': ['link-holder'],
  'see-visits': aftercare,
  'record-visit': ['aftercare-worker'],
  'see-visit-form': aftercare,
  'write-visit-form': ['aftercare-worker'],
  'review-visit': ['team-lead'],
  'see-presences': aftercare,
  'change-companions': aftercare,
  'plan-rounds': aftercare,
  'see-escalations': ['caseworker', ...aftercare],
  'acknowledge-escalation': aftercare,
  'hand-on-escalation': aftercare,
  'close-escalation': aftercare,

  'see-occurrence': aftercare,
  'see-tenancy-people': aftercare,
  'see-colleagues': aftercare,
  'record-absence': aftercare,
  'name-deputy': aftercare,
  'arrange-visit': aftercare,
  'pause-tenancy': aftercare,
  'move-tenancy': aftercare,
  'change-worker': ['team-lead'],
  'record-paper': aftercare,
  'record-bounce': aftercare,
  'end-tenancy': aftercare,
  'review-tenancy-exit': aftercare,
  'split-household': ['aftercare-worker'],
  'change-aftercare-consent': aftercare,
  'note-concern-of-person': ['aftercare-worker'],
  'see-duties': [...caseworkers, 'aftercare-worker'],
  'settle-duty': aftercare,
  'see-follow-ups': aftercare,
  'finish-follow-up': aftercare,
  'enter-survey': ['aftercare-worker'],
  'read-survey-texts': ['aftercare-worker'],
  'own-calendar-feed': ['aftercare-worker'],
  'read-calendar-feed': ['link-holder'],
  'see-advice-ratings': ['team-lead', 'coordinator'],
  'see-own-tenancies': parties,
  'change-own-tenancy': parties,
  'see-policy': coordination,
  'draft-policy': ['coordinator'],
  'publish-policy': coordination,
  'see-plan-template': coordination,
  'draft-plan-template': ['coordinator'],
  'publish-plan-template': coordination,
  'see-stages': coordination,
  'draft-stages': ['coordinator'],
  'publish-stages': coordination,
  'see-fairness-report': coordination,
  'see-outcomes': coordination,

  'see-demo': callerRoles,
  'move-demo-clock': ['administrator'],
} as const satisfies Record<string, readonly Role[]>;

export type RouteAction = keyof typeof routeActions;

/** What somebody who works here may do with a session that lacks its second factor, besides what any visitor may. */
const beforeSecondFactor: readonly RouteAction[] = ['see-own-account', 'sign-out', 'show-second-factor'];

/** Section 7: acts that ask for a second factor within the last ten minutes. */
const stepUp: readonly RouteAction[] = ['promise', 'reset-second-factor'];

export const asksForSecondFactor = (action: RouteAction): boolean =>
  !beforeSecondFactor.includes(action) && !mayCall(['visitor'], action);

export const asksForStepUp = (action: RouteAction): boolean => stepUp.includes(action);

/** Whether one of the roles may call a route of this action; without any role nobody may, a visitor has `visitor`. */
export function mayCall(roles: readonly string[], action: RouteAction): boolean {
  const allowed: readonly string[] = routeActions[action];
  return roles.some((role) => allowed.includes(role));
}
