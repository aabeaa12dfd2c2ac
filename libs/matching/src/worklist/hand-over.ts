import { Injectable } from '@nestjs/common';
import { GERMANY, type LocalDate, localDateOf } from '@bleibe/calendar';
import { judgeAct } from '@bleibe/disclosure';
import { queueMessage } from '@bleibe/notifications';
import { type Actor, Database, Forbidden, Invalid, NotFound, Refused, type Tx, newId } from '@bleibe/platform';
import { Household } from '@bleibe/seekers';
import { workloadOf } from './see-workload';
import { leastLoaded, movesCases } from './workload';

/** A team lead gives a case to another caseworker; with it goes the right to see the people of it. */
@Injectable()
export class HandOverCase {
  constructor(private readonly db: Database) {}

  /**
   * @param to a caseworker of the organisation; null = whoever is here and has the least to do
   * @throws NotFound for a case of another organisation, or somebody who is no caseworker of this one
   * @throws Refused `nobody-to-take-over`
   */
  async run(actor: Actor, householdId: string, to: string | null): Promise<void> {
    const answer = judgeAct('assign-case', {
      viewer: actor.roles.includes('team-lead') ? 'TL' : 'CW-O',
      met: new Set(),
    });
    if (answer !== 'allowed') throw new Forbidden(answer);
    await this.db.inContext(actor, (tx) => tx.one(Household, { id: householdId }));
    await this.db.onBehalfOf(actor, async (tx) => {
      const household = await tx.lock(Household, { id: householdId });
      const team = await workloadOf(tx, household.organisationId);
      const next =
        to === null ? leastLoaded(team, household.caseworkerId) : team.find(({ accountId }) => accountId === to);
      if (!next) throw to === null ? new Refused('nobody-to-take-over') : new NotFound();
      await give(tx, household, next.accountId);
    });
  }
}

/** A caseworker, or the team lead for one, writes down an absence. */
@Injectable()
export class RecordCaseworkerAbsence {
  constructor(private readonly db: Database) {}

  /** @param accountId null = oneself @throws NotFound for somebody who is no caseworker of the organisation */
  async run(
    actor: Actor,
    { accountId, firstDay, lastDay }: { accountId: string | null; firstDay: LocalDate; lastDay: LocalDate },
  ): Promise<void> {
    if (lastDay < firstDay)
      throw new Invalid([{ field: 'lastDay', code: 'date-before', values: { other: 'firstDay' } }]);
    const who = accountId ?? String(actor.accountId);
    if (who !== actor.accountId && !actor.roles.includes('team-lead')) throw new Forbidden();
    const organisationId = String(actor.organisationId);
    await this.db.onBehalfOf(actor, async (tx) => {
      if (lastDay < localDateOf(tx.now, GERMANY)) throw new Invalid([{ field: 'lastDay', code: 'date-in-past' }]);
      const team = await workloadOf(tx, organisationId);
      if (!team.some((colleague) => colleague.accountId === who)) throw new NotFound();
      await tx.query(
        `insert into caseworker_absence (id, account_id, organisation_id, first_day, last_day, recorded_by, recorded_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [newId(), who, organisationId, firstDay, lastDay, actor.accountId, tx.now],
      );
      tx.audit('record-absence', 'account', who);
    });
  }
}

/** Nobody waits for a person who is away: open cases go to those who are here, the least loaded first. */
@Injectable()
export class CoverAbsences {
  readonly nextDue = `
    select min(first_day::timestamp at time zone '${GERMANY}') from caseworker_absence
     where first_day::timestamp at time zone '${GERMANY}' > $1`;

  constructor(private readonly db: Database) {}

  /** @returns how many cases were handed over; those of a team in which nobody is here stay where they are */
  async run(): Promise<number> {
    const cases = await this.db.asSystem(async (tx) => {
      const rows = await tx.query<{ id: string; first: string; last: string }>(
        `select h.id, b.first_day::text as first, b.last_day::text as last
           from caseworker_absence b
           join household h on h.caseworker_id = b.account_id and h.organisation_id = b.organisation_id
          where $1 between b.first_day and b.last_day and h.state = 'looking' order by h.registered_at, h.id`,
        [localDateOf(tx.now, GERMANY)],
      );
      return rows.filter(({ first, last }) => movesCases(first, last));
    });
    let given = 0;
    for (const { id } of cases) {
      given += await this.db.asSystem(async (tx) => {
        const household = await tx.lock(Household, { id });
        const team = await workloadOf(tx, household.organisationId);
        const holder = team.find(({ accountId }) => accountId === household.caseworkerId);
        const next = holder?.absentUntil ? leastLoaded(team, household.caseworkerId) : null;
        if (!next) return 0;
        await give(tx, household, next.accountId);
        return 1;
      });
    }
    return given;
  }
}

/** Whoever gets a case is told with the one reminder of the day. */
async function give(tx: Tx, household: Household, accountId: string): Promise<void> {
  if (household.caseworkerId === accountId) return;
  await tx.query(`update household set caseworker_id = $2 where id = $1`, [household.id, accountId]);
  tx.audit('hand-over', 'household', household.id, { from: household.caseworkerId, to: accountId });
  const day = localDateOf(tx.now, GERMANY);
  await queueMessage(tx, { accountId, kind: 'steps-waiting', ids: { day }, occasion: `reminder:${day}` });
}
