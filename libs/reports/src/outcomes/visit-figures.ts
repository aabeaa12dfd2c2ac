import { type ToldShare, toldShare } from '../told-share';

/** One visit of a plan whose window is over; called off and excused ones are none. */
export interface CountedVisit {
  householdId: string;
  done: boolean;
  inWindow: boolean;
  /** Nobody was free to go: our failure, not a no-show. */
  noCapacity: boolean;
  /** By the worker in charge on that day. */
  byPrimary: boolean;
}

/** One appointment that was kept or not. */
export interface CountedTry {
  householdId: string;
  noShow: boolean;
}

export interface VisitFigures {
  inWindow: ToldShare;
  noShow: ToldShare;
  noCapacity: ToldShare;
  continuity: ToldShare;
}

/** Visits in their window, tries nobody opened to, visits nobody was free for, and visits by who is in charge. */
export function visitFigures(visits: readonly CountedVisit[], tries: readonly CountedTry[]): VisitFigures {
  const done = visits.filter((visit) => visit.done);
  return {
    inWindow: shareOf(visits, ({ inWindow }) => inWindow),
    noShow: shareOf(tries, ({ noShow }) => noShow),
    noCapacity: shareOf(visits, ({ noCapacity }) => noCapacity),
    continuity: shareOf(done, ({ byPrimary }) => byPrimary),
  };
}

function shareOf<T extends { householdId: string }>(all: readonly T[], has: (one: T) => boolean): ToldShare {
  const households = new Set(all.map(({ householdId }) => householdId)).size;
  return toldShare(all.filter(has).length, all.length, households);
}
