import { Injectable } from '@nestjs/common';
import { localDateOf, nextPermittedInstant, remindersAfter, surveyEnd } from '@bleibe/calendar';
import { type LetterKind, queueMessage } from '@bleibe/notifications';
import { type Actor, Database, Secrets, type Tx, hashOfToken, newId } from '@bleibe/platform';
import { Tenancy } from '../tenancies/tenancy.entity';
import { ContactAttempt } from './contact-attempt.entity';
import { calendarOf } from './create-plan';
import { Occurrence } from './occurrence.entity';
import { SurveyLink } from './survey-link.entity';

/** Purpose of derived survey tokens; the worker derives the same token when it writes the letter. */
export const SURVEY_TOKEN = 'survey';

/** Finds the messages of plans that are due, and gives each a task of its own. */
@Injectable()
export class FindDueMessages {
  constructor(private readonly db: Database) {}

  run(): Promise<number> {
    return this.db.asSystem(async (tx) => {
      const due = await tx.query<{ id: string }>(
        `select id from occurrence where state = 'planned' and send_at <= $1 order by send_at, id limit 500`,
        [tx.now],
      );
      for (const { id } of due) {
        await tx.addTask({ name: 'aftercare.invite', ids: { occurrenceId: id }, key: `aftercare.invite ${id}` });
      }
      return due.length;
    });
  }
}

/** Invites to a survey, or sends the welcome: once, in the hours in which people are written to. */
@Injectable()
export class Invite {
  constructor(
    private readonly db: Database,
    private readonly secrets: Secrets,
  ) {}

  run(actor: Actor, occurrenceId: string): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      const occurrence = await tx.lock(Occurrence, { id: occurrenceId });
      const { sendAt, state, tenancyId, kind, windowEnd, id } = occurrence;
      if (state !== 'planned' || !sendAt || sendAt > tx.now) return;
      const { ags } = await tx.one(Tenancy, { id: tenancyId });
      const calendar = await calendarOf(tx, ags);
      const permitted = nextPermittedInstant('automated', tx.now, calendar);
      if (permitted > tx.now) {
        await tx.query(`update occurrence set send_at = $2 where id = $1`, [id, permitted]);
        return;
      }
      if (kind === 'survey' && localDateOf(tx.now, calendar.zone) > windowEnd) {
        await settle(tx, id, 'cancelled', 'system_outage');
        return;
      }

      const accountId = await accountOf(tx, occurrence);
      if (!accountId) {
        await settle(tx, id, 'excused', 'no_channel');
        return;
      }
      await recordAttempt(tx, id, 'invitation', 1);
      const letter: LetterKind = kind === 'survey' ? 'survey-invitation' : 'welcome';
      const ids: Record<string, string> = { occurrenceId: id };
      if (kind === 'survey') {
        ids.linkId = await this.makeLink(tx, id, surveyEnd(windowEnd, calendar).linkExpiresAt);
        const invitedOn = localDateOf(tx.now, calendar.zone);
        for (const reminder of remindersAfter(invitedOn, windowEnd, null, calendar)) {
          const name = 'aftercare.remind';
          await tx.addTask({ name, ids: { occurrenceId: id, seq: String(reminder.seq) }, runAfter: reminder.sendAt });
        }
      }
      await queueMessage(tx, { accountId, kind: letter, ids, occasion: id });
      await tx.query(`update occurrence set state = $2, settled_at = $3 where id = $1`, [
        id,
        kind === 'survey' ? 'sent' : 'done',
        kind === 'survey' ? null : tx.now,
      ]);
    });
  }

  private async makeLink(tx: Tx, occurrenceId: string, expiresAt: Date): Promise<string> {
    const id = newId();
    const tokenHash = hashOfToken(this.secrets.token(SURVEY_TOKEN, id));
    await tx.insert(SurveyLink, { id, occurrenceId, tokenHash, expiresAt });
    return id;
  }
}

/** Reminds of a survey that is still open; dropped once it was answered or closed, or its window is over (R6). */
@Injectable()
export class Remind {
  constructor(private readonly db: Database) {}

  run(actor: Actor, occurrenceId: string, seq: number): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      const occurrence = await tx.lock(Occurrence, { id: occurrenceId });
      if (occurrence.state !== 'sent') return;
      const [link] = await tx.query<{ id: string }>(
        `select id from survey_link where occurrence_id = $1 and revoked_at is null order by expires_at desc limit 1`,
        [occurrenceId],
      );
      const accountId = await accountOf(tx, occurrence);
      if (!link || !accountId) return;
      await recordAttempt(tx, occurrenceId, 'reminder', seq);
      const ids = { occurrenceId, linkId: link.id };
      await queueMessage(tx, { accountId, kind: 'survey-reminder', ids, occasion: `${occurrenceId}:${seq}` });
    });
  }
}

const recordAttempt = (tx: Tx, occurrenceId: string, kind: 'invitation' | 'reminder', seq: number) =>
  tx.insert(ContactAttempt, { id: newId(), occurrenceId, kind, seq, channel: 'email', at: tx.now });

const settle = (tx: Tx, id: string, state: 'cancelled' | 'excused', reason: string) =>
  tx.query(`update occurrence set state = $2, reason = $3, settled_at = $4 where id = $1`, [id, state, reason, tx.now]);

/** The sign-in through which this subject is written to; null = none, then a person has to call. */
async function accountOf(tx: Tx, { subjectKind, subjectId }: Occurrence): Promise<string | null> {
  const table = subjectKind === 'landlord' ? 'landlord' : 'household_person';
  const [row] = await tx.query<{ account_id: string | null }>(`select account_id from ${table} where id = $1`, [
    subjectId,
  ]);
  return row?.account_id ?? null;
}
