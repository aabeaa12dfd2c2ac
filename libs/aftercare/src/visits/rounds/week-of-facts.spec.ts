import { checkWeek } from '../../routes/week/check-week';
import { planWeek } from '../../routes/week/plan-week';
import { usualSettings } from '../../routes/week/plan-settings';
import { replanWeek } from '../../routes/week/replan-week';
import { travelBySpeed } from '../../routes/week/travel-times';
import { type VisitRow, type WorkerRow, changesBetween, weekOfFacts } from './week-of-facts';

const monday = '2027-05-03';
const zone = 'Europe/Berlin';
/** As in North Rhine-Westphalia: Labour Day and Ascension Day. */
const holidays = { dates: new Set(['2027-05-01', '2027-05-06']), firstYear: 2025, lastYear: 2030 };

const aWorker = (id: string, but: Partial<WorkerRow> = {}): WorkerRow => ({
  id,
  languages: ['de'],
  gender: null,
  areas: [],
  fromHour: 9,
  untilHour: 17,
  absences: [],
  ...but,
});

const aVisit = (id: string, but: Partial<VisitRow> = {}): VisitRow => ({
  id,
  isUrgent: false,
  windowStart: '2027-05-01',
  windowEnd: '2027-05-05',
  ags: '05315000',
  cell: { lat: 50.94, lon: 6.96 },
  language: null,
  gender: null,
  byTwo: false,
  workerId: 'w1',
  deputyId: null,
  booked: null,
  holidays,
  ...but,
});

const weekOf = (workers: WorkerRow[], visits: VisitRow[], before = null as ReturnType<typeof weekOfFacts> | null) =>
  weekOfFacts(monday, { workers, visits, zone }, before);

describe('the week of a team', () => {
  it('lies on working days inside the window of each visit', () => {
    // Thursday 6 May 2027 is Ascension Day.
    const [visit] = weekOf(
      [aWorker('w1')],
      [aVisit('v1', { windowStart: '2027-05-04', windowEnd: '2027-05-09' })],
    ).visits;
    expect(visit?.windows.map(({ date }) => date)).toEqual(['2027-05-04', '2027-05-05', '2027-05-07']);
  });

  it('keeps wishes, pairs, areas and times that were promised', () => {
    const booked = { startsAt: new Date('2027-05-04T08:00:00Z'), workerIds: ['w2'], withInterpreter: false };
    const week = weekOf(
      [aWorker('w1', { areas: ['09'] }), aWorker('w2', { gender: 'woman' })],
      [aVisit('v1', { gender: 'woman', byTwo: true, language: 'ar', booked })],
    );
    expect(week.workers.map(({ areaBans }) => areaBans)).toEqual([['05315000'], []]);
    expect(week.visits[0]).toMatchObject({
      genderWish: 'female',
      workersNeeded: 2,
      languages: ['ar'],
      appointment: { date: '2027-05-04', begin: 600, workers: ['w2'] },
    });
  });

  it('holds no address: nothing finer than the cell of the home', () => {
    expect(JSON.stringify(weekOf([aWorker('w1')], [aVisit('v1')]))).not.toMatch(/street|house|name/i);
  });

  it('changes nothing where nothing has changed, and only what must where somebody falls ill', () => {
    const workers = [aWorker('w1'), aWorker('w2')];
    const visits = [aVisit('v1'), aVisit('v2', { workerId: 'w2' }), aVisit('v3', { workerId: 'w2' })];
    const before = weekOf(workers, visits);
    const plan = planWeek(before, { seed: 1 });
    expect(changesBetween(before, weekOf(workers, visits, before))).toEqual({
      workers: [],
      withoutWorkers: [],
      visits: [],
      withoutVisits: [],
    });
    const ill = [aWorker('w1', { absences: [{ fromOn: monday, untilOn: '2027-05-09' }] }), aWorker('w2')];
    const again = replanWeek({ week: before, plan }, changesBetween(before, weekOf(ill, visits, before)), { seed: 1 });
    expect(again.changes.map(({ visitId }) => visitId)).toEqual(['v1']);
    expect(checkWeek(again.week, again.plan, travelBySpeed(usualSettings))).toEqual([]);
  });

  it('of nobody and nothing is empty', () => {
    expect(weekOf([], [])).toEqual({ workers: [], visits: [] });
  });
});
