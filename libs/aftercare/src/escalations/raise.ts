import { type Severity, END_OF_WORKING_DAY, escalationDeadline, gravest, instantAt } from '@bleibe/calendar';
import { type Tx, newId } from '@bleibe/platform';
import { calendarOf } from '../plans/calendar-of';
import type { Signal } from '../surveys/judge-answers';
import type { Tenancy } from '../tenancies/tenancy.entity';
import { addFollowUp } from './add-follow-up';
import { EscalationSignal } from './escalation-signal.entity';
import { Escalation } from './escalation.entity';
import { hasRota, layLadder } from './ladder';

/** So grave that somebody goes there. */
const visited: readonly Severity[] = ['S0', 'S1', 'S2'];

export type RaisedSignal = Omit<Signal, 'itemCode'> & { itemCode: string };

/**
 * Raises what answers or a visit ask for, in the caller's transaction: one escalation per person and category; further
 * signals are added to the open one, whose severity only rises and whose deadline only comes nearer (R21).
 */
export async function raise(
  tx: Tx,
  tenancy: Tenancy,
  personId: string,
  signals: readonly RaisedSignal[],
  answerId: string | null,
): Promise<void> {
  if (signals.length === 0) return;
  const calendar = await calendarOf(tx, tenancy.ags);
  for (const category of new Set(signals.map((signal) => signal.category))) {
    const ofCategory = signals.filter((signal) => signal.category === category);
    const found = gravest(ofCategory.map((signal) => signal.severity));
    if (!found) continue;
    const { id: tenancyId, organisationId } = tenancy;
    const [open] = await tx.query<{ id: string; severity: Severity; deadline_at: Date }>(
      `select id, severity, deadline_at from escalation
        where tenancy_id = $1 and person_id = $2 and category = $3 and state <> 'closed' for update`,
      [tenancyId, personId, category],
    );
    const escalationId = open?.id ?? newId();
    const fresh = escalationDeadline(found, tx.now, await hasRota(tx, organisationId), calendar);
    const deadlineAt = open && open.deadline_at < fresh ? open.deadline_at : fresh;
    const severity = gravest([found, ...(open ? [open.severity] : [])]) ?? found;
    if (open) {
      await tx.query(`update escalation set severity = $2, deadline_at = $3 where id = $1`, [
        open.id,
        severity,
        deadlineAt,
      ]);
    } else {
      const raised = { state: 'open', raisedAt: tx.now, deadlineAt } as const;
      const about = { id: escalationId, tenancyId, organisationId, personId, category, severity };
      await tx.insert(Escalation, { ...about, ...raised });
    }
    for (const { itemCode, severity: grave } of ofCategory) {
      const signal = { id: newId(), escalationId, itemCode, category, severity: grave, answerId, at: tx.now };
      await tx.insert(EscalationSignal, signal);
    }
    await askForHelp(tx, tenancy, { escalationId, personId }, found, deadlineAt);
    if (severity !== open?.severity) await layLadder(tx, tenancy, escalationId, severity, deadlineAt, calendar);
  }
}

async function askForHelp(
  tx: Tx,
  tenancy: Tenancy,
  about: { escalationId: string; personId: string },
  severity: Severity,
  dueAt: Date,
) {
  const { escalationId, personId } = about;
  // Nobody is sent by itself to a person who had to leave: the address we know is the one she left (R32).
  const [left] = await tx.query(`select 1 from aftercare_plan where tenancy_id = $1 and protected_for = $2`, [
    tenancy.id,
    personId,
  ]);
  const kind = visited.includes(severity) && !left ? 'visit' : 'call';
  const [there] = await tx.query(`select 1 from follow_up where escalation_id = $1 and kind = $2 and done_at is null`, [
    escalationId,
    kind,
  ]);
  if (!there) await addFollowUp(tx, tenancy, { kind, escalationId, personId, dueAt });
}

/** 17:00 local of a day, when tasks of people are due. */
export const endOfDay = (on: string, zone: string): Date => instantAt(on, END_OF_WORKING_DAY, zone);
