import { Injectable } from '@nestjs/common';
import { endOfNextWorkingDay } from '@bleibe/calendar';
import { type Actor, Database, type Tx } from '@bleibe/platform';
import { addFollowUp } from '../escalations/add-follow-up';
import { calendarOf } from '../plans/calendar-of';
import { Occurrence } from '../plans/occurrence.entity';
import { type FormFields, type MergedForm, correctedTime, mergeForm } from '../rules/merge-form';
import { Tenancy } from '../tenancies/tenancy.entity';

export interface FormChange {
  /** Made on the phone; the same change again changes nothing. */
  clientId: string;
  baseVersion: number;
  fields: Record<string, unknown>;
  /** By the clock of the phone, which runs ahead of ours by `skewMs`. */
  writtenAt: Date;
  skewMs: number;
}

/** Takes over what a phone wrote without network, field by field (R24). */
@Injectable()
export class SyncForm {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for a visit of another organisation */
  async run(actor: Actor, visitId: string, change: FormChange): Promise<MergedForm> {
    await this.db.inContext(actor, (tx) => tx.one(Occurrence, { id: visitId, kind: 'visit' }));
    return this.db.onBehalfOf(actor, async (tx) => {
      const { tenancyId } = await tx.lock(Occurrence, { id: visitId });
      const current = await formOf(tx, visitId);
      const [replayed] = await tx.query<{ conflicts: Record<string, unknown> }>(
        `select conflicts from visit_form_revision where client_id = $1`,
        [change.clientId],
      );
      if (replayed) return { ...current, fields: { ...current.fields }, conflicts: replayed.conflicts };

      const merged = mergeForm(current, change.fields, change.baseVersion);
      await keep(tx, tenancyId, visitId, String(actor.accountId), change, merged);
      if (Object.keys(merged.conflicts).length > 0) {
        const tenancy = await tx.one(Tenancy, { id: tenancyId });
        const dueAt = endOfNextWorkingDay(tx.now, await calendarOf(tx, tenancy.ags));
        await addFollowUp(tx, tenancy, { kind: 'resolve-conflict', occurrenceId: visitId, dueAt });
      }
      return merged;
    });
  }
}

async function formOf(tx: Tx, visitId: string): Promise<{ version: number; fields: FormFields }> {
  const [row] = await tx.query<{ version: number; fields: FormFields }>(
    `select version, fields from visit_form where visit_id = $1`,
    [visitId],
  );
  return row ?? { version: 0, fields: {} };
}

async function keep(
  tx: Tx,
  tenancyId: string,
  visitId: string,
  workerId: string,
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
      workerId,
      baseVersion,
      JSON.stringify(fields),
      JSON.stringify(merged.conflicts),
      correctedTime(writtenAt, skewMs, tx.now),
      tx.now,
    ],
  );
}
