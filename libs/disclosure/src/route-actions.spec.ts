import { type Role, type RouteAction, callerRoles, mayCall, routeActions } from './route-actions';

/** Who may call, in the order visitor, link-holder, seeker, helper, landlord, caseworker, team lead, check worker, aftercare worker, coordinator, administrator. */
const order: Role[] = [
  ...(['visitor', 'link-holder', 'seeker', 'helper', 'landlord', 'caseworker'] as const),
  ...(['team-lead', 'check-worker', 'aftercare-worker', 'coordinator', 'administrator'] as const),
];
// Read by its columns.
// prettier-ignore
const matrix: Record<RouteAction, string> = {
  //                            V L S H L C T K A O A
  'sign-in':                   'x x x x x x x x x x x',
  'see-own-account':           '. . x x x x x x x x x',
  'sign-out':                  '. . x x x x x x x x x',
  'show-second-factor':        '. . x x x x x x x x x',
  'see-own-sessions':          '. . x x x x x x x x x',
  'see-staff':                 '. . . . . . x . . . x',
  'reset-second-factor':       '. . . . . . x . . . x',
  'see-own-accesses':          '. . x . x . . . . . .',
  'confirm-contact':           '. x x x x x x x x x x',
  'find-place':                'x x x x x x x x x x x',
  'see-sources':               'x x x x x x x x x x x',
  'see-health':                'x x x x x x x x x x x',
  'see-published-listings':    'x x x x x x x x x x x',
  'register-seeker':           'x . x x . x x . . . .',
  'register-landlord':         'x . . . x x x . . . .',
  'see-household':             '. . . x . x x x x . .',
  'change-needs':              '. . x x . x x . . . .',
  'see-own-household':         '. . x x . . . . . . .',
  'see-wish-costs':            '. . x x . . . . . . .',
  'stop-looking':              '. . x . . x x . . . .',
  'see-priority':              '. . . . . x x . . . .',
  'record-priority-proof':     '. . . . . x x . . . .',
  'draft-listing':             '. . . . x . . . . . .',
  'change-listing':            '. . . . x . . . . . .',
  'submit-listing':            '. . . . x . . . . . .',
  'confirm-listing':           '. . . . x . . . . . .',
  'confirm-by-link':           '. x . . x . . . . . .',
  'see-week':                  '. . . . x . . . . . .',
  'withdraw-listing':          '. . . . x . . . . . .',
  'see-own-listings':          '. . . . x . . . . . .',
  'see-demand':                '. . . . x x x . . . .',
  'add-photo':                 '. . . . x . . . . . .',
  'remove-photo':              '. . . . x . . . . . .',
  'see-photo':                 'x x x x x x x x x x x',
  'review-photo':              '. . . . . . x x . . .',
  'see-listing':               '. . x x x x x x x x .',
  'start-identity-check':      '. . x x x . . . . . .',
  'receive-identity-event':    'x . . . . . . . . . .',
  'record-identity-in-person': '. . . . . . . x . . .',
  'see-reviews':               '. . . . . . x x . . .',
  'decide-review':             '. . . . . . x x . . .',
  'see-own-decisions':         '. . x x x . . . . . .',
  'file-appeal':               '. . x x x . . . . . .',
  'file-report':               'x x x x x x x x x x x',
  'see-reports':               '. . . . . . x x . . .',
  'decide-report':             '. . . . . . x x . . .',
  'see-bans':                  '. . . . . . x x . . .',
  ban:                         '. . . . . . x x . . .',
  'see-worklist':              '. . . . . x x x x . .',
  'see-workload':              '. . . . . x x . . . .',
  'record-caseworker-absence': '. . . . . x x . . . .',
  'hand-over-case':            '. . . . . . x . . . .',
  'see-second-looks':          '. . . . . x x . . . .',
  'take-second-look':          '. . . . . . x . . . .',
  'see-candidates':            '. . . . . x x . . . .',
  'see-pair':                  '. . . . . x x . . . .',
  propose:                     '. . . . . x . . . . .',
  'see-changes':               '. . x x . x x . . . .',
  'see-proposals':             '. . x x x x x x . . .',
  'decide-proposal':           '. . x x x x x . . . .',
  'arrange-viewing':           '. . x . x x . . . . .',
  'accept-viewing':            '. . x . x x . . . . .',
  'say-how-viewing-went':      '. . x . x . . . . . .',
  'name-companion':            '. . . . . x . . . . .',
  'record-viewing-outcome':    '. . . . . x . . . . .',
  promise:                     '. . . . x x . . . . .',
  'record-assurance':          '. . . . . x . . . . .',
  'record-lease':              '. . . . . x . . . . .',
  'end-proposal':              '. . x . x x x . . . .',
  'take-back-step':            '. . x . x x x . . . .',
  'see-tenancies':             '. . . . . x x . x . .',
  'see-survey-link':           '. x . . . . . . . . .',
  'answer-survey-link':        '. x . . . . . . . . .',
  'see-visits':                '. . . . . . x . x . .',
  'record-visit':              '. . . . . . . . x . .',
  'see-visit-form':            '. . . . . . x . x . .',
  'write-visit-form':          '. . . . . . . . x . .',
  'review-visit':              '. . . . . . x . . . .',
  'see-presences':             '. . . . . . x . x . .',
  'change-companions':         '. . . . . . x . x . .',
  'plan-rounds':               '. . . . . . x . x . .',
  'see-escalations':           '. . . . . x x . x . .',
  'acknowledge-escalation':    '. . . . . . x . x . .',
  'hand-on-escalation':        '. . . . . . x . x . .',
  'close-escalation':          '. . . . . . x . x . .',
  'see-occurrence':            '. . . . . . x . x . .',
  'see-tenancy-people':        '. . . . . . x . x . .',
  'see-colleagues':            '. . . . . . x . x . .',
  'record-absence':            '. . . . . . x . x . .',
  'name-deputy':               '. . . . . . x . x . .',
  'arrange-visit':             '. . . . . . x . x . .',
  'pause-tenancy':             '. . . . . . x . x . .',
  'move-tenancy':              '. . . . . . x . x . .',
  'change-worker':             '. . . . . . x . . . .',
  'record-paper':              '. . . . . . x . x . .',
  'record-bounce':             '. . . . . . x . x . .',
  'end-tenancy':               '. . . . . . x . x . .',
  'review-tenancy-exit':       '. . . . . . x . x . .',
  'split-household':           '. . . . . . . . x . .',
  'change-aftercare-consent':  '. . . . . . x . x . .',
  'note-concern-of-person':    '. . . . . . . . x . .',
  'see-duties':                '. . . . . x x . x . .',
  'settle-duty':               '. . . . . . x . x . .',
  'see-follow-ups':            '. . . . . . x . x . .',
  'finish-follow-up':          '. . . . . . x . x . .',
  'enter-survey':              '. . . . . . . . x . .',
  'read-survey-texts':         '. . . . . . . . x . .',
  'own-calendar-feed':         '. . . . . . . . x . .',
  'read-calendar-feed':        '. x . . . . . . . . .',
  'see-advice-ratings':        '. . . . . . x . . x .',
  'see-own-tenancies':         '. . x . x . . . . . .',
  'change-own-tenancy':        '. . x . x . . . . . .',
  'see-policy':                '. . . . . . x . . x .',
  'draft-policy':              '. . . . . . . . . x .',
  'publish-policy':            '. . . . . . x . . x .',
  'see-plan-template':         '. . . . . . x . . x .',
  'draft-plan-template':       '. . . . . . . . . x .',
  'publish-plan-template':     '. . . . . . x . . x .',
  'see-stages':                '. . . . . . x . . x .',
  'draft-stages':              '. . . . . . . . . x .',
  'publish-stages':            '. . . . . . x . . x .',
  'see-fairness-report':       '. . . . . . x . . x .',
  'see-outcomes':              '. . . . . . x . . x .',
  'see-demo':                  'x x x x x x x x x x x',
  'move-demo-clock':           '. . . . . . . . . . x',
};
const actions = Object.keys(matrix) as RouteAction[];

