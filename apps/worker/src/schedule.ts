import type { Type } from '@nestjs/common';
import {
  AlertForWorkers,
  BeginTenancies,
  ClimbLadder,
  CloseSurveys,
  EndPauses,
  FindDueMessages,
  RemindOfDuties,
  TendUnassignedVisits,
} from '@bleibe/aftercare';
import { ForgetSignIns } from '@bleibe/accounts';
import { EndWaitingForProviders, RecheckSubjects } from '@bleibe/checks';
import { ExpireListings } from '@bleibe/listings';
import {
  CoverAbsences,
  ExpireProposals,
  ForgetMarketChanges,
  KeepPlan,
  RemindOnceADay,
  TellWeek,
} from '@bleibe/matching';
import { Clock, Database, ForgetTries, SealAudit, errorCodeOf, log, placeOf } from '@bleibe/platform';
import { runTasks } from './run-task';
import type { Get } from './task-handlers';

interface Recurring {
  /** Does all that is due by the clock. */
  run(): Promise<number>;
  /**
   * Asks for the earliest instant after $1 at which there is something to do; '-infinity' = there may be at any time, null =
   * never, as things stand. Without it there may be at any time.
   */
  readonly nextDue?: string;
}

/**
 * All recurring work on one page. Each of these looks into the database for what is due, so a missed turn is made up for
 * by the next one, and two workers at once do no harm.
 */
const recurring: readonly Type<Recurring>[] = [
  CoverAbsences,
  ExpireListings,
  ExpireProposals,
  ForgetMarketChanges,
  ForgetSignIns,
  ForgetTries,
  SealAudit,
  RemindOnceADay,
  TellWeek,
  RecheckSubjects,
  EndWaitingForProviders,
  BeginTenancies,
  EndPauses,
  FindDueMessages,
  CloseSurveys,
  TendUnassignedVisits,
  RemindOfDuties,
];

const EVERY_MS = 5_000;
const LOOK_EVERY_MS = 250;

export interface Schedule {
  stop(): Promise<void>;
}

/**
 * All recurring work, and beside it the shadow plan: a round may take long, and nothing of the rest may wait for it.
 * Measured by the product's clock, so that a training instance that jumps ahead is up to date at once.
 */
export function startSchedule(get: Get, clock: Clock): Schedule {
  const turns = [startTurns(clock, () => takeTurn(get)), startTurns(clock, () => keepPlan(get))];
  return {
    async stop() {
      for (const one of turns) await one.stop();
    },
  };
}

function startTurns(clock: Clock, take: () => Promise<void>): Schedule {
  let last = 0;
  let turn: Promise<void> | null = null;
  const timer = setInterval(() => {
    const now = clock.now().getTime();
    if (turn || now - last < EVERY_MS) return;
    last = now;
    turn = take().finally(() => (turn = null));
  }, LOOK_EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await turn;
    },
  };
}

/** Brings the shadow plan up to date. */
export async function keepPlan(get: Get): Promise<void> {
  try {
    await get(KeepPlan).run();
  } catch (error) {
    log('schedule.failed', { work: KeepPlan.name, code: errorCodeOf(error), place: placeOf(error) });
  }
}

/** Everything that is due by the clock, once. Pages come first: somebody may be waiting for help. */
export async function takeTurn(get: Get): Promise<void> {
  await sendPages(get);
  for (const work of await whatIsDue(get, recurring)) {
    try {
      await get(work).run();
    } catch (error) {
      // One that fails must not keep the others from running.
      log('schedule.failed', { work: work.name, code: errorCodeOf(error), place: placeOf(error) });
    }
  }
}

/** One question instead of one transaction each; what cannot be asked, or is not answered, counts as due. */
async function whatIsDue(get: Get, works: readonly Type<Recurring>[]): Promise<readonly Type<Recurring>[]> {
  try {
    const now = get(Clock).now();
    const next = await nextDue(get, works, '-infinity');
    return works.filter((work, index) => !get(work).nextDue || (next[index] && next[index] <= now));
  } catch (error) {
    log('schedule.failed', { work: 'whatIsDue', code: errorCodeOf(error), place: placeOf(error) });
    return works;
  }
}

/** The next instant after `after` at which the schedule has something to do; null = never, as things stand. */
export async function nextTurn(get: Get, after: Date): Promise<Date | null> {
  const next = await nextDue(get, [AlertForWorkers, ClimbLadder, ...recurring], after);
  return next.reduce((first, at) => (at && at > after && (!first || at < first) ? at : first), null);
}

async function nextDue(get: Get, works: readonly Type<Recurring>[], after: Date | '-infinity') {
  const questions = works.map((work, index) => `(${get(work).nextDue ?? 'select null::timestamptz'}) as "${index}"`);
  const [row] = await get(Database).asSystem((tx) =>
    tx.askAgain<Record<string, Date | null>>(`select $1::timestamptz as after, ${questions.join(', ')}`, [after]),
  );
  return works.map((_, index) => row?.[String(index)] ?? null);
}

/**
 * Pages of escalations, and of workers who are not back, leave from here without a queue, so that they are out within a
 * minute while Redis is down (R11).
 * Where the queue was faster the task is done; the fence keeps two from sending the same page.
 */
export async function sendPages(get: Get): Promise<void> {
  try {
    const db = get(Database);
    for (const work of await whatIsDue(get, [AlertForWorkers, ClimbLadder])) await get(work).run();
    const waiting = await db.asSystem((tx) =>
      tx.query<{ id: string }>(
        `select t.id from task t join message m on m.id = (t.ids ->> 'messageId')::uuid
          where t.name = 'notifications.send-message' and t.state = 'pending' and t.run_after <= $1
            and m.kind in ('escalation-raised', 'worker-not-back') and m.state = 'queued'`,
        [tx.now],
      ),
    );
    await runTasks(
      db,
      get,
      waiting.map(({ id }) => id),
    );
  } catch (error) {
    log('schedule.failed', { work: 'sendPages', code: errorCodeOf(error), place: placeOf(error) });
  }
}
