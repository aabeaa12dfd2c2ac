import { Injectable } from '@nestjs/common';
import { GERMANY, type LocalCalendar, type LocalDate, localDateOf, nextPermittedInstant } from '@bleibe/calendar';
import { type Actor, Database, type Tx } from '@bleibe/platform';
import { In } from 'typeorm';
import { mayLeave } from '../rules/fatigue';
import { calendarOf } from './calendar-of';
import { Occurrence } from './occurrence.entity';
import { holdPeople, messagesTo, recordAttempts } from './past-contacts';
import { rememberAll } from './remember';
import { type Channel, channelsOf, tellPersons } from './tell-person';

/** R11: a reminder that an outage has held up longer is not made up for. */
const MOST_LATE_MS = 48 * 3_600_000;

export interface PlannedReminder {
  occurrenceId: string;
  seq: number;
  /** Instant it was planned for; '' for tasks of an older release. */
  plannedAt: string;
}

interface Due extends PlannedReminder {
  occurrence: Occurrence;
  isPaused: boolean;
  calendar: LocalCalendar;
  channel: Channel | null;
  linkId: string | null;
  /** Shared by all reminders of one person. */
  sentOn: LocalDate[];
}

type Turn =
  { kind: 'go'; channel: Channel; linkId: string } | { kind: 'wait'; until: Date } | { kind: 'drop'; reason: string };

/** Reminds of surveys that are still open; dropped once answered or closed, or when the window is over (R6). */
@Injectable()
export class Remind {
  constructor(private readonly db: Database) {}

  run(actor: Actor, reminders: readonly PlannedReminder[]): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      const today = localDateOf(tx.now, GERMANY);
      const turns: (Due & { turn: Turn })[] = [];
      for (const one of await read(tx, reminders)) {
        const turn = turnOf(one, tx.now);
        // What a person is about to get counts for the next reminder of the same person (R9).
        if (turn.kind === 'go') one.sentOn.push(today);
        turns.push({ ...one, turn });
      }
      await record(tx, turns);
    });
  }
}

async function record(tx: Tx, turns: readonly (Due & { turn: Turn })[]): Promise<void> {
  const dropped = turns.flatMap(({ turn, ...one }) => (turn.kind === 'drop' ? [{ ...one, reason: turn.reason }] : []));
  await rememberAll(
    tx,
    dropped.map(({ occurrenceId: id, seq, reason }) => ({ id, code: 'reminder_dropped', details: { seq, reason } })),
  );
  await tx.addTasks(
    turns.flatMap(({ occurrenceId, seq, turn }) => {
      if (turn.kind !== 'wait') return [];
      // Whoever waits for the morning has been found in time; the night does not make it late.
      const ids = { occurrenceId, seq: String(seq), plannedAt: turn.until.toISOString() };
      return [{ name: 'aftercare.remind', ids, runAfter: turn.until }];
    }),
  );
  const going = turns.flatMap(({ turn, ...one }) => (turn.kind === 'go' ? [{ ...one, ...turn }] : []));
  await recordAttempts(
    tx,
    going.map(({ occurrenceId, seq, channel }) => ({ occurrenceId, kind: 'reminder', seq, channel })),
  );
  await rememberAll(
    tx,
    going.map(({ occurrenceId: id, seq, channel: { language } }) => ({
      id,
      code: 'reminded',
      details: { seq, language },
    })),
  );
  await tellPersons(
    tx,
    going.map(({ occurrenceId, seq, linkId, channel, occurrence }) => ({
      personId: occurrence.subjectId,
      channel,
      kind: 'survey-reminder',
      ids: { occurrenceId, linkId },
      occasion: `${occurrenceId}:${seq}`,
    })),
  );
}

function turnOf({ occurrence, isPaused, plannedAt, calendar, channel, linkId, sentOn }: Due, now: Date): Turn {
  const drop = (reason: string): Turn => ({ kind: 'drop', reason });
  if (occurrence.state !== 'sent') return drop(occurrence.reason ?? occurrence.state);
  if (isPaused) return drop('paused');
  if (plannedAt && now.getTime() - Date.parse(plannedAt) > MOST_LATE_MS) return drop('system_outage');
  const permitted = nextPermittedInstant('automated', now, calendar);
  const day = localDateOf(permitted, calendar.zone);
  if (day > occurrence.windowEnd) return drop('window_over');
  if (permitted > now) return { kind: 'wait', until: permitted };
  if (!mayLeave(day, sentOn)) return drop('fatigue');
  return channel && linkId ? { kind: 'go', channel, linkId } : drop('no_channel');
}

async function read(tx: Tx, reminders: readonly PlannedReminder[]): Promise<Due[]> {
  const ids = reminders.map(({ occurrenceId }) => occurrenceId);
  const occurrences = await tx.manager
    .createQueryBuilder(Occurrence, 'occurrence')
    .where({ id: In(ids) })
    .orderBy('occurrence.id')
    .setLock('pessimistic_write')
    .getMany();
  const people = occurrences.map(({ subjectId }) => subjectId);
  await holdPeople(tx, people);
  const places = await tx.query<{ id: string; ags: string; paused: boolean; link_id: string | null }>(
    `select o.id, t.ags, coalesce(p.paused_from <= $2 and (p.paused_until is null or p.paused_until > $2), false) as paused,
            (select l.id from survey_link l where l.occurrence_id = o.id and l.revoked_at is null
              order by l.expires_at desc limit 1) as link_id
       from occurrence o join tenancy t on t.id = o.tenancy_id join aftercare_plan p on p.id = o.plan_id
      where o.id = any($1)`,
    [ids, tx.now],
  );
  const channels = await channelsOf(
    tx,
    occurrences.map(({ subjectKind: kind, subjectId: id }) => ({ kind, id })),
  );
  const messages = await messagesTo(tx, people, localDateOf(tx.now, GERMANY));
  const due: Due[] = [];
  for (const reminder of [...reminders].sort((a, b) => a.seq - b.seq)) {
    const occurrence = occurrences.find(({ id }) => id === reminder.occurrenceId);
    const place = places.find(({ id }) => id === reminder.occurrenceId);
    if (!occurrence || !place) continue;
    const { subjectId } = occurrence;
    const sentOn = messages.get(subjectId) ?? [];
    messages.set(subjectId, sentOn);
    due.push({
      ...reminder,
      occurrence,
      isPaused: place.paused,
      calendar: await calendarOf(tx, place.ags),
      channel: channels.get(subjectId) ?? null,
      linkId: place.link_id,
      sentOn,
    });
  }
  return due;
}