describe('who may call which route', () => {
  it('knows these actions and roles and no other', () => {
    expect(Object.keys(routeActions).sort()).toEqual([...actions].sort());
    expect([...callerRoles].sort()).toEqual([...order].sort());
  });

  it.each(actions)('%s', (action) => {
    const marks = matrix[action].split(' ');
    order.forEach((role, index) => expect([role, mayCall([role], action)]).toEqual([role, marks[index] === 'x']));
  });

  it.each(actions)('%s is closed to who has no role, or one that is not known', (action) => {
    expect(mayCall([], action)).toBe(false);
    expect(mayCall(['root', ''], action)).toBe(false);
  });

  it('adds roles up', () => {
    expect(mayCall(['coordinator', 'check-worker'], 'decide-review')).toBe(true);
    expect(mayCall(['coordinator', 'administrator'], 'decide-review')).toBe(false);
  });

  it('lets administrator and coordinator see no case, no person, no unpublished matter of others', () => {
    const aboutPersons = actions.filter((action) =>
      /household|needs|candidates|pair|propos|review|visit|escalation|tenanc|worklist|viewing|promise|lease|assurance|identity|survey/.test(
        action,
      ),
    );
    expect(aboutPersons.length).toBeGreaterThan(20);
    expect(aboutPersons.filter((action) => mayCall(['administrator', 'coordinator'], action))).toEqual([]);
    expect(mayCall(['administrator'], 'see-listing')).toBe(false);
  });
});
