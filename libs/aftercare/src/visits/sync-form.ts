import { Injectable } from '@nestjs/common';
import { endOfNextWorkingDay, localDateOf, workingDaysAfter } from '@bleibe/calendar';
import { type Actor, Database, NotFound, type Tx } from '@bleibe/platform';
import { addFollowUp } from '../escalations/add-follow-up';
import { endOfDay, raise } from '../escalations/raise';
import { calendarOf } from '../plans/calendar-of';
import { type FormFields, type MergedForm, correctedTime, mergeForm } from '../rules/merge-form';
import { Tenancy } from '../tenancies/tenancy.entity';
import { findVisit, mustBeVisitor, tenancyOfVisit } from './find-visit';
import { type Consequences, consequencesOf, visitActions } from './form/form-consequences';
import { contactOf } from './record-visit';

/** R29 counts in working days after the day of the visit. */
const PRIVATE_CONTACT_DAYS = 3;

export interface FormChange {
  /** Made on the phone; the same change again changes nothing. */
  clientId: string;
  baseVersion: number;
  /** Changes that the same phone sent before and whose answer it had not seen when it wrote this one. */
  own?: readonly string[];
  fields: Record<string, unknown>;
  /** By the clock of the phone, which runs ahead of ours by `skewMs`. */
  writtenAt: Date;
  skewMs: number;
}

/** Takes over what a phone wrote, with or without network, field by field (R24), and does what it asks for. */
@Injectable()
export class SyncForm {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for a visit of another organisation; Forbidden for one of a colleague */
  async run(actor: Actor, visitId: string, change: FormChange): Promise<MergedForm> {
    await this.db.inContext(actor, (tx) => findVisit(tx, visitId));
    return this.db.onBehalfOf(actor, async (tx) => {
      const visited = await findVisit(tx, visitId);
      const tenancy = await tx.lock(Tenancy, { id: tenancyOfVisit(visited) });
      await mustBeVisitor(tx, tenancy, visited);
      const current = await formOf(tx, visitId);
      const replayed = await changeOf(tx, visitId, change.clientId);
      if (replayed) return { ...current, fields: { ...current.fields }, conflicts: replayed };

      const { baseVersion: base, clientId, own = [] } = change;
      const merged = mergeForm(current, change.fields, { base, change: clientId, own });
      await keep(tx, tenancy.id, visitId, change, merged);
      const visit = { visitId, occurrenceId: visited.occurrence?.id };
      if (Object.keys(merged.conflicts).length > 0) {
        const dueAt = endOfNextWorkingDay(tx.now, await calendarOf(tx, tenancy.ags));
        await addFollowUp(tx, tenancy, { kind: 'resolve-conflict', ...visit, dueAt });
      }
      await follow(tx, tenancy, visit, consequencesOf(current.fields, merged.fields, merged.conflicts));
      await closeRevision(tx, visitId);
      return merged;
    });
  }
}

/** Version and fields of the form of a visit; version 0 = nobody has written anything. */
export async function formOf(tx: Tx, visitId: string): Promise<{ version: number; fields: FormFields }> {
  const [row] = await tx.query<{ version: number; fields: FormFields }>(
    `select version, fields from visit_form where visit_id = $1`,
    [visitId],
  );
  return row ?? { version: 0, fields: {} };
}

/** Conflicts of a change that was taken before; null = it is new. @throws NotFound for one of another visit */
async function changeOf(tx: Tx, visitId: string, clientId: string): Promise<Record<string, unknown> | null> {
  const [known] = await tx.query<{ visit_id: string; conflicts: Record<string, unknown> }>(
    `select visit_id, conflicts from visit_form_revision where client_id = $1`,
    [clientId],
  );
  if (known && known.visit_id !== visitId) throw new NotFound();
  return known?.conflicts ?? null;
}

async function keep(
  tx: Tx,
  tenancyId: string,
  visitId: string,
  { clientId, baseVersion, fields, writtenAt, skewMs }: FormChange,
  merged: MergedForm,
): Promise<void> {
  await tx.query(
    `insert into visit_form (visit_id, tenancy_id, version, fields) values ($1, $2, $3, $4)
     on conflict (visit_id) do update set version = excluded.version, fields = excluded.fields`,
    [visitId, tenancyId, merged.version, JSON.stringify(merged.fields)],
  );
  await tx.query(
    `insert into visit_form_revision (client_id, visit_id, worker_id, base_version, fields, conflicts, written_at, received_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      clientId,
      visitId,
      tx.actor.accountId,
      baseVersion,
      JSON.stringify(fields),
      JSON.stringify(merged.conflicts),
      correctedTime(writtenAt, skewMs, tx.now),
      tx.now,
    ],
  );
}

/** Deadlines begin now, when it arrived, and not when it was written (R24). */
async function follow(
  tx: Tx,
  tenancy: Tenancy,
  visit: { visitId: string; occurrenceId: string | undefined },
  { signals, actions, privateContact, byTwo }: Consequences,
): Promise<void> {
  const contactId = await contactOf(tx, tenancy);
  await raise(tx, tenancy, contactId, signals, null);
  if (byTwo) await tx.query(`update tenancy set visit_by_two = true where id = $1`, [tenancy.id]);
  if (actions.length === 0 && !privateContact) return;

  const { holidays, zone } = await calendarOf(tx, tenancy.ags);
  const today = localDateOf(tx.now, zone);
  const dueIn = (days: number) => endOfDay(workingDaysAfter(today, days, holidays), zone);
  for (const action of actions) {
    const [there] = await tx.query(
      `select 1 from follow_up where tenancy_id = $1 and action = $2 and done_at is null`,
      [tenancy.id, action],
    );
    if (there) continue;
    await addFollowUp(tx, tenancy, { kind: 'visit-action', action, ...visit, dueAt: dueIn(visitActions[action]) });
  }
  if (privateContact) {
    const dueAt = dueIn(PRIVATE_CONTACT_DAYS);
    await addFollowUp(tx, tenancy, { kind: 'private-contact', personId: contactId, ...visit, dueAt });
  }
}

/** What the lead asked to be looked at again has been written. */
async function closeRevision(tx: Tx, visitId: string): Promise<void> {
  await tx.query(
    `update follow_up set done_at = $2, done_by = $3, outcome = 'done'
      where kind = 'revise-report' and visit_id = $1 and done_at is null`,
    [visitId, tx.now, tx.actor.accountId],
  );
}
