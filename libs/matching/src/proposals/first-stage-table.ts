import type { StageTable } from './stage-table';

/**
 * The first version. Three working days for an answer, then released (design of the matching); what staff have to do
 * is escalated before it ends. A viewing counts from the day on which it takes place. A slip of the finger can be taken
 * back until the end of the next working day, a promise until the end of the day: people begin to rely on it.
 */
export const firstStageTable: StageTable = {
  version: 1,
  stages: {
    offered: { lane: 'household', remindAfter: 2, dueAfter: 3, escalateAfter: null, expireAfter: 3 },
    asked: { lane: 'landlord', remindAfter: 2, dueAfter: 3, escalateAfter: null, expireAfter: 3 },
    agreed: { lane: 'caseworker', remindAfter: 2, dueAfter: 3, escalateAfter: 5, expireAfter: 15 },
    viewing: { lane: 'caseworker', remindAfter: 1, dueAfter: 2, escalateAfter: 4, expireAfter: 10 },
    promised: { lane: 'caseworker', remindAfter: 5, dueAfter: 10, escalateAfter: 15, expireAfter: 30 },
  },
  viewingWithinDays: 42,
  declineReasons: {
    'too-expensive': { parties: ['household'], consequence: { kind: 'reassess' } },
    'too-small': { parties: ['household'], consequence: { kind: 'reassess' } },
    'too-far': { parties: ['household'], consequence: { kind: 'reassess' } },
    'does-not-feel-safe': { parties: ['household'], consequence: { kind: 'never-again' } },
    'not-now': { parties: ['household', 'landlord'], consequence: { kind: 'park', days: 14 } },
    'found-elsewhere': { parties: ['household'], consequence: { kind: 'none' } },
    'home-no-longer-free': { parties: ['landlord'], consequence: { kind: 'none' } },
    'not-this-one': { parties: ['household', 'landlord'], consequence: { kind: 'never-again' } },
    'other-reason': { parties: ['household', 'landlord'], consequence: { kind: 'none' } },
  },
  takeBackWithin: {
    'household-yes': 3,
    'household-no': 1,
    'landlord-yes': 1,
    'landlord-no': 1,
    'viewing-outcome': 1,
    promise: 0,
    end: 1,
  },
  reopenWithinDays: 60,
};
