import fc from 'fast-check';
import { MONDAY, TUESDAY, WEDNESDAY, aVisit, aWorker, cellAt } from './example-week';
import type { Hours, Week } from './week';

const dates = [MONDAY, TUESDAY, WEDNESDAY];
const date = fc.constantFrom(...dates);
const language = fc.constantFrom('ar', 'uk', 'ti');
const gender = fc.constantFrom('female' as const, 'male' as const, null);
const cell = fc.integer({ min: 0, max: 12 }).map(cellAt);
const some = <T>(values: readonly T[]) => fc.subarray([...values]);

const span = (shortest: number): fc.Arbitrary<Hours> =>
  fc
    .tuple(date, fc.integer({ min: 7, max: 14 }), fc.integer({ min: shortest, max: 8 }))
    .map(([day, from, length]) => ({ date: day, from: from * 60, until: Math.min(20, from + length) * 60 }));

const worker = (id: string) =>
  fc
    .record({
      base: cell,
      languages: some(['ar', 'uk', 'ti']),
      skills: some(['children']),
      gender,
      travelMode: fc.constantFrom('foot' as const, 'car' as const),
      hours: fc.uniqueArray(span(3), { selector: (hours) => hours.date, maxLength: 3 }),
      absences: fc.array(
        date.map((day) => ({ from: day, to: day })),
        { maxLength: 1 },
      ),
      areaBans: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.constant(['north']) }),
      mostMinutes: fc.integer({ min: 120, max: 1500 }),
    })
    .map((about) => aWorker(id, { ...about, dueMinutes: Math.round(about.mostMinutes * 0.8) }));

const visit = (id: string, workerIds: readonly string[]) =>
  fc
    .record({
      cell,
      area: fc.constantFrom('north', 'south', null),
      minutes: fc.integer({ min: 15, max: 90 }),
      windows: fc.array(span(1), { minLength: 1, maxLength: 4 }),
      dueOn: fc.option(date),
      priority: fc.integer({ min: 1, max: 3 }),
      languages: fc.oneof(
        fc.constant([]),
        fc.constant(null),
        language.map((one) => [one]),
      ),
      interpreterAccepted: fc.boolean(),
      skills: fc.constantFrom([], [], ['children']),
      genderWish: fc.constantFrom(null, null, 'female' as const),
      workersNeeded: fc.constantFrom(1 as const, 1 as const, 2 as const),
      primaryWorker: fc.option(fc.constantFrom(...workerIds)),
      deputy: fc.option(fc.constantFrom(...workerIds)),
      confirmed: fc.boolean(),
      appointed: fc.shuffledSubarray([...workerIds], { minLength: 2 }),
    })
    .map(({ confirmed, appointed, ...about }) => {
      const [window] = about.windows;
      const workers = appointed.slice(0, about.workersNeeded);
      const appointment = confirmed && window ? { date: window.date, begin: window.from, workers } : null;
      return aVisit(id, { ...about, appointment });
    });

/** Weeks of two to four workers with everything that can be asked for, much of it impossible together. */
export const arbitraryWeek = (mostVisits: number): fc.Arbitrary<Week> =>
  fc
    .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 0, max: mostVisits }))
    .chain(([workerCount, visitCount]) => {
      const ids = Array.from({ length: workerCount }, (_, i) => `w${i + 1}`);
      const visitIds = Array.from({ length: visitCount }, (_, i) => `v${i + 1}`);
      return fc.record({
        workers: fc.tuple(...ids.map(worker)),
        visits: fc.tuple(...visitIds.map((id) => visit(id, ids))),
      });
    });
