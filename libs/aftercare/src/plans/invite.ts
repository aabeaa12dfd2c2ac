import { Inject, Injectable } from '@nestjs/common';
import {
  END_OF_WORKING_DAY,
  GERMANY,
  type LocalCalendar,
  type LocalDate,
  addDays,
  firstSendDayOnOrAfter,
  instantAt,
  localDateOf,
  nextPermittedInstant,
  remindersAfter,
  sendAtHour,
  surveyEnd,
  workingDaysAfter,
} from '@bleibe/calendar';
import type { MailChannel } from '@bleibe/notifications';
import { type Actor, Database, Secrets, type Tx, hashOfToken, newId } from '@bleibe/platform';
import { addFollowUp } from '../escalations/add-follow-up';
import { mayLeave, rankOf, turnOfInvitation } from '../rules/fatigue';
import { type SurveyCode, surveys } from '../surveys/surveys';
import { Tenancy } from '../tenancies/tenancy.entity';
import { calendarOf } from './calendar-of';
import { Occurrence } from './occurrence.entity';
import { messagesTo, lastInvitation, recordAttempt, sharersOf } from './past-contacts';
import { moveTo, remember, settle } from './remember';
import { TEXT_CHANNEL } from './send-text';
import { SurveyLink } from './survey-link.entity';
import { type Channel, channelOf, tellPerson } from './tell-person';

/** Purpose of derived survey tokens; the worker derives the same token when it writes the letter. */
export const SURVEY_TOKEN = 'survey';

/** Of a private contact with each adult who shares a channel (R18). */
const PRIVATE_CONTACT_WORKING_DAYS = 3;

/** Finds the messages of plans that are due, and gives each a task of its own. */
@Injectable()
export class FindDueMessages {
  constructor(private readonly db: Database) {}

  run(): Promise<number> {
    return this.db.asSystem(async (tx) => {
      const due = await tx.query<{ id: string }>(
        `select o.id from occurrence o join aftercare_plan p on p.id = o.plan_id
          where o.state = 'planned' and o.send_at <= $1
            and (p.paused_from is null or p.paused_from > $1 or p.paused_until <= $1)
          order by o.send_at, o.id limit 500`,
        [tx.now],
      );
      for (const { id } of due) {
        await tx.addTask({ name: 'aftercare.invite', ids: { occurrenceId: id }, key: `aftercare.invite ${id}` });
      }
      return due.length;
    });
  }
}

/** Invites to a survey, or sends the welcome: once, in the hours in which people are written to, and not too often. */
@Injectable()
export class Invite {
  constructor(
    private readonly db: Database,
    private readonly secrets: Secrets,
    @Inject(TEXT_CHANNEL) private readonly texts: MailChannel | null,
  ) {}

  run(actor: Actor, occurrenceId: string): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      const { tenancyId } = await tx.one(Occurrence, { id: occurrenceId });
      // The tenancy is locked first, so that two invitations of one household see each other.
      const tenancy = await tx.lock(Tenancy, { id: tenancyId });
      const occurrence = await tx.lock(Occurrence, { id: occurrenceId });
      const { sendAt, state } = occurrence;
      if (state !== 'planned' || !sendAt || sendAt > tx.now || (await isPaused(tx, occurrence.planId))) return;
      const calendar = await calendarOf(tx, tenancy.ags);

