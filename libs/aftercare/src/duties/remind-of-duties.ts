import { Injectable } from '@nestjs/common';
import { localDateOf, nextPermittedInstant } from '@bleibe/calendar';
import { Database, type Tx } from '@bleibe/platform';
import { calendarOf } from '../plans/calendar-of';
import { QUESTION } from './plan-duties';
import { type Channel, channelsOf, tellPersons } from '../plans/tell-person';

/** A reminder that an outage has held up longer is not made up for; the next one comes (R11). */
const MOST_LATE_MS = 48 * 3_600_000;

interface Row {
  id: string;
  seq: number;
  duty_id: string;
  send_at: Date;
  due_on: string;
  person_id: string;
  person_kind: 'person' | 'landlord';
  ags: string;
}

/** Reminds of legal dates (R26). They are exempt from the caps on messages, because the date does not wait. */
@Injectable()
export class RemindOfDuties {
  readonly nextDue = `
    select min(send_at) from duty_reminder where state = 'planned' and send_at > $1`;

  constructor(private readonly db: Database) {}

  run(): Promise<number> {
    return this.db.asSystem(async (tx) => {
      const due = await tx.query<Row>(
        `select r.id, r.seq, r.duty_id, r.send_at, d.due_on::text, d.person_id, d.person_kind, t.ags
           from duty_reminder r join duty d on d.id = r.duty_id join tenancy t on t.id = d.tenancy_id
          where r.state = 'planned' and r.send_at <= $1
            -- In a pause nothing is sent (R14); what was due moves behind it.
            and not exists (select 1 from aftercare_plan p where p.tenancy_id = t.id and p.paused_from <= $1
                             and (p.paused_until is null or p.paused_until > $1))
          order by r.send_at, r.id for update of r skip locked`,
        [tx.now],
      );
      const channels = await channelsOf(
        tx,
        due.map(({ person_kind: kind, person_id: id }) => ({ kind: kind === 'landlord' ? kind : 'adult', id })),
      );
      const sent: (Row & { channel: Channel })[] = [];
      const dropped: (Row & { reason: string })[] = [];
      for (const row of due) {
        const calendar = await calendarOf(tx, row.ags);
        const channel = channels.get(row.person_id);
        const permitted = nextPermittedInstant('automated', tx.now, calendar);
        if (tx.now.getTime() - row.send_at.getTime() > MOST_LATE_MS) dropped.push({ ...row, reason: 'system_outage' });
        else if (localDateOf(permitted, calendar.zone) > row.due_on) dropped.push({ ...row, reason: 'date_over' });
        else if (permitted > tx.now) {
          await tx.query(`update duty_reminder set send_at = $2 where id = $1`, [row.id, permitted]);
        } else if (!channel) dropped.push({ ...row, reason: 'no_channel' });
        else sent.push({ ...row, channel });
      }
      await settleReminders(tx, sent, dropped);
      await tellPersons(
        tx,
        sent.map(({ duty_id: dutyId, seq, person_id: personId, channel }) => ({
          personId,
          channel,
          kind: seq === QUESTION ? 'duty-question' : 'duty-reminder',
          ids: { dutyId },
          occasion: `${dutyId}:${seq}`,
        })),
      );
      return due.length;
    });
  }
}

async function settleReminders(
  tx: Tx,
  sent: readonly { id: string }[],
  dropped: readonly { id: string; reason: string }[],
): Promise<void> {
  const settled = [...sent.map(({ id }) => ({ id, reason: null })), ...dropped];
  if (settled.length === 0) return;
  await tx.query(
    `update duty_reminder r set state = case when s.reason is null then 'sent' else 'dropped' end, reason = s.reason,
            settled_at = $3
       from unnest($1::uuid[], $2::text[]) as s (id, reason) where r.id = s.id`,
    [settled.map(({ id }) => id), settled.map(({ reason }) => reason), tx.now],
  );
}
