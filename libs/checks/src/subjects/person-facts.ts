import { GERMANY, type LocalDate, localDateOf } from '@bleibe/calendar';
import type { Tx } from '@bleibe/platform';
import type { IdentityReport, PersonFacts } from '../facts';
import { IdentityCheck } from '../identity/identity-check.entity';
import type { Subject } from './subject';

/** What the checks ask about a landlord, or about the contact adult of a household. */
export async function personFacts(
  tx: Tx,
  { kind, id }: Subject & { kind: 'landlord' | 'household' },
): Promise<PersonFacts> {
  const today = localDateOf(tx.now, GERMANY);
  return {
    role: kind === 'landlord' ? 'landlord' : 'seeker',
    identity: await identityReport(tx, kind, id),
    phoneConfirmedOn: null,
    emailConfirmedOn: await emailConfirmedOn(tx, kind, id),
    today,
  };
}

/** The newest attempt counts; how many members of staff have seen the person counts over all of them. */
async function identityReport(
  tx: Tx,
  subjectKind: 'landlord' | 'household',
  subjectId: string,
): Promise<IdentityReport | null> {
  const [latest] = await tx.manager.find(IdentityCheck, {
    where: { subjectKind, subjectId },
    order: { startedAt: 'DESC', id: 'DESC' },
    take: 1,
  });
  if (!latest) return null;
  const { state, level, method, decidedAt, validUntil } = latest;
  const seenByStaff = await tx.manager.countBy(IdentityCheck, { subjectKind, subjectId, method: 'in-person' });
  // Two sightings are the substantial level; `identity-confirmed` caps it by their number.
  return {
    state,
    level: method === 'in-person' ? 'substantial' : level,
    method,
    confirmedOn: decidedAt && localDateOf(decidedAt, GERMANY),
    validUntil,
    seenByStaff,
  };
}

/** A household without a sign-in of its own is reached through its helper, so the helper's address counts. */
async function emailConfirmedOn(tx: Tx, kind: 'landlord' | 'household', id: string): Promise<LocalDate | null> {
  const [row] = await tx.query<{ at: Date }>(
    kind === 'landlord'
      ? `select email_confirmed_at as at from account where id = (select account_id from landlord where id = $1)`
      : `select email_confirmed_at as at from account
          where id = coalesce(
            (select account_id from household_person where household_id = $1 and is_contact),
            (select account_id from household_helper where household_id = $1 and ended_at is null
              order by since limit 1))`,
    [id],
  );
  return row?.at ? localDateOf(row.at, GERMANY) : null;
}