      const channel = await channelOf(tx, occurrence.subjectKind, occurrence.subjectId);
      if (!channel || (!channel.accountId && !this.texts)) return settle(tx, occurrenceId, 'excused', 'no_channel');
      if (!(await this.mayGoNow(tx, tenancy, occurrence, channel, calendar))) return;
      await (occurrence.kind === 'survey'
        ? this.inviteTo(tx, tenancy, occurrence, channel, calendar)
        : this.welcome(tx, occurrence, channel));
    });
  }

  /** R8, R9, R11: now, later, or never; whatever it is stands in the history of the occurrence. */
  private async mayGoNow(
    tx: Tx,
    tenancy: Tenancy,
    occurrence: Occurrence,
    channel: Channel,
    calendar: LocalCalendar,
  ): Promise<boolean> {
    const { id, kind, windowEnd, content } = occurrence;
    const permitted = nextPermittedInstant('automated', tx.now, calendar);
    const day = localDateOf(permitted, calendar.zone);
    if (kind === 'survey' && day > windowEnd) {
      await settle(tx, id, 'expired', 'system_outage');
      const dueOn = surveyEnd(windowEnd, calendar).callTaskDueOn;
      await addFollowUp(tx, tenancy, { kind: 'call', occurrenceId: id, dueAt: endOf(dueOn, calendar) });
      return false;
    }
    if (permitted > tx.now) {
      await moveTo(tx, occurrence, day, permitted, 'quiet_hours');
      return false;
    }
    if (kind === 'survey') {
      const { items } = surveys[content as SurveyCode];
      const last = await lastInvitation(tx, occurrence, rankOf(occurrence), calendar);
      const turn = turnOfInvitation(day, { windowEnd, items }, last, calendar.holidays);
      if (turn.kind === 'excuse') await settle(tx, id, 'excused', turn.reason);
      if (turn.kind === 'move') await this.moveToDay(tx, occurrence, turn.on, channel, 'one_invitation_in_14_days');
      if (turn.kind !== 'go') return false;
    }
    if (!mayLeave(day, await messagesTo(tx, occurrence.subjectId, day, calendar))) {
      const next = firstSendDayOnOrAfter(addDays(day, 1), calendar.holidays);
      if (kind === 'survey' && next > windowEnd) await settle(tx, id, 'excused', 'fatigue');
      else await this.moveToDay(tx, occurrence, next, channel, 'three_messages_in_7_days');
      return false;
    }
    return true;
  }

  private moveToDay(tx: Tx, occurrence: Occurrence, on: LocalDate, { preferredHour }: Channel, rule: string) {
    return moveTo(tx, occurrence, on, sendAtHour(on, preferredHour, GERMANY), rule);
  }

  private async welcome(tx: Tx, occurrence: Occurrence, channel: Channel): Promise<void> {
    const together = channel.shared ? await sharersOf(tx, occurrence, channel) : [];
    for (const { id } of [occurrence, ...together]) {
      await recordAttempt(tx, id, 'invitation', 1, channel);
      await settle(tx, id, 'done', null);
    }
    const { id, subjectId } = occurrence;
    await tellPerson(tx, subjectId, channel, { kind: 'welcome', ids: { occurrenceId: id }, occasion: id });
  }

  private async inviteTo(
    tx: Tx,
    tenancy: Tenancy,
    occurrence: Occurrence,
    channel: Channel,
    calendar: LocalCalendar,
  ): Promise<void> {
    const { id, windowEnd, subjectId } = occurrence;
    const invitedOn = localDateOf(tx.now, calendar.zone);
    const linkId = await this.makeLink(tx, id, windowEnd, channel, calendar);
    const together = channel.shared ? await sharersOf(tx, occurrence, channel) : [];
    for (const one of [occurrence, ...together]) {
      await recordAttempt(tx, one.id, 'invitation', 1, channel);
      await tx.query(`update occurrence set state = 'sent', shares_with = $2 where id = $1`, [
        one.id,
        one.id === id ? null : id,
      ]);
      await remember(tx, one.id, 'invited', { language: channel.language, shared: channel.shared });
      if (channel.shared) {
        const dueOn = workingDaysAfter(invitedOn, PRIVATE_CONTACT_WORKING_DAYS, calendar.holidays);
        const task = { kind: 'private-contact', occurrenceId: one.id, personId: one.subjectId } as const;
        await addFollowUp(tx, tenancy, { ...task, dueAt: endOf(dueOn, calendar) });
      }
    }
    for (const { seq, sendAt } of remindersAfter(invitedOn, windowEnd, channel.preferredHour, calendar)) {
      const ids = { occurrenceId: id, seq: String(seq), plannedAt: sendAt.toISOString() };
      await tx.addTask({ name: 'aftercare.remind', ids, runAfter: sendAt });
    }
    const ids = { occurrenceId: id, linkId };
    await tellPerson(tx, subjectId, channel, { kind: 'survey-invitation', ids, occasion: id });
  }

  private async makeLink(tx: Tx, occurrenceId: string, windowEnd: LocalDate, { shared }: Channel, at: LocalCalendar) {
    const id = newId();
    const tokenHash = hashOfToken(this.secrets.token(SURVEY_TOKEN, id));
    const expiresAt = surveyEnd(windowEnd, at).linkExpiresAt;
    const variant = shared ? 'household_lite' : 'own';
    await tx.insert(SurveyLink, { id, occurrenceId, tokenHash, expiresAt, variant });
    return id;
  }
}

const endOf = (on: LocalDate, { zone }: LocalCalendar): Date => instantAt(on, END_OF_WORKING_DAY, zone);

export async function isPaused(tx: Tx, planId: string): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from aftercare_plan
      where id = $1 and paused_from <= $2 and (paused_until is null or paused_until > $2)`,
    [planId, tx.now],
  );
  return rows.length > 0;
}
