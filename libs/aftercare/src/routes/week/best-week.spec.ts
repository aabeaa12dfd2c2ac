import { daysBetween } from '@bleibe/calendar';
import fc from 'fast-check';
import { MONDAY, TUESDAY, aVisit, aWorker, cellAt } from './example-week';
import { usualSettings } from './plan-settings';
import { planWeek } from './plan-week';
import { travelBySpeed } from './travel-times';
import type { Hours, PlanVisit, PlanWorker, Week } from './week';

// All plans of small weeks are counted here, with the cost written down once more and without any part of the planner.
const { weights } = usualSettings;
const travel = travelBySpeed(usualSettings);

type Shift = Hours & { worker: PlanWorker };
const shiftsOf = ({ workers }: Week): Shift[] =>
  workers.flatMap((worker) => worker.hours.map((h) => ({ ...h, worker })));

/** Least travel over all orders of these visits in one shift; Infinity when none keeps all windows. */
function leastTravel(shift: Shift, visits: readonly PlanVisit[]): number {
  const { base, travelMode } = shift.worker;
  let least = visits.length === 0 ? 0 : Infinity;
  const go = (left: readonly PlanVisit[], here: PlanVisit | null, clock: number, way: number): void => {
    const home = travel(travelMode, here?.cell ?? base, base);
    if (left.length === 0 && here && clock + home <= shift.until) least = Math.min(least, way + home);
    for (const next of left) {
      const leg = travel(travelMode, here?.cell ?? base, next.cell);
      const begins = next.windows
        .filter(({ date, from, until }) => date === shift.date && Math.max(clock + leg, from) + next.minutes <= until)
        .map(({ from }) => Math.max(clock + leg, from));
      if (begins.length === 0) continue;
      const rest = left.filter((visit) => visit !== next);
      go(rest, next, Math.min(...begins) + next.minutes, way + leg);
    }
  };
  go(visits, null, shift.from, 0);
  return least;
}

function pairCost(visit: PlanVisit, { worker, date }: Shift): number {
  const speaks = visit.languages?.some((language) => worker.languages.includes(language));
  const needsInterpreter = visit.languages?.length && !speaks;
  if (needsInterpreter && !visit.interpreterAccepted) return Infinity;
  if (visit.genderWish && visit.genderWish !== worker.gender) return Infinity;
  const stranger = visit.deputy === worker.id ? weights.deputy : weights.otherWorker;
  const continuity = visit.primaryWorker === null || visit.primaryWorker === worker.id ? 0 : stranger;
  const late = visit.dueOn ? Math.max(0, daysBetween(visit.dueOn, date)) * weights.dayLate : 0;
  return continuity + late + (needsInterpreter ? weights.withInterpreter : 0);
}

/** @param placed per visit the index of its shift, -1 for left out */
function costOf(
  { visits, workers }: Week,
  shifts: readonly Shift[],
  placed: readonly number[],
  travelIn: number[],
): number {
  let cost = 0;
  visits.forEach((visit, i) => {
    const shift = shifts[placed[i]!];
    cost += shift ? pairCost(visit, shift) : weights.leftOut * visit.priority;
  });
  for (const worker of workers) {
    let work = 0;
    shifts.forEach((shift, s) => {
      if (shift.worker !== worker) return;
      cost += travelIn[s]!;
      work += travelIn[s]! + visits.reduce((sum, { minutes }, i) => sum + (placed[i] === s ? minutes : 0), 0);
    });
    if (work > worker.mostMinutes) return Infinity;
    cost += weights.spread * (work / worker.dueMinutes) ** 2;
    cost += weights.overtimeMinute * Math.max(0, work - worker.dueMinutes);
  }
  return cost;
}

function leastCost(week: Week): number {
  const shifts = shiftsOf(week);
  const known = shifts.map(() => new Map<number, number>());
  let least = Infinity;
  const placed: number[] = [];
  const choose = (i: number): void => {
    if (i < week.visits.length) {
      for (let s = -1; s < shifts.length; s++) {
        placed[i] = s;
        choose(i + 1);
      }
      return;
    }
    const travelIn = shifts.map((shift, s) => {
      const set = placed.reduce((bits, at, visit) => (at === s ? bits | (1 << visit) : bits), 0);
      const found =
        known[s]!.get(set) ??
        leastTravel(
          shift,
          week.visits.filter((_, visit) => set & (1 << visit)),
        );
      known[s]!.set(set, found);
      return found;
    });
    least = Math.min(least, costOf(week, shifts, placed, travelIn));
  };
  choose(0);
  return least;
}

const smallWeek: fc.Arbitrary<Week> = fc.record({
  workers: fc.tuple(
    ...['w1', 'w2'].map((id) =>
      fc
        .record({
          base: fc.integer({ min: 0, max: 8 }).map(cellAt),
          languages: fc.subarray(['ar', 'uk']),
          gender: fc.constantFrom('female' as const, 'male' as const),
          hours: fc
            .tuple(fc.integer({ min: 7, max: 11 }), fc.integer({ min: 2, max: 5 }))
            .map(([from, length]) =>
              [MONDAY, TUESDAY].map((date) => ({ date, from: from * 60, until: (from + length) * 60 })),
            ),
          dueMinutes: fc.integer({ min: 60, max: 400 }),
        })
        .map((about) => aWorker(id, { ...about, mostMinutes: about.dueMinutes * 1.5 })),
    ),
  ),
  visits: fc
    .array(
      fc.record({
        cell: fc.integer({ min: 0, max: 8 }).map(cellAt),
        minutes: fc.integer({ min: 20, max: 80 }),
        windows: fc.uniqueArray(
          fc
            .tuple(fc.constantFrom(MONDAY, TUESDAY), fc.integer({ min: 7, max: 14 }), fc.integer({ min: 2, max: 6 }))
            .map(([date, from, length]) => ({ date, from: from * 60, until: (from + length) * 60 })),
          { minLength: 1, maxLength: 2, selector: ({ date }) => date },
        ),
        dueOn: fc.constantFrom(MONDAY, null),
        priority: fc.integer({ min: 1, max: 3 }),
        languages: fc.constantFrom([], ['ar'], ['uk']),
        interpreterAccepted: fc.boolean(),
        genderWish: fc.constantFrom(null, null, 'female' as const),
        primaryWorker: fc.constantFrom('w1', 'w2', null),
        deputy: fc.constantFrom('w1', 'w2', null),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((list) => list.map((about, i) => aVisit(`v${i + 1}`, about))),
});

describe('the plan of a small week', () => {
  it('is the best of all plans, counted one by one (property)', () => {
    fc.assert(
      fc.property(smallWeek, (week) => {
        const { assignments, tours } = planWeek(week, { seed: 1 });
        const shifts = shiftsOf(week);
        const placed = week.visits.map(({ id }) => {
          const found = assignments.find(({ visitId }) => visitId === id);
          return shifts.findIndex(({ worker, date }) => worker.id === found?.workers[0] && date === found.date);
        });
        const travelIn = shifts.map(
          ({ worker, date }) =>
            tours.find((tour) => tour.workerId === worker.id && tour.date === date)?.travelMinutes ?? 0,
        );
        expect(costOf(week, shifts, placed, travelIn)).toBeCloseTo(leastCost(week), 6);
      }),
      { numRuns: 25 },
    );
  });
});
