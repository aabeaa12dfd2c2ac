import { randomInt } from 'node:crypto';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { GERMANY, type LocalDate, localDateOf } from '@bleibe/calendar';
import { referenceDigest } from '@bleibe/places';
import { Database, type Tx, errorCodeOf, log, newId } from '@bleibe/platform';
import type { MatchingPolicy } from '@bleibe/scoring';
import { currentPolicy } from '../candidates/current-policy';
import { readMarketChanges } from '../market/read-changes';
import { readFigureTables } from '../market/read-figures';
import { forgetGone, replacePlan, writeLines, writePrices } from './plan-rows';
import { type ChangeInput, PlanThread, type RoundInput } from './plan-thread';
import { readAllPlanHomes, readAllPlanHouseholds, readPlanHomes, readPlanHouseholds } from './read-plan-input';

/** Longer than a round of the largest market takes. */
const LEASE_SECONDS = 120;
const MOST_SEED = 2 ** 31 - 1;

/** What a round rests on beside the market; when it is another one, so is every weight. */
interface Terms {
  policy: MatchingPolicy;
  today: LocalDate;
  digest: string;
}

interface Kept {
  thread: PlanThread;
  terms: Terms;
  horizon: string;
}

type Round = { terms: Terms; horizon: string; input: RoundInput };

/**
 * Keeps the shadow plan: a new round on every day, policy or stock of figures, and a repair after each change between.
 * One worker holds the lease and has the plan in a thread; another one takes over with a round of its own. What is
 * written is written under the lease, so a worker that slept cannot overwrite the plan of its successor.
 */
@Injectable()
export class KeepPlan implements OnModuleDestroy {
  private readonly me = newId();
  private kept: Kept | null = null;

  constructor(private readonly db: Database) {}

  /** @returns how many lines and prices of the plan have changed */
  async run(): Promise<number> {
    if (!(await this.db.asSystem((tx) => this.takeLease(tx)))) {
      await this.drop();
      return 0;
    }
    try {
      const terms = await this.db.asSystem(readTerms);
      if (!this.kept || !sameTerms(this.kept.terms, terms)) return await this.newRound();
      return await this.repair(this.kept);
    } catch (error) {
      // A plan that missed a change would be wrong for good; the next turn begins with a round.
      await this.drop();
      throw error;
    }
  }

  async onModuleDestroy(): Promise<void> {
    await this.drop();
  }

  private async newRound(): Promise<number> {
    const { terms, horizon, input } = await this.db.asSystem(readRound);
    const thread = this.kept?.thread ?? new PlanThread();
    this.kept = { thread, terms, horizon };
    const { round, plan } = await thread.round(input);
    await this.write(async (tx) => {
      await tx.query(
        `insert into plan_round (id, at, policy_version, seed, households, homes, pairs, matched, value, bound, milliseconds, floors)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          newId(),
          tx.now,
          terms.policy.version,
          input.seed,
          input.households.length,
          input.homes.length,
          round.pairs,
          round.matched,
          round.value,
          round.bound,
          round.milliseconds,
          round.floors && JSON.stringify(round.floors),
        ],
      );
      await replacePlan(tx, plan.lines, plan.prices);
    });
    return plan.lines.length + plan.prices.length;
  }

  private async repair(kept: Kept): Promise<number> {
    const { input, horizon } = await this.db.asSystem((tx) => readRepair(tx, kept));
    kept.horizon = horizon;
    if (!input) return 0;
    const plan = await kept.thread.change(input);
    await this.write(async (tx) => {
      await forgetGone(tx, input);
      await writeLines(tx, plan.lines);
      await writePrices(tx, plan.prices);
    });
    return plan.lines.length + plan.prices.length;
  }

  /** @returns whether this worker keeps the plan */
  private async takeLease(tx: Tx): Promise<boolean> {
    const rows = await tx.query(
      `update plan_keeper set holder = $1, lease_until = clock_timestamp() + make_interval(secs => $2)
        where holder = $1 or lease_until < clock_timestamp() returning 1`,
      [this.me, LEASE_SECONDS],
    );
    return rows.length > 0;
  }

  private write(work: (tx: Tx) => Promise<void>): Promise<void> {
    return this.db.asSystem(async (tx) => {
      // Locks the lease until the rows are written.
      if (!(await this.takeLease(tx))) throw new Error('the plan is kept by another worker');
      await work(tx);
    });
  }

  private async drop(): Promise<void> {
    const thread = this.kept?.thread;
    this.kept = null;
    try {
      await thread?.stop();
    } catch (error) {
      log('plan.thread-not-stopped', { code: errorCodeOf(error) });
    }
  }
}

async function readTerms(tx: Tx): Promise<Terms> {
  return {
    policy: await currentPolicy(tx),
    today: localDateOf(tx.now, GERMANY),
    digest: await referenceDigest(tx),
  };
}

const sameTerms = (a: Terms, b: Terms): boolean =>
  a.policy.version === b.policy.version && a.today === b.today && a.digest === b.digest;

async function readRound(tx: Tx): Promise<Round> {
  // The horizon first: what changes while the rest is read comes again with the first repair.
  const { horizon } = await readMarketChanges(tx, null);
  const terms = await readTerms(tx);
  const { policy, today } = terms;
  const homes = await readAllPlanHomes(tx);
  const households = await readAllPlanHouseholds(tx, policy, today);
  const figures = await readFigureTables(tx, today);
  const input = { policy, floors: policy.floors, figures, today, seed: randomInt(MOST_SEED), homes, households };
  return { terms, horizon, input };
}

async function readRepair(
  tx: Tx,
  { horizon: since, terms }: Kept,
): Promise<{ horizon: string; input: ChangeInput | null }> {
  const { horizon, listingIds, householdIds } = await readMarketChanges(tx, since);
  if (listingIds.length === 0 && householdIds.length === 0) return { horizon, input: null };
  const homes = await readPlanHomes(tx, listingIds);
  const households = await readPlanHouseholds(tx, householdIds, terms.policy, terms.today);
  const goneFrom = (ids: readonly string[], left: readonly { id: string }[]) => {
    const still = new Set(left.map(({ id }) => id));
    return ids.filter((id) => !still.has(id));
  };
  const input = {
    homes,
    goneHomes: goneFrom(listingIds, homes),
    households,
    goneHouseholds: goneFrom(householdIds, households),
  };
  return { horizon, input };
}
