import { checkWeek } from './check-week';
import { MONDAY, TUESDAY, aVisit, aWorker, at, cellAt, hours } from './example-week';
import { usualSettings } from './plan-settings';
import { travelBySpeed } from './travel-times';
import type { PlanVisit, PlanWorker } from './week';

const travel = travelBySpeed(usualSettings);
const workers: PlanWorker[] = [
  aWorker('w1', { languages: ['ar'], gender: 'female' }),
  aWorker('w2', { gender: 'male' }),
];

const codes = (
  visits: PlanVisit[],
  placed: { id: string; by: string[]; date?: string; hour: number }[],
  staff = workers,
) => {
  const assignments = placed.map(({ id, by, date = MONDAY, hour }) => {
    const minutes = visits.find((visit) => visit.id === id)?.minutes ?? 60;
    return { visitId: id, workers: by, date, begin: at(hour), end: at(hour) + minutes, reasons: [] };
  });
  return checkWeek({ workers: staff, visits }, { assignments, unassigned: [] }, travel).map(({ code }) => code);
};

describe('the checker of a week', () => {
  it('has nothing to say about a plan that keeps all rules', () => {
    const visits = [aVisit('a', { languages: ['ar'], genderWish: 'female' }), aVisit('b', { workersNeeded: 2 })];
    expect(
      codes(visits, [
        { id: 'a', by: ['w1'], hour: 9 },
        { id: 'b', by: ['w1', 'w2'], hour: 11 },
      ]),
    ).toEqual([]);
  });

  it('finds a visit that is forgotten, planned twice or unknown', () => {
    expect(codes([aVisit('a')], [])).toEqual(['visit-forgotten']);
    expect(
      codes(
        [aVisit('a')],
        [
          { id: 'a', by: ['w1'], hour: 9 },
          { id: 'a', by: ['w2'], hour: 9 },
        ],
      ),
    ).toEqual(['visit-twice']);
    expect(codes([], [{ id: 'x', by: ['w1'], hour: 9 }])).toEqual(['unknown-visit']);
  });

  it('finds a second worker who is missing, or is the first once more', () => {
    const visits = [aVisit('a', { workersNeeded: 2 })];
    expect(codes(visits, [{ id: 'a', by: ['w1'], hour: 9 }])).toEqual(['wrong-number-of-workers']);
    expect(codes(visits, [{ id: 'a', by: ['w1', 'w1'], hour: 9 }])).toContain('wrong-number-of-workers');
  });

  it('finds a visit outside the window or beside the confirmed time', () => {
    const window = [hours(TUESDAY, 9, 10)];
    expect(codes([aVisit('a', { windows: window })], [{ id: 'a', by: ['w1'], hour: 9 }])).toEqual(['outside-window']);
    const appointment = { date: MONDAY, begin: at(10), workers: ['w1'] };
    expect(codes([aVisit('a', { appointment })], [{ id: 'a', by: ['w1'], hour: 9 }])).toEqual(['appointment-not-kept']);
  });

  it.each([
    ['gender-wish-ignored', { genderWish: 'female' as const }],
    ['language-missing', { languages: ['ar'] }],
    ['language-missing', { languages: null }],
    ['skill-missing', { skills: ['children'] }],
  ])('finds a worker who does not meet a wish (%s)', (code, about) => {
    expect(codes([aVisit('a', about)], [{ id: 'a', by: ['w2'], hour: 9 }])).toEqual([code]);
  });

  it('finds a worker in a banned area, also when the area is not known', () => {
    const staff = [aWorker('w1', { areaBans: ['north'] })];
    expect(codes([aVisit('a')], [{ id: 'a', by: ['w1'], hour: 9 }], staff)).toEqual(['area-ban-ignored']);
    expect(codes([aVisit('a', { area: null })], [{ id: 'a', by: ['w1'], hour: 9 }], staff)).toEqual([
      'area-ban-ignored',
    ]);
  });

  it('finds a worker who is absent, or not yet there', () => {
    const staff = [aWorker('w1', { absences: [{ from: MONDAY, to: MONDAY }] })];
    expect(codes([aVisit('a')], [{ id: 'a', by: ['w1'], hour: 9 }], staff)).toEqual(['worker-absent']);
    const early = [aVisit('a', { windows: [hours(MONDAY, 6, 16)] })];
    expect(codes(early, [{ id: 'a', by: ['w1'], hour: 7 }])).toEqual(['outside-hours']);
  });

  it('finds a way that nobody can make in that time', () => {
    const visits = [aVisit('a'), aVisit('b', { cell: cellAt(5) })];
    const placed = [
      { id: 'a', by: ['w1'], hour: 9 },
      { id: 'b', by: ['w1'], hour: 10 },
    ];
    expect(codes(visits, placed)).toEqual(['no-time-for-the-way']);
    expect(codes([aVisit('a')], [{ id: 'a', by: ['w1'], hour: 8 }])).toEqual(['no-time-for-the-way']);
    expect(codes([aVisit('a')], [{ id: 'a', by: ['w1'], hour: 15 }])).toEqual(['no-time-for-the-way']);
  });

  it('finds more work than the worker may do', () => {
    const staff = [aWorker('w1', { mostMinutes: 75 })];
    expect(codes([aVisit('a')], [{ id: 'a', by: ['w1'], hour: 9 }], staff)).toEqual(['too-much-work']);
  });
});
