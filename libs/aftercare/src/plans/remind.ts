import { Injectable } from '@nestjs/common';
import { localDateOf, nextPermittedInstant } from '@bleibe/calendar';
import { type Actor, Database, type Tx } from '@bleibe/platform';
import { mayLeave } from '../rules/fatigue';
import { Tenancy } from '../tenancies/tenancy.entity';
import { calendarOf } from './calendar-of';
import { isPaused } from './invite';
import { Occurrence } from './occurrence.entity';
import { messagesTo, recordAttempt } from './past-contacts';
import { remember } from './remember';
import { channelOf, tellPerson } from './tell-person';

/** R11: a reminder that an outage has held up longer is not made up for. */
const MOST_LATE_MS = 48 * 3_600_000;

/** Reminds of a survey that is still open; dropped once it was answered or closed, or its window is over (R6). */
@Injectable()
export class Remind {
  constructor(private readonly db: Database) {}

  /** @param plannedAt instant the reminder was planned for; '' for tasks of an older release */
  run(actor: Actor, occurrenceId: string, seq: number, plannedAt: string): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      const occurrence = await tx.lock(Occurrence, { id: occurrenceId });
      const drop = (reason: string) => remember(tx, occurrenceId, 'reminder_dropped', { seq, reason });
      if (occurrence.state !== 'sent') return drop(occurrence.reason ?? occurrence.state);
      if (await isPaused(tx, occurrence.planId)) return drop('paused');

      const { ags } = await tx.one(Tenancy, { id: occurrence.tenancyId });
      const calendar = await calendarOf(tx, ags);
      if (plannedAt && tx.now.getTime() - Date.parse(plannedAt) > MOST_LATE_MS) return drop('system_outage');
      const permitted = nextPermittedInstant('automated', tx.now, calendar);
      const day = localDateOf(permitted, calendar.zone);
      if (day > occurrence.windowEnd) return drop('window_over');
      if (permitted > tx.now) {
        // Whoever waits for the morning has been found in time; the night does not make it late.
        const ids = { occurrenceId, seq: String(seq), plannedAt: permitted.toISOString() };
        await tx.addTask({ name: 'aftercare.remind', ids, runAfter: permitted });
        return;
      }
      if (!mayLeave(day, await messagesTo(tx, occurrence.subjectId, day, calendar))) return drop('fatigue');

      const channel = await channelOf(tx, occurrence.subjectKind, occurrence.subjectId);
      const linkId = await openLinkOf(tx, occurrenceId);
      if (!channel || !linkId) return drop('no_channel');
      await recordAttempt(tx, occurrenceId, 'reminder', seq, channel);
      await remember(tx, occurrenceId, 'reminded', { seq, language: channel.language });
      const telling = {
        kind: 'survey-reminder',
        ids: { occurrenceId, linkId },
        occasion: `${occurrenceId}:${seq}`,
      } as const;
      await tellPerson(tx, occurrence.subjectId, channel, telling);
    });
  }
}

async function openLinkOf(tx: Tx, occurrenceId: string): Promise<string | null> {
  const [link] = await tx.query<{ id: string }>(
    `select id from survey_link where occurrence_id = $1 and revoked_at is null order by expires_at desc limit 1`,
    [occurrenceId],
  );
  return link?.id ?? null;
}
