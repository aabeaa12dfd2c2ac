import { Injectable } from '@nestjs/common';
import { localDateOf, nextPermittedInstant } from '@bleibe/calendar';
import { Database, type Tx } from '@bleibe/platform';
import { calendarOf } from '../plans/calendar-of';
import { channelOf, tellPerson } from '../plans/tell-person';

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
  constructor(private readonly db: Database) {}

  run(): Promise<number> {
    return this.db.asSystem(async (tx) => {
      const due = await tx.query<Row>(
        `select r.id, r.seq, r.duty_id, r.send_at, d.due_on::text, d.person_id, d.person_kind, t.ags
           from duty_reminder r join duty d on d.id = r.duty_id join tenancy t on t.id = d.tenancy_id
          where r.state = 'planned' and r.send_at <= $1 order by r.send_at, r.id for update of r skip locked`,
        [tx.now],
      );
      for (const row of due) await this.remind(tx, row);
      return due.length;
    });
  }

  private async remind(tx: Tx, { id, seq, duty_id: dutyId, send_at: sendAt, person_id: personId, ...row }: Row) {
    const calendar = await calendarOf(tx, row.ags);
    const end = (state: 'sent' | 'dropped', reason: string | null) =>
      tx.query(`update duty_reminder set state = $2, reason = $3, settled_at = $4 where id = $1`, [
        id,
        state,
        reason,
        tx.now,
      ]);
    if (tx.now.getTime() - sendAt.getTime() > MOST_LATE_MS) return end('dropped', 'system_outage');
    const permitted = nextPermittedInstant('automated', tx.now, calendar);
    if (localDateOf(permitted, calendar.zone) > row.due_on) return end('dropped', 'date_over');
    if (permitted > tx.now) return tx.query(`update duty_reminder set send_at = $2 where id = $1`, [id, permitted]);
    const channel = await channelOf(tx, row.person_kind === 'landlord' ? 'landlord' : 'adult', personId);
    if (!channel) return end('dropped', 'no_channel');
    await tellPerson(tx, personId, channel, { kind: 'duty-reminder', ids: { dutyId }, occasion: `${dutyId}:${seq}` });
    return end('sent', null);
  }
}
