import fc from 'fast-check';
import { arbitraryWeek } from './arbitrary-week';
import { checkWeek } from './check-week';
import { MONDAY, TUESDAY, aVisit, aWorker, at, cellAt, hours } from './example-week';
import { usualSettings } from './plan-settings';
import { planWeek } from './plan-week';
import { replanWeek } from './replan-week';
import { travelBySpeed } from './travel-times';
import type { PlanVisit, PlanWorker } from './week';

const travel = travelBySpeed(usualSettings);
const planned = (workers: PlanWorker[], visits: PlanVisit[]) => {
  const week = { workers, visits };
  return { week, plan: planWeek(week, { seed: 1 }) };
};

describe('a week that changes', () => {
  it('is the same plan when nothing changed (property)', () => {
    fc.assert(
      fc.property(arbitraryWeek(8), (week) => {
        const plan = planWeek(week, { seed: 1 });
        const again = replanWeek({ week, plan }, {}, { seed: 2 });
        // Appointments that could not be kept may be offered again; all else stays.
        const lay = new Set(plan.assignments.map(({ visitId }) => visitId));
        expect(again.changes.filter(({ visitId }) => lay.has(visitId))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('stays possible for all others when a visit is taken out, and leaves out no more than before (property)', () => {
    fc.assert(
      fc.property(arbitraryWeek(8), fc.nat(7), (week, which) => {
        const plan = planWeek(week, { seed: 1 });
        const gone = week.visits[which]?.id;
        fc.pre(gone !== undefined);
        const without = { ...week, visits: week.visits.filter(({ id }) => id !== gone) };
        const rest = <T extends { visitId: string }>(list: readonly T[]) =>
          list.filter(({ visitId }) => visitId !== gone);
        const same = { assignments: rest(plan.assignments), unassigned: rest(plan.unassigned) };
        expect(checkWeek(without, same, travel)).toEqual([]);

        const after = replanWeek({ week, plan }, { withoutVisits: [gone] }, { seed: 1 });
        expect(checkWeek(after.week, after.plan, travel)).toEqual([]);
        const priorities = (left: readonly { visitId: string }[]) =>
          left.reduce((sum, { visitId }) => sum + (week.visits.find(({ id }) => id === visitId)?.priority ?? 0), 0);
        expect(priorities(after.plan.unassigned)).toBeLessThanOrEqual(priorities(same.unassigned));
      }),
      { numRuns: 15 },
    );
  });

  it('keeps all hard rules when a worker falls ill (property)', () => {
    fc.assert(
      fc.property(arbitraryWeek(8), (week) => {
        const plan = planWeek(week, { seed: 1 });
        const ill = { ...week.workers[0]!, absences: [{ from: MONDAY, to: '2027-05-09' }] };
        const after = replanWeek({ week, plan }, { workers: [ill] }, { seed: 1 });
        expect(checkWeek(after.week, after.plan, travel)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('gives appointments of a worker who is ill to the deputy, or to the same worker at the same hour afterwards (D14)', () => {
    const next = '2027-05-10';
    const shifts = [hours(MONDAY, 8, 18), hours('2027-05-07', 8, 18), hours(next, 8, 18)];
    const w1 = aWorker('w1', { gender: 'female', languages: ['ar', 'ti'], hours: shifts });
    const w2 = aWorker('w2', { gender: 'female', languages: ['ar'], hours: shifts });
    const until = (day: string) => shifts.map((shift) => ({ ...shift })).filter(({ date }) => date <= day);
    const family = { genderWish: 'female' as const, primaryWorker: 'w1', deputy: 'w2', windows: until('2027-05-15') };
    const before = planned(
      [w1, w2],
      [
        aVisit('a', { ...family, languages: ['ar'], appointment: { date: MONDAY, begin: at(14), workers: ['w1'] } }),
        aVisit('b', {
          ...family,
          languages: ['ti'],
          appointment: { date: '2027-05-07', begin: at(10), workers: ['w1'] },
        }),
      ],
    );
    const ill = { ...w1, absences: [{ from: MONDAY, to: '2027-05-07' }] };
    const { plan, week, changes } = replanWeek(before, { workers: [ill] }, { seed: 1 });
    expect(changes.map(({ visitId, after }) => [visitId, after])).toEqual([
      ['a', { workers: ['w2'], date: MONDAY, begin: at(14) }],
      ['b', { workers: ['w1'], date: next, begin: at(10) }],
    ]);
    const moved = { code: 'appointment-moved', values: { fromDate: '2027-05-07', date: next, begin: at(10) } };
    expect(plan.assignments.find(({ visitId }) => visitId === 'b')?.reasons).toContainEqual(moved);
    expect(week.visits.map(({ id, appointment }) => [id, appointment?.begin])).toEqual([
      ['a', at(14)],
      ['b', undefined],
    ]);
  });

  it('puts a new visit into a free place and touches nothing else', () => {
    const before = planned([aWorker('w1'), aWorker('w2')], [aVisit('a'), aVisit('b', { cell: cellAt(5) })]);
    const { changes, plan } = replanWeek(before, { visits: [aVisit('new')] }, { seed: 1 });
    expect(changes.map(({ visitId }) => visitId)).toEqual(['new']);
    const codes = plan.assignments.map(({ visitId, reasons }) => [visitId, reasons.at(-1)?.code]);
    expect(Object.fromEntries(codes)).toEqual({ a: 'unchanged', b: 'unchanged', new: 'newly-placed' });
  });

  it('moves a visit without appointment only to make room for one that fits nowhere else', () => {
    const w1 = aWorker('w1', { hours: [hours(MONDAY, 8, 10), hours(TUESDAY, 8, 10)] });
    const before = planned([w1], [aVisit('a', { dueOn: MONDAY })]);
    const urgent = aVisit('urgent', { windows: [hours(MONDAY, 8, 10)] });
    const { changes, plan } = replanWeek(before, { visits: [urgent] }, { seed: 1 });
    expect(changes.map(({ visitId, after }) => [visitId, after?.date])).toEqual([
      ['a', TUESDAY],
      ['urgent', MONDAY],
    ]);
    expect(plan.unassigned).toEqual([]);
  });

  it('never moves a confirmed appointment to make room', () => {
    const w1 = aWorker('w1', { hours: [hours(MONDAY, 8, 10), hours(TUESDAY, 8, 10)] });
    const appointment = { date: MONDAY, begin: at(8, 30), workers: ['w1'] };
    const before = planned([w1], [aVisit('a', { appointment })]);
    const urgent = aVisit('urgent', { windows: [hours(MONDAY, 8, 10)], priority: 9 });
    const { changes, plan } = replanWeek(before, { visits: [urgent] }, { seed: 1 });
    expect([changes, plan.unassigned.map(({ visitId }) => visitId)]).toEqual([[], ['urgent']]);
  });
});
