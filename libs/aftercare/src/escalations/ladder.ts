import { type LadderRole, type LocalCalendar, type Severity, addMinutes, escalationLadder } from '@bleibe/calendar';
import { queueMessage } from '@bleibe/notifications';
import { type Tx, newId } from '@bleibe/platform';
import type { Tenancy } from '../tenancies/tenancy.entity';

/** Whether somebody of the organisation is on call at this moment. */
export async function hasRota(tx: Tx, organisationId: string): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from on_call_shift where organisation_id = $1 and from_at <= $2 and until_at > $2 limit 1`,
    [organisationId, tx.now],
  );
  return rows.length > 0;
}

/**
 * Writes down who is told when (R21), in the transaction that raises; those who are told at once are told in it, so
 * that no queue stands between the answer and the page. A graver ladder takes the place of the one before.
 */
export async function layLadder(
  tx: Tx,
  tenancy: Tenancy,
  escalationId: string,
  severity: Severity,
  deadlineAt: Date,
  calendar: LocalCalendar,
): Promise<void> {
  await tx.query(
    `update escalation_rung set skipped = 'superseded'
      where escalation_id = $1 and severity <> $2 and told_at is null and skipped is null`,
    [escalationId, severity],
  );
  const ladder = escalationLadder(severity, tx.now, await hasRota(tx, tenancy.organisationId), calendar);
  for (const { role, at, repeatMinutes } of ladder.rungs) {
    // An earlier deadline of a milder signal stays the deadline.
    const rungAt = at > deadlineAt ? deadlineAt : at;
    const [rung] = await tx.query<{ id: string }>(
      `insert into escalation_rung (id, escalation_id, severity, role, seq, repeat_minutes, at)
       values ($1, $2, $3, $4, 1, $5, $6) on conflict do nothing returning id`,
      [newId(), escalationId, severity, role, repeatMinutes, rungAt],
    );
    if (!rung || rungAt > tx.now) continue;
    await climb(tx, tenancy, { id: rung.id, escalationId, severity, role, seq: 1, repeatMinutes, at: rungAt });
  }
}

export interface DueRung {
  id: string;
  escalationId: string;
  severity: string;
  role: LadderRole;
  seq: number;
  repeatMinutes: number | null;
  at: Date;
}

/** Tells the people of one rung, at any hour (R8). The letter says that something is there, not what. */
export async function climb(tx: Tx, tenancy: Tenancy, rung: DueRung): Promise<void> {
  const { id, escalationId, severity, role, at } = rung;
  await tx.query(`update escalation_rung set told_at = $2 where id = $1`, [id, tx.now]);
  for (const accountId of await peopleFor(tx, tenancy, role)) {
    // Who is two of these people is told once.
    const occasion = `${escalationId}:${severity}:${at.toISOString()}`;
    await queueMessage(tx, { accountId, kind: 'escalation-raised', ids: { escalationId, rungId: id }, occasion });
  }
  await repeat(tx, rung);
}

/** S0 is told again every ten minutes until somebody has it; turns missed in an outage are not made up for. */
async function repeat(
  tx: Tx,
  { escalationId, severity, role, seq, repeatMinutes: minutes, at }: DueRung,
): Promise<void> {
  if (!minutes) return;
  const missed = Math.floor((tx.now.getTime() - at.getTime()) / (minutes * 60_000));
  await tx.query(
    `insert into escalation_rung (id, escalation_id, severity, role, seq, repeat_minutes, at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [newId(), escalationId, severity, role, seq + 1, minutes, addMinutes(at, minutes * (missed + 1))],
  );
}

/** Never nobody: where a role is not filled the next one is told, and in the end the team leads. */
export async function peopleFor(tx: Tx, tenancy: Tenancy, role: LadderRole): Promise<string[]> {
  const { organisationId, workerId, deputyId } = tenancy;
  const withRole = async (wanted: string) =>
    (
      await tx.query<{ account_id: string }>(
        `select account_id from membership where organisation_id = $1 and role = $2 order by since, account_id`,
        [organisationId, wanted],
      )
    ).map(({ account_id: id }) => id);

  if (role === 'on-call') {
    const onCall = await tx.query<{ account_id: string }>(
      `select distinct account_id from on_call_shift where organisation_id = $1 and from_at <= $2 and until_at > $2`,
      [organisationId, tx.now],
    );
    if (onCall.length > 0) return onCall.map(({ account_id: id }) => id);
  }
  if (role === 'deputy' && deputyId) return [deputyId];
  if (role === 'deputy') {
    const others = (await withRole('aftercare-worker')).filter((id) => id !== workerId);
    if (others.length > 0) return others;
  }
  if (role === 'assignee' || role === 'on-call') {
    const assignees = workerId ? [workerId] : await withRole('aftercare-worker');
    if (assignees.length > 0) return assignees;
  }
  const leads = await withRole('team-lead');
  return leads.length > 0 ? leads : workerId ? [workerId] : [];
}
