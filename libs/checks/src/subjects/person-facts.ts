import { GERMANY, type LocalDate, localDateOf } from '@bleibe/calendar';
import type { Tx } from '@bleibe/platform';
import { type IdentityLevel, type IdentityReport, type PersonFacts, identityLevels } from '../facts';
import { IdentityCheck } from '../identity/identity-check.entity';
import { reportsOn } from '../reports/reports-on';
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
    reports: (await reportsOn(tx, kind, [id])).get(id) ?? null,
    bannedOn: await bannedOn(tx, kind, id),
    today,
  };
}

const rank = (level: IdentityLevel) => identityLevels.indexOf(level);

/**
 * Which of the attempts counts. A refusal or a doubt stands until staff have seen the person: trying again with a
 * provider does not wipe it out. Otherwise the best confirmation, so that one more sighting never takes anything away.
 */
async function identityReport(
  tx: Tx,
  subjectKind: 'landlord' | 'household',
  subjectId: string,
): Promise<IdentityReport | null> {
  const attempts = await tx.manager.find(IdentityCheck, {
    where: { subjectKind, subjectId },
    order: { startedAt: 'DESC', id: 'DESC' },
  });
  const sightings = attempts.filter(({ method }) => method === 'in-person');
  const bad = attempts.find(({ state }) => state === 'refused' || state === 'doubtful');
  const seenSince = bad && sightings.some(({ startedAt }) => startedAt > bad.startedAt);
  const confirmed = attempts
    .filter(({ state, supersededAt }) => state === 'confirmed' && supersededAt === null)
    .map((attempt) => ({ ...attempt, level: levelWorth(attempt, sightings.length) }))
    .sort((a, b) => rank(b.level) - rank(a.level));
  const counts = bad && !seenSince ? bad : (confirmed[0] ?? attempts.find(({ state }) => state !== 'confirmed'));
  if (!counts) return null;
  const { state, level, method, decidedAt, validUntil } = counts;
  return {
    state,
    level,
    method,
    confirmedOn: decidedAt && localDateOf(decidedAt, GERMANY),
    validUntil,
    seenByStaff: sightings.length,
  };
}

/** Two members of staff who have seen the person are a substantial level; the rule caps it by their number. */
const levelWorth = ({ method, level }: IdentityCheck, sightings: number): IdentityLevel =>
  method === 'in-person' ? (sightings >= 2 ? 'substantial' : 'low') : level;

async function bannedOn(tx: Tx, kind: 'landlord' | 'household', id: string): Promise<LocalDate | null> {
  const [ban] = await tx.query<{ since: Date }>(
    `select confirmed_at as since from ban
      where subject_kind = $1 and subject_id = $2 and confirmed_at is not null and ended_at is null`,
    [kind, id],
  );
  return ban ? localDateOf(ban.since, GERMANY) : null;
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
