import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@bleibe/calendar';
import { type Actor, Database, type Tx, newId } from '@bleibe/platform';
import { planWeekAside, replanWeekAside } from '../../routes/week/plan-week-thread';
import type { PlanChange } from '../../routes/week/replan-week';
import type { Week, WeekPlan } from '../../routes/week/week';
import { collectWeek } from './collect-week';
import { changesBetween } from './week-of-facts';

/** A person waits for the page. */
const MOST_MS = 8_000;
/** One seed for all: what differs between two plans is then never chance. */
const SEED = 1;

export interface KeptPlan {
  week: Week;
  plan: WeekPlan;
  /** What lies elsewhere than in the plan before. */
  changes: PlanChange[];
  madeAt: Date;
}

/** Plans the visits of a week, or plans anew only what has changed since the last time. Nobody is told: it is a proposal. */
@Injectable()
export class PlanRounds {
  constructor(private readonly db: Database) {}

  /** @param monday first day of the week */
  async run(actor: Actor, monday: LocalDate): Promise<void> {
    const organisationId = String(actor.organisationId);
    const { before, week } = await this.db.onBehalfOf(actor, async (tx) => {
      const last = await keptPlan(tx, organisationId, monday);
      return { before: last, week: await collectWeek(tx, organisationId, monday, last?.week ?? null) };
    });
    const options = { seed: SEED, milliseconds: MOST_MS };
    const made = before
      ? await replanWeekAside(before, changesBetween(before.week, week), options)
      : { week, plan: await planWeekAside(week, options), changes: [] };
    await this.db.onBehalfOf(actor, async (tx) => {
      await tx.query(
        `insert into round_plan (id, organisation_id, monday, week, plan, changes, made_by, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          newId(),
          organisationId,
          monday,
          JSON.stringify(week),
          JSON.stringify(made.plan),
          JSON.stringify(made.changes),
          actor.accountId,
          tx.now,
        ],
      );
      tx.audit('plan-rounds', 'organisation', organisationId, { monday });
    });
  }
}

/** The last plan of a week; null = nobody has planned it. */
export async function keptPlan(tx: Tx, organisationId: string, monday: LocalDate): Promise<KeptPlan | null> {
  const [row] = await tx.query<KeptPlan>(
    `select week, plan, changes, made_at as "madeAt" from round_plan
      where organisation_id = $1 and monday = $2 order by made_at desc, id desc limit 1`,
    [organisationId, monday],
  );
  return row ?? null;
}
