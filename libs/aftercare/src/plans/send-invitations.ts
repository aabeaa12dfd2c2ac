import {
  type LocalCalendar,
  GERMANY,
  localDateOf,
  remindersAfter,
  surveyEnd,
  workingDaysAfter,
} from '@bleibe/calendar';
import { type Secrets, type Tx, hashOfToken, newId } from '@bleibe/platform';
import { addFollowUps } from '../escalations/add-follow-up';
import { endOfDay } from '../escalations/raise';
import type { Tenancy } from '../tenancies/tenancy.entity';
import type { Occurrence } from './occurrence.entity';
import { recordAttempts, sharersOf } from './past-contacts';
import { rememberAll, settleAll } from './remember';
import { SurveyLink } from './survey-link.entity';
import { type Channel, tellPersons } from './tell-person';

/** Purpose of derived survey tokens; the worker derives the same token when it writes the letter. */
export const SURVEY_TOKEN = 'survey';

/** Of a private contact with each adult who shares a channel (R18). */
const PRIVATE_CONTACT_WORKING_DAYS = 3;

export interface Due {
  occurrence: Occurrence;
  tenancy: Tenancy;
  channel: Channel;
  calendar: LocalCalendar;
}

/** The occurrence first, then those of the adults who read the same telephone. */
const withSharers = async (tx: Tx, { occurrence, channel }: Due): Promise<Occurrence[]> => [
  occurrence,
  ...(channel.shared ? await sharersOf(tx, occurrence, channel) : []),
];

/** An invitation whose window is over: it is our failure, and somebody calls (R7, R11). */
export async function expire(tx: Tx, due: readonly Due[]): Promise<void> {
  await settleAll(
    tx,
    due.map(({ occurrence: { id } }) => ({ id, state: 'expired', reason: 'system_outage' })),
  );
  await addFollowUps(
    tx,
    due.map(({ occurrence: { id, windowEnd, subjectId }, tenancy, calendar }) => {
      const dueAt = endOfDay(surveyEnd(windowEnd, calendar).callTaskDueOn, calendar.zone);
      return { tenancy, task: { kind: 'call', occurrenceId: id, personId: subjectId, dueAt } };
    }),
  );
}

export async function sendWelcomes(tx: Tx, due: readonly Due[]): Promise<void> {
  const together = await Promise.all(due.map((one) => withSharers(tx, one)));
  const all = due.flatMap(({ channel }, index) => (together[index] ?? []).map(({ id }) => ({ id, channel })));
  await recordAttempts(
    tx,
    all.map(({ id, channel }) => ({ occurrenceId: id, kind: 'invitation', seq: 1, channel })),
  );
  await settleAll(
    tx,
    all.map(({ id }) => ({ id, state: 'done', reason: null })),
  );
  await tellPersons(
    tx,
    due.map(({ occurrence: { id, subjectId: personId }, channel }) => ({
      personId,
      channel,
      kind: 'welcome',
      ids: { occurrenceId: id },
      occasion: id,
    })),
  );
}

export async function sendInvitations(tx: Tx, due: readonly Due[], secrets: Secrets): Promise<void> {
  if (due.length === 0) return;
  const invitedOn = localDateOf(tx.now, GERMANY);
  const invited = await Promise.all(
    due.map(async (one) => ({ ...one, linkId: newId(), together: await withSharers(tx, one) })),
  );
  await makeLinks(tx, invited, secrets);

  const all = invited.flatMap(({ occurrence, together, ...rest }) =>
    together.map((one) => ({ ...rest, one, sharesWith: one.id === occurrence.id ? null : occurrence.id })),
  );
  await recordAttempts(
    tx,
    all.map(({ one, channel }) => ({ occurrenceId: one.id, kind: 'invitation', seq: 1, channel })),
  );
  await tx.query(
    `update occurrence o set state = 'sent', shares_with = s.shares_with
       from unnest($1::uuid[], $2::uuid[]) as s (id, shares_with) where o.id = s.id`,
    [all.map(({ one }) => one.id), all.map(({ sharesWith }) => sharesWith)],
  );
  await rememberAll(
    tx,
    all.map(({ one, channel: { language, shared } }) => ({
      id: one.id,
      code: 'invited',
      details: { language, shared },
    })),
  );
  const sharing = all.filter(({ channel }) => channel.shared);
  await addFollowUps(
    tx,
    sharing.map(({ one, tenancy, calendar }) => {
      const dueOn = workingDaysAfter(invitedOn, PRIVATE_CONTACT_WORKING_DAYS, calendar.holidays);
      const about = { occurrenceId: one.id, personId: one.subjectId };
      return { tenancy, task: { kind: 'private-contact', ...about, dueAt: endOfDay(dueOn, calendar.zone) } };
    }),
  );
  await tx.addTasks(
    invited.flatMap(({ occurrence: { id, windowEnd }, channel, calendar }) =>
      remindersAfter(invitedOn, windowEnd, channel.preferredHour, calendar).map(({ seq, sendAt }) => ({
        name: 'aftercare.remind',
        ids: { occurrenceId: id, seq: String(seq), plannedAt: sendAt.toISOString() },
        runAfter: sendAt,
      })),
    ),
  );
  await tellPersons(
    tx,
    invited.map(({ occurrence: { id, subjectId: personId }, channel, linkId }) => ({
      personId,
      channel,
      kind: 'survey-invitation',
      ids: { occurrenceId: id, linkId },
      occasion: id,
    })),
  );
}

async function makeLinks(tx: Tx, invited: readonly (Due & { linkId: string })[], secrets: Secrets): Promise<void> {
  const links = invited.map(({ linkId: id, occurrence, channel, calendar }) => ({
    id,
    occurrenceId: occurrence.id,
    tokenHash: hashOfToken(secrets.token(SURVEY_TOKEN, id)),
    expiresAt: surveyEnd(occurrence.windowEnd, calendar).linkExpiresAt,
    variant: channel.shared ? ('household_lite' as const) : ('own' as const),
  }));
  await tx.manager.createQueryBuilder().insert().into(SurveyLink).values(links).returning([]).execute();
}
