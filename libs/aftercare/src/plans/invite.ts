import { Inject, Injectable } from '@nestjs/common';
import { GERMANY, localDateOf } from '@bleibe/calendar';
import type { MailChannel } from '@bleibe/notifications';
import { type Actor, Database, Secrets, type Tx } from '@bleibe/platform';
import { In } from 'typeorm';
import { rankOf } from '../rules/fatigue';
import { type MessageTurn, turnOfMessage } from '../rules/message-turn';
import { type SurveyCode, surveys } from '../surveys/surveys';
import { Tenancy } from '../tenancies/tenancy.entity';
import { calendarOf } from './calendar-of';
import { Occurrence } from './occurrence.entity';
import { holdPeople, lastInvitations, messagesTo } from './past-contacts';
import { type Due, expire, sendInvitations, sendWelcomes } from './send-invitations';
import { TEXT_CHANNEL } from './send-text';
import { moveAll, settleAll } from './remember';
import { channelsOf } from './tell-person';

/** Finds the messages of plans that are due, and gives each a task of its own. */
@Injectable()
export class FindDueMessages {
  readonly nextDue = `
    select min(send_at) from occurrence where state = 'planned' and send_at > $1`;

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
      const name = 'aftercare.invite';
      await tx.addTasks(due.map(({ id }) => ({ name, ids: { occurrenceId: id }, key: `${name} ${id}` })));
      return due.length;
    });
  }
}

/** Invites to surveys, and sends welcomes: once, in the hours in which people are written to, and not too often. */
@Injectable()
export class Invite {
  constructor(
    private readonly db: Database,
    private readonly secrets: Secrets,
    @Inject(TEXT_CHANNEL) private readonly texts: MailChannel | null,
  ) {}

  run(actor: Actor, occurrenceIds: readonly string[]): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      // Tenancies are locked first and in one order, so that two invitations of one household see each other.
      const tenancies = await tx.manager
        .createQueryBuilder(Tenancy, 'tenancy')
        .where('tenancy.id in (select o.tenancy_id from occurrence o where o.id in (:...ids))', { ids: occurrenceIds })
        .orderBy('tenancy.id')
        .setLock('pessimistic_write')
        .getMany();
      const tenancyOf = new Map(tenancies.map((tenancy) => [tenancy.id, tenancy]));
      for (;;) {
        const round = oneOfEach(await this.lockDue(tx, occurrenceIds));
        if (round.length === 0) return;
        await this.take(tx, round, tenancyOf);
      }
    });
  }

  /** What is still to be sent, in the order of R9. */
  private async lockDue(tx: Tx, ids: readonly string[]): Promise<Occurrence[]> {
    const open = await tx.manager
      .createQueryBuilder(Occurrence, 'occurrence')
      .where(`occurrence.state = 'planned' and occurrence.sendAt <= :now`, { now: tx.now })
      .andWhere({ id: In(ids) })
      .andWhere(
        `not exists (select 1 from aftercare_plan p where p.id = occurrence.plan_id and p.paused_from <= :now
                      and (p.paused_until is null or p.paused_until > :now))`,
      )
      .orderBy('occurrence.id')
      .setLock('pessimistic_write')
      .getMany();
    const order = (one: Occurrence) => [one.on, String(rankOf(one)), one.sendAt?.toISOString(), one.id].join(' ');
    return open.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  }

  private async take(tx: Tx, round: readonly Occurrence[], tenancyOf: ReadonlyMap<string, Tenancy>): Promise<void> {
    const people = round.map(({ subjectId }) => subjectId);
    await holdPeople(tx, people);
    const channels = await channelsOf(
      tx,
      round.map(({ subjectKind: kind, subjectId: id }) => ({ kind, id })),
    );
    const last = await lastInvitations(tx, round);
    const messages = await messagesTo(tx, people, localDateOf(tx.now, GERMANY));

    const due: (Due & { turn: MessageTurn })[] = [];
    const unreachable: Occurrence[] = [];
    for (const occurrence of round) {
      const { id, kind, content, windowEnd, subjectId } = occurrence;
      const channel = channels.get(subjectId);
      const tenancy = tenancyOf.get(occurrence.tenancyId);
      if (!tenancy || !channel || (!channel.accountId && !this.texts)) {
        unreachable.push(occurrence);
        continue;
      }
      const calendar = await calendarOf(tx, tenancy.ags);
      const isSurvey = kind === 'survey';
      const items = isSurvey ? surveys[content as SurveyCode].items : [];
      const message = { isSurvey, windowEnd, items, preferredHour: channel.preferredHour };
      const turn = turnOfMessage(message, tx.now, last.get(id) ?? null, messages.get(subjectId) ?? [], calendar);
      due.push({ occurrence, tenancy, channel, calendar, turn });
    }

    await settleAll(
      tx,
      unreachable.map(({ id }) => ({ id, state: 'excused', reason: 'no_channel' })),
    );
    const moves = due.flatMap(({ occurrence, turn }) => (turn.kind === 'move' ? [{ occurrence, ...turn }] : []));
    await moveAll(tx, moves);
    const excused = due.flatMap(({ occurrence: { id }, turn }) =>
      turn.kind === 'excuse' ? [{ id, state: 'excused' as const, reason: turn.reason }] : [],
    );
    await settleAll(tx, excused);
    await expire(
      tx,
      due.filter(({ turn }) => turn.kind === 'expire'),
    );
    const going = due.filter(({ turn }) => turn.kind === 'go');
    const isSurvey = ({ occurrence }: Due) => occurrence.kind === 'survey';
    await sendInvitations(tx, going.filter(isSurvey), this.secrets);
    await sendWelcomes(
      tx,
      going.filter((one) => !isSurvey(one)),
    );
  }
}

/** At most one of each tenancy and person: what the one gets decides about the next. */
function oneOfEach(due: readonly Occurrence[]): Occurrence[] {
  const taken = new Set<string>();
  return due.filter(({ tenancyId, subjectId }) => {
    if (taken.has(tenancyId) || taken.has(subjectId)) return false;
    taken.add(tenancyId).add(subjectId);
    return true;
  });
}
