import { type Severity, escalationDeadline, gravest } from '@bleibe/calendar';
import { queueMessage } from '@bleibe/notifications';
import { type Tx, newId } from '@bleibe/platform';
import { calendarOf } from '../plans/create-plan';
import type { Signal } from '../surveys/judge-answers';
import type { Tenancy } from '../tenancies/tenancy.entity';
import { EscalationSignal } from './escalation-signal.entity';
import { Escalation } from './escalation.entity';
import { FollowUp } from './follow-up.entity';

/** So grave that somebody goes there. */
const visited: readonly Severity[] = ['S0', 'S1', 'S2'];

/**
 * Raises what answers or a visit ask for, in the caller's transaction: one escalation per person and category; further
 * signals are added to the open one, whose severity only rises and whose deadline only comes nearer (R21).
 */
export async function raise(
  tx: Tx,
  tenancy: Tenancy,
  personId: string,
  signals: readonly (Omit<Signal, 'itemCode'> & { itemCode: string })[],
  answerId: string | null,
): Promise<void> {
  const calendar = await calendarOf(tx, tenancy.ags);
  for (const category of new Set(signals.map((signal) => signal.category))) {
    const ofCategory = signals.filter((signal) => signal.category === category);
    const severity = gravest(ofCategory.map((signal) => signal.severity));
    if (!severity) continue;
    // Without a rota the respondent is told that nobody answers at night; see the thank-you page.
    const deadlineAt = escalationDeadline(severity, tx.now, false, calendar);
    const { id: tenancyId, organisationId } = tenancy;
    const [open] = await tx.query<{ id: string; severity: Severity }>(
      `select id, severity from escalation
        where tenancy_id = $1 and person_id = $2 and category = $3 and state <> 'closed' for update`,
      [tenancyId, personId, category],
    );
    const escalationId = open?.id ?? newId();
    if (open) {
      await tx.query(`update escalation set severity = $2, deadline_at = least(deadline_at, $3) where id = $1`, [
        open.id,
        gravest([open.severity, severity]),
        deadlineAt,
      ]);
    } else {
      const fresh = { state: 'open', raisedAt: tx.now, deadlineAt } as const;
      await tx.insert(Escalation, {
        id: escalationId,
        tenancyId,
        organisationId,
        personId,
        category,
        severity,
        ...fresh,
      });
    }
    for (const { itemCode, severity: grave } of ofCategory) {
      const signal = { id: newId(), escalationId, itemCode, category, severity: grave, answerId, at: tx.now };
      await tx.insert(EscalationSignal, signal);
    }
    await addFollowUp(tx, tenancy, escalationId, severity, deadlineAt);
    await page(tx, tenancy, escalationId, severity);
  }
}

async function addFollowUp(tx: Tx, tenancy: Tenancy, escalationId: string, severity: Severity, dueAt: Date) {
  const kind = visited.includes(severity) ? 'visit' : 'call';
  const [there] = await tx.query(`select 1 from follow_up where escalation_id = $1 and kind = $2 and done_at is null`, [
    escalationId,
    kind,
  ]);
  if (there) return;
  const { id: tenancyId, organisationId } = tenancy;
  await tx.insert(FollowUp, { id: newId(), tenancyId, organisationId, kind, escalationId, dueAt, createdAt: tx.now });
}

/** Tells the worker of the tenancy and the team leads, at any hour (R8). The letter says that, not what. */
async function page(tx: Tx, { organisationId, workerId }: Tenancy, escalationId: string, severity: Severity) {
  const people = await tx.query<{ account_id: string }>(
    `select distinct account_id from membership
      where organisation_id = $1
        and (account_id = $2 or role = 'team-lead' or ($2::uuid is null and role = 'aftercare-worker'))`,
    [organisationId, workerId],
  );
  for (const { account_id: accountId } of people) {
    const occasion = `${escalationId}:${severity}`;
    await queueMessage(tx, { accountId, kind: 'escalation-raised', ids: { escalationId }, occasion });
  }
}
