import type { Type } from '@nestjs/common';
import { BeginTenancies, CloseSurveys, FindDueMessages } from '@bleibe/aftercare';
import { RecheckSubjects } from '@bleibe/checks';
import { ExpireListings } from '@bleibe/listings';
import { ExpireProposals } from '@bleibe/matching';
import { type Clock, errorCodeOf, log, placeOf } from '@bleibe/platform';
import type { Get } from './task-handlers';

/**
 * All recurring work on one page. Each of these looks into the database for what is due, so a missed turn is made up for
 * by the next one, and two workers at once do no harm.
 */
const recurring: readonly Type<{ run(): Promise<number> }>[] = [
  ExpireListings,
  ExpireProposals,
  RecheckSubjects,
  BeginTenancies,
  FindDueMessages,
  CloseSurveys,
];

const EVERY_MS = 5_000;
const LOOK_EVERY_MS = 250;

/** Measured by the product's clock, so that a training instance that jumps ahead is up to date at once. */
export function startSchedule(get: Get, clock: Clock): { stop(): Promise<void> } {
  let last = 0;
  let turn: Promise<void> | null = null;
  const timer = setInterval(() => {
    const now = clock.now().getTime();
    if (turn || now - last < EVERY_MS) return;
    last = now;
    turn = takeTurn(get).finally(() => (turn = null));
  }, LOOK_EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await turn;
    },
  };
}

async function takeTurn(get: Get): Promise<void> {
  for (const work of recurring) {
    try {
      await get(work).run();
    } catch (error) {
      // One that fails must not keep the others from running.
      log('schedule.failed', { work: work.name, code: errorCodeOf(error), place: placeOf(error) });
    }
  }
}
