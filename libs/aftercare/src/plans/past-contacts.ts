import { type LocalDate, GERMANY, addDays, localDateOf, startOfDay } from '@bleibe/calendar';
import { type Tx, newId } from '@bleibe/platform';
import { type EarlierInvitation, rankOf } from '../rules/fatigue';
import { type SurveyCode, surveys } from '../surveys/surveys';
import { ContactAttempt } from './contact-attempt.entity';
import { Occurrence } from './occurrence.entity';
import { type Channel, channelsOf } from './tell-person';

export interface NewAttempt {
  occurrenceId: string;
  kind: 'invitation' | 'reminder';
  seq: number;
  channel: Channel;
}

/** On record before anything leaves (R10). */
export async function recordAttempts(tx: Tx, attempts: readonly NewAttempt[]): Promise<void> {
  if (attempts.length === 0) return;
  const rows = attempts.map(({ channel: { accountId }, ...attempt }) => ({
    ...attempt,
    id: newId(),
    channel: accountId ? 'email' : 'sms',
    at: tx.now,
  }));
  await tx.manager.createQueryBuilder().insert().into(ContactAttempt).values(rows).returning([]).execute();
}

/**
 * Whoever decides whether these people may be written to decides alone until the transaction ends: the caps (R9) are of
 * a person, who may be in several tenancies.
 */
export async function holdPeople(tx: Tx, personIds: readonly string[]): Promise<void> {
  await tx.query(
    `select pg_advisory_xact_lock(hashtextextended(id, 9)) from (select distinct id from unnest($1::text[]) as p (id) order by id) p`,
    [personIds],
  );
}

const WEEK_BEFORE = 6;

/** By person: days of the automated messages of the week that ends on `day`, one entry each. */
export async function messagesTo(tx: Tx, personIds: readonly string[], day: LocalDate) {
  const rows = await tx.query<{ person_id: string; at: Date }>(
    `select o.subject_id as person_id, a.at from contact_attempt a join occurrence o on o.id = a.occurrence_id
      where o.subject_id = any($1) and a.at >= $2`,
    [personIds, startOfDay(addDays(day, -WEEK_BEFORE), GERMANY)],
  );
  const days = new Map<string, LocalDate[]>();
  for (const { person_id: id, at } of rows) days.set(id, [...(days.get(id) ?? []), localDateOf(at, GERMANY)]);
  return days;
}

/**
 * By occurrence: the last invitation of the same person, or the one that is due on the same day and goes first (R9). Sent
 * ones count even when they were taken back later.
 * @param due at most one of each person
 */
export async function lastInvitations(tx: Tx, due: readonly Occurrence[]): Promise<Map<string, EarlierInvitation>> {
  const people = due.map(({ subjectId }) => subjectId);
  const sent = await tx.query<{ subject_id: string; at: Date; step: string; content: SurveyCode }>(
    `select distinct on (o.subject_id) o.subject_id, a.at, o.step, o.content
       from contact_attempt a join occurrence o on o.id = a.occurrence_id
      where o.subject_id = any($1) and o.kind = 'survey' and a.kind = 'invitation' and o.id <> all($2)
      order by o.subject_id, a.at desc`,
    [people, due.map(({ id }) => id)],
  );
  const waiting = await tx.query<{ id: string; subject_id: string; step: string; content: SurveyCode; on: LocalDate }>(
    `select id, subject_id, step, content, planned_on::text as on from occurrence
      where subject_id = any($1) and kind = 'survey' and state = 'planned' and planned_on = any($2) and id <> all($3)`,
    [people, due.map(({ on }) => on), due.map(({ id }) => id)],
  );
  const last = new Map<string, EarlierInvitation>();
  for (const occurrence of due) {
    const { id, subjectId, on } = occurrence;
    const first = waiting.find(
      (other) => other.subject_id === subjectId && other.on === on && rankOf(other) < rankOf(occurrence),
    );
    const before = sent.find(({ subject_id: person }) => person === subjectId);
    const { step, content } = first ?? before ?? {};
    if (!step || !content) continue;
    last.set(id, {
      on: first || !before ? on : localDateOf(before.at, GERMANY),
      step,
      items: surveys[content].items,
    });
  }
  return last;
}

/** The same step of the other adults who read the same telephone. */
export async function sharersOf(tx: Tx, occurrence: Occurrence, { phone }: Channel): Promise<Occurrence[]> {
  const { planId, step, ordinal, id } = occurrence;
  const others = await tx.manager.find(Occurrence, {
    where: { planId, step, ordinal, state: 'planned' },
    order: { id: 'ASC' },
  });
  const channels = await channelsOf(
    tx,
    others.map(({ subjectKind: kind, subjectId }) => ({ kind, id: subjectId })),
  );
  return others.filter((other) => {
    const channel = channels.get(other.subjectId);
    return other.id !== id && channel && !channel.accountId && channel.phone === phone;
  });
}
