import fc from 'fast-check';
import { arbitraryWeek } from './arbitrary-week';
import { checkWeek } from './check-week';
import { MONDAY, TUESDAY, aVisit, aWorker, at, cellAt, hours } from './example-week';
import { usualSettings } from './plan-settings';
import { planWeek } from './plan-week';
import { travelBySpeed } from './travel-times';
import type { PlanVisit, PlanWorker, WeekPlan } from './week';

const travel = travelBySpeed(usualSettings);
const plan = (workers: PlanWorker[], visits: PlanVisit[]) => planWeek({ workers, visits }, { seed: 1 });
const reasonsOf = ({ assignments }: WeekPlan, id: string) => assignments.find(({ visitId }) => visitId === id)?.reasons;
const workersOf = ({ assignments }: WeekPlan, id: string) => assignments.find(({ visitId }) => visitId === id)?.workers;
const whyNot = ({ unassigned }: WeekPlan, id: string) => {
  const found = unassigned.find(({ visitId }) => visitId === id);
  return found && [found.reason.code, ...found.obstacles.map(({ reason }) => reason.code)];
};

describe('a week', () => {
  it('sends the primary worker, even when another one is nearer', () => {
    const near = aWorker('near', { base: cellAt(4) });
    const week = plan([aWorker('known'), near], [aVisit('a', { cell: cellAt(4), primaryWorker: 'known' })]);
    expect(reasonsOf(week, 'a')).toEqual([
      { code: 'primary-worker', values: { workerId: 'known' } },
      { code: 'way-to-visit', values: { workerId: 'known', minutes: travel('bicycle', cellAt(0), cellAt(4)) } },
    ]);
  });

  it('sends the deputy while the primary worker is away, and says why', () => {
    const away = aWorker('known', { absences: [{ from: MONDAY, to: TUESDAY }] });
    const visit = aVisit('a', { primaryWorker: 'known', deputy: 'deputy' });
    expect(reasonsOf(plan([away, aWorker('other', { base: cellAt(2) }), aWorker('deputy')], [visit]), 'a')).toEqual(
      expect.arrayContaining([
        { code: 'deputy-worker', values: { workerId: 'deputy' } },
        { code: 'primary-cannot', values: { workerId: 'known', code: 'absent' } },
      ]),
    );
  });

  it('prefers somebody who speaks the language to an interpreter, and without either nobody comes', () => {
    const visit = aVisit('a', { languages: ['ti', 'ar'] });
    const speaks = aWorker('speaks', { languages: ['ar'], base: cellAt(4) });
    const accepted = { ...visit, interpreterAccepted: true };
    expect(reasonsOf(plan([aWorker('near'), speaks], [accepted]), 'a')).toContainEqual({
      code: 'speaks-language',
      values: { workerId: 'speaks', language: 'ar' },
    });
    expect(reasonsOf(plan([aWorker('near')], [accepted]), 'a')).toContainEqual({
      code: 'with-interpreter',
      values: { languages: 'ti ar' },
    });
    expect(whyNot(plan([aWorker('near')], [visit]), 'a')).toEqual(['nobody-suitable', 'language-missing']);
  });

  it('never takes an unknown language, gender or area as suitable', () => {
    expect(whyNot(plan([aWorker('w')], [aVisit('a', { languages: null, interpreterAccepted: true })]), 'a')).toEqual([
      'nobody-suitable',
      'language-unknown',
    ]);
    expect(whyNot(plan([aWorker('w')], [aVisit('a', { genderWish: 'female' })]), 'a')).toEqual([
      'nobody-suitable',
      'gender-not-stated',
    ]);
    expect(whyNot(plan([aWorker('w', { areaBans: ['south'] })], [aVisit('a', { area: null })]), 'a')).toEqual([
      'nobody-suitable',
      'area-unknown',
    ]);
  });

  it('lets two workers begin a visit for two together, both as wished, one of them speaking', () => {
    const women = [aWorker('w1', { gender: 'female' }), aWorker('w2', { gender: 'female', languages: ['uk'] })];
    const man = aWorker('m', { gender: 'male', languages: ['uk'] });
    const visit = aVisit('a', { workersNeeded: 2, languages: ['uk'], genderWish: 'female' });
    expect(workersOf(plan([man, ...women], [visit]), 'a')).toEqual(['w2', 'w1']);
    expect(whyNot(plan([man, women[1]!], [visit]), 'a')).toEqual([
      'no-second-worker',
      'gender-wish-not-met',
      'no-second-worker',
    ]);
  });

  it('keeps a confirmed appointment, time and worker', () => {
    const appointment = { date: TUESDAY, begin: at(11, 20), workers: ['far'] };
    const week = plan([aWorker('near'), aWorker('far', { base: cellAt(12) })], [aVisit('a', { appointment })]);
    expect(week.assignments).toMatchObject([{ workers: ['far'], date: TUESDAY, begin: at(11, 20), end: at(12, 20) }]);
  });

  it('leaves out the less urgent visit when not both fit, and says what is missing', () => {
    const short = aWorker('w', { hours: [hours(MONDAY, 8, 10)] });
    const week = plan(
      [short],
      [aVisit('a'), aVisit('b', { priority: 2 }), aVisit('c', { windows: [hours(TUESDAY, 8, 12)] })],
    );
    expect(workersOf(week, 'b')).toEqual(['w']);
    expect(whyNot(week, 'a')).toEqual(['no-capacity', 'no-room']);
    expect(whyNot(week, 'c')).toEqual(['nobody-there', 'not-working-then']);
  });

  it('is rather late than left out, and rather in time with a stranger than late with the primary worker', () => {
    const monday = aWorker('monday', { hours: [hours(MONDAY, 8, 16)] });
    const tuesday = aWorker('tuesday', { hours: [hours(TUESDAY, 8, 16)] });
    const visit = aVisit('a', { dueOn: MONDAY, primaryWorker: 'tuesday' });
    expect(workersOf(plan([monday, tuesday], [visit]), 'a')).toEqual(['monday']);
    expect(reasonsOf(plan([tuesday], [visit]), 'a')).toContainEqual({
      code: 'days-late',
      values: { days: 1, dueOn: MONDAY },
    });
  });

  it('goes one way for neighbours', () => {
    const visits = ['a', 'b', 'c'].map((id) => aVisit(id, { cell: cellAt(9) }));
    const { tours } = plan([aWorker('w')], visits);
    expect(tours.map(({ visitIds }) => visitIds.length)).toEqual([3]);
    expect(tours[0]?.leave).toBeGreaterThanOrEqual(at(8));
  });

  it('stops at the most hours of a worker', () => {
    const week = plan([aWorker('w', { mostMinutes: 100 })], [aVisit('a'), aVisit('b')]);
    expect([week.assignments.length, whyNot(week, week.unassigned[0]!.visitId)]).toEqual([
      1,
      ['no-capacity', 'hours-used-up'],
    ]);
  });

  it('may be empty, without visits or without workers', () => {
    expect(plan([aWorker('w')], [])).toEqual({ assignments: [], unassigned: [], tours: [], endedBy: 'effort' });
    expect(whyNot(plan([], [aVisit('a')]), 'a')).toEqual(['nobody-suitable']);
    expect(whyNot(plan([aWorker('w')], [aVisit('a', { windows: [] })]), 'a')).toEqual([
      'no-window',
      'not-working-then',
    ]);
  });

  it('never breaks a hard rule, whatever is asked (property)', () => {
    fc.assert(
      fc.property(arbitraryWeek(10), fc.nat(100), (week, seed) => {
        expect(checkWeek(week, planWeek(week, { seed }), travel)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same for the same seed (property)', () => {
    fc.assert(
      fc.property(arbitraryWeek(8), fc.nat(100), (week, seed) => {
        expect(planWeek(week, { seed })).toEqual(planWeek(week, { seed }));
      }),
      { numRuns: 15 },
    );
  });
});
