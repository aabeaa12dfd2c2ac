import type { Viewer } from './actors';
import { type LimitedAccess, type StaffFact, type StaffGrant, type StaffRecord, staffTable } from './staff-table';

/** `protected` must be known: it closes, all others open. */
export type StaffFacts = { readonly protected: boolean } & { readonly [Fact in StaffFact]?: boolean };

/** `read` and `write` mean the whole record; `limited` what may be read of it, or done to it, short of that. */
export interface StaffAccess {
  read: boolean;
  write: boolean;
  masked: boolean;
  aggregate: boolean;
  limited: ReadonlySet<LimitedAccess>;
}

const rowsOf: Readonly<Record<StaffRecord, Readonly<Partial<Record<Viewer, readonly StaffGrant[]>>>>> = staffTable;

/** What a viewer may do with a record of section 5 now. Who may do nothing gets the answer for what does not exist. */
export function staffAccess(viewer: Viewer, record: StaffRecord, facts: StaffFacts): StaffAccess {
  const grants = isAbsentFor(viewer, record, facts) ? [] : (rowsOf[record][viewer] ?? []);
  const given = new Set(
    grants.filter(({ needs }) => needs.every((need) => facts[need] === true)).map(({ gives }) => gives),
  );
  return {
    read: given.has('read'),
    write: given.has('write'),
    masked: given.has('masked'),
    aggregate: given.has('aggregate'),
    limited: new Set([...given].filter(isLimited)),
  };
}

const isLimited = (gift: StaffGrant['gives']): gift is LimitedAccess =>
  gift !== 'read' && gift !== 'write' && gift !== 'masked' && gift !== 'aggregate';

/**
 * Section 6: for all who are not named, a protected household answers like one that does not exist. Only the auditor's
 * double key opens the protected data itself without a name on the list, because the table grants exactly that.
 */
function isAbsentFor(viewer: Viewer, record: StaffRecord, facts: StaffFacts): boolean {
  const isOpenTo = facts.protected === false || facts.namedForProtected === true;
  return !isOpenTo && !(viewer === 'AUD' && record === 'protected-data');
}

/** Nothing at all may be seen or done: 404, in lists and counts too (D7). */
export const isNothing = ({ read, write, masked, aggregate, limited }: StaffAccess): boolean =>
  !read && !write && !masked && !aggregate && limited.size === 0;
