import type { Follow, NewTask } from '@bleibe/platform';
import type { TaskName } from './task-handlers';

/** A task that follows; its key is made of the fact, so that the same fact never adds it twice. */
interface Following {
  name: TaskName;
  ids: Record<string, string>;
}

type Ids = Record<string, string>;

const id = (ids: Ids, name: string): string => {
  const value = ids[name];
  if (!value) throw new Error(`a fact without ${name}`);
  return value;
};

type CheckedKind = 'household' | 'landlord' | 'listing';

/** Of a fact about something that is checked. */
const subjectKind = (ids: Ids): CheckedKind => {
  const kind = id(ids, 'kind');
  return kind === 'landlord' || kind === 'listing' ? kind : 'household';
};

const check = (kind: CheckedKind, subjectId: string): Following => ({
  name: 'checks.check-subject',
  ids: { kind, id: subjectId },
});

const endProposals = (ids: Ids): Following => ({
  name: 'matching.end-proposals-of-listing',
  ids: { listingId: id(ids, 'listingId') },
});

const judge = (of: 'listingId' | 'householdId', ids: Ids): Following => ({
  name: 'matching.judge-proposals',
  ids: { [of]: id(ids, of) },
});

const tellParties = (ids: Ids, telling: string, occasion = ids.occasion ?? id(ids, 'proposalId')): Following => ({
  name: 'matching.tell-parties',
  ids: { proposalId: id(ids, 'proposalId'), telling, occasion, ...(ids.by && { by: ids.by }) },
});

const tellLandlord = (ids: Ids, letter: string): Following => ({
  name: 'listings.tell-landlord',
  ids: { listingId: id(ids, 'listingId'), letter },
});

/**
 * The corridor: what happens after what. Rooms record facts and know nothing of each other; this page alone says what
 * follows. Names never change, because rows outlive releases.
 */
export const afterwards: Record<string, (ids: Ids) => Following[]> = {
  'contact.code-wanted': (ids) => [
    {
      name: 'accounts.send-contact-code',
      ids: { accountId: id(ids, 'accountId'), confirmationId: id(ids, 'confirmationId') },
    },
  ],
  'sign-in.code-wanted': (ids) => [
    { name: 'accounts.send-sign-in-code', ids: { signInCodeId: id(ids, 'signInCodeId') } },
  ],
  'second-factor.reset': (ids) => [
    { name: 'accounts.tell-factor-reset', ids: { accountId: id(ids, 'accountId'), resetId: id(ids, 'resetId') } },
  ],
  'contact.confirmed': (ids) => [
    { name: 'checks.check-subjects-of-account', ids: { accountId: id(ids, 'accountId') } },
  ],

  'seeker.registered': (ids) => [check('household', id(ids, 'householdId'))],
  'household.cleared': () => [],
  'needs.changed': (ids) => [judge('householdId', ids)],
  'household.withdrawn': (ids) => [
    { name: 'matching.end-proposals-of-household', ids: { householdId: id(ids, 'householdId') } },
  ],
  'household.returned': (ids) => [check('household', id(ids, 'householdId'))],
  'needs.reassessment-wanted': () => [],
  'priority.changed': () => [],

  'landlord.registered': (ids) => [check('landlord', id(ids, 'landlordId'))],
  'landlord.cleared': () => [],
  'listing.submitted': (ids) => [check('listing', id(ids, 'listingId'))],
  'photo.added': (ids) => [check('listing', id(ids, 'listingId'))],
  'listing.cleared': (ids) => [judge('listingId', ids), tellLandlord(ids, 'listing-cleared')],
  'listing.held': (ids) => [tellLandlord(ids, 'listing-held')],
  'listing.expired': (ids) => [endProposals(ids), tellLandlord(ids, 'listing-expired')],
  'listing.withdrawn': (ids) => [endProposals(ids)],
  'listing.let': (ids) => [endProposals(ids)],

  'identity.decided': (ids) => [check(subjectKind(ids), id(ids, 'id'))],

  'report.changed': (ids) => [check(subjectKind(ids), id(ids, 'id'))],
  'ban.changed': (ids) => [check(subjectKind(ids), id(ids, 'id'))],

  'policy.drafted': (ids) => [{ name: 'matching.dry-run-policy', ids: { draftId: id(ids, 'draftId') } }],
  'policy.published': () => [],

  'proposal.offered': (ids) => [tellParties(ids, 'proposal-offered')],
  'proposal.asked': (ids) => [tellParties(ids, 'proposal-asked')],
  'proposal.agreed': (ids) => [tellParties(ids, 'proposal-agreed')],
  'proposal.promised': () => [],
  'proposal.ended': (ids) => [tellParties(ids, 'proposal-ended')],
  'proposal.changed': (ids) => [tellParties(ids, 'proposal-changed')],
  'proposal.fell-through': (ids) => [
    { name: 'matching.reopen-superseded', ids: { proposalId: id(ids, 'proposalId'), occasion: id(ids, 'occasion') } },
  ],
  'viewing.proposed': (ids) => [tellParties(ids, 'viewing-proposed', id(ids, 'viewingId'))],
  'viewing.agreed': (ids) => [tellParties(ids, 'viewing-agreed', id(ids, 'viewingId'))],

  'lease.signed': (ids) => [
    { name: 'matching.mark-let', ids: { proposalId: id(ids, 'proposalId') } },
    { name: 'aftercare.start-tenancy', ids: { proposalId: id(ids, 'proposalId') } },
  ],
  'lease.cancelled': (ids) => [{ name: 'aftercare.cancel-tenancy', ids: { proposalId: id(ids, 'proposalId') } }],
  'tenancy.started': (ids) => [{ name: 'aftercare.create-plan', ids: { tenancyId: id(ids, 'tenancyId') } }],
  'tenancy.ended': (ids) => [
    {
      name: 'matching.mark-moved-out',
      ids: { proposalId: id(ids, 'proposalId'), looksAgain: id(ids, 'looksAgain') },
    },
  ],
  'template.drafted': (ids) => [{ name: 'aftercare.dry-run-template', ids: { draftId: id(ids, 'draftId') } }],
  'escalation.closed': (ids) => [{ name: 'aftercare.plan-recheck', ids: { escalationId: id(ids, 'escalationId') } }],
};

const tasksAfter = ({ name, ids }: { name: string; ids: Ids }): NewTask[] => afterwards[name]?.(ids) ?? [];

/** What follows from a fact, for the relay. */
export const follow: Follow = Object.assign(tasksAfter, { facts: Object.keys(afterwards) });
