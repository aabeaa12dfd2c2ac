import { type LocalCalendar, type LocalDate, addDays, localDateOf, startOfDay } from '@bleibe/calendar';
import { type Tx, newId } from '@bleibe/platform';
import { type EarlierInvitation, rankOf } from '../rules/fatigue';
import { type SurveyCode, surveys } from '../surveys/surveys';
import { ContactAttempt } from './contact-attempt.entity';
import { Occurrence } from './occurrence.entity';
import { type Channel, channelOf } from './tell-person';

/** On record before anything leaves (R10). */
export const recordAttempt = (
  tx: Tx,
  occurrenceId: string,
  kind: 'invitation' | 'reminder',
  seq: number,
  { accountId }: Channel,
): Promise<void> =>
  tx.insert(ContactAttempt, {
    id: newId(),
    occurrenceId,
    kind,
    seq,
    channel: accountId ? 'email' : 'sms',
    at: tx.now,
  });

const WEEK_BEFORE = 6;

/** Days of the automated messages that a person got in the week that ends on `day`, one entry each. */
export async function messagesTo(
  tx: Tx,
  personId: string,
  day: LocalDate,
  { zone }: LocalCalendar,
): Promise<LocalDate[]> {
  const rows = await tx.query<{ at: Date }>(
    `select a.at from contact_attempt a join occurrence o on o.id = a.occurrence_id
      where o.subject_id = $1 and a.at >= $2`,
    [personId, startOfDay(addDays(day, -WEEK_BEFORE), zone)],
  );
  return rows.map(({ at }) => localDateOf(at, zone));
}

/**
 * The last invitation of the same person, or the one that is due on the same day and goes first (R9). Sent ones count
 * even when they were taken back later.
 */
export async function lastInvitation(
  tx: Tx,
  { id, subjectId, on }: Occurrence,
  rank: number,
  { zone }: LocalCalendar,
): Promise<EarlierInvitation | null> {
  const [sent] = await tx.query<{ at: Date; step: string; content: SurveyCode }>(
    `select a.at, o.step, o.content from contact_attempt a join occurrence o on o.id = a.occurrence_id
      where o.subject_id = $1 and o.kind = 'survey' and a.kind = 'invitation' and o.id <> $2
      order by a.at desc limit 1`,
    [subjectId, id],
  );
  const sameDay = await tx.query<{ step: string; content: SurveyCode }>(
    `select step, content from occurrence
      where subject_id = $1 and kind = 'survey' and state = 'planned' and planned_on = $2 and id <> $3`,
    [subjectId, on, id],
  );
  const first = sameDay.find((other) => rankOf(other) < rank);
  if (first) return { on, step: first.step, items: surveys[first.content].items };
  return sent ? { on: localDateOf(sent.at, zone), step: sent.step, items: surveys[sent.content].items } : null;
}

/** The same step of the other adults who read the same telephone. */
export async function sharersOf(tx: Tx, occurrence: Occurrence, { phone }: Channel): Promise<Occurrence[]> {
  const { planId, step, ordinal, id } = occurrence;
  const others = await tx.manager.find(Occurrence, {
    where: { planId, step, ordinal, state: 'planned' },
    order: { id: 'ASC' },
  });
  const sharing: Occurrence[] = [];
  for (const other of others.filter((one) => one.id !== id)) {
    const channel = await channelOf(tx, other.subjectKind, other.subjectId);
    if (channel && !channel.accountId && channel.phone === phone) sharing.push(other);
  }
  return sharing;
}
