import type { Tx } from '@bleibe/platform';
import { type SubjectKind, subjectKinds } from '../plan';
import type { Subject } from './subject';

const tables: Record<SubjectKind, string> = { household: 'household', landlord: 'landlord', listing: 'listing' };

/** It exists, and this organisation's desk checks it. */
export interface LockedSubject extends Subject {
  organisationId: string;
}

/**
 * Everybody who checks or decides about a subject takes this lock first, then the row of the subject: two checks do not
 * mix their findings, and a landlord's change waits, so that an old text cannot clear a new one. Both in one order for all,
 * so that two who want the same subjects do not wait for each other.
 * @returns those that exist, each once
 */
export async function lockSubjects(tx: Tx, wanted: readonly Subject[]): Promise<LockedSubject[]> {
  await tx.query(
    `select pg_advisory_xact_lock(key) from (
       select distinct hashtext('check:' || id) as key from unnest($1::text[]) as id order by key) keys`,
    [wanted.map(({ id }) => id)],
  );
  const locked: LockedSubject[] = [];
  for (const kind of subjectKinds) {
    const ids = wanted.filter((subject) => subject.kind === kind).map(({ id }) => id);
    if (ids.length === 0) continue;
    const rows = await tx.query<{ id: string; organisation_id: string }>(
      `select id, organisation_id from ${tables[kind]} where id = any($1) order by id for update`,
      [ids],
    );
    locked.push(...rows.map(({ id, organisation_id }) => ({ kind, id, organisationId: organisation_id })));
  }
  return locked;
}
