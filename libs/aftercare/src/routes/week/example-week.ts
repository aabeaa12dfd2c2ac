import type { Hours, PlanVisit, PlanWorker } from './week';

/** Monday of the example week. */
export const MONDAY = '2027-05-03';
export const TUESDAY = '2027-05-04';
export const WEDNESDAY = '2027-05-05';

/** Cells on a line through Cologne, about 1 km apart. */
export const cellAt = (km: number) => ({ lat: 50.94, lon: Number((6.9 + km * 0.01427).toFixed(5)) });

export const at = (hour: number, minute = 0) => hour * 60 + minute;
export const hours = (date: string, from: number, until: number): Hours => ({ date, from: at(from), until: at(until) });

/** Works on Monday and Tuesday from eight to four, goes everywhere by bicycle and speaks German. */
export const aWorker = (id: string, about: Partial<PlanWorker> = {}): PlanWorker => ({
  id,
  base: cellAt(0),
  languages: ['de'],
  skills: [],
  gender: null,
  travelMode: 'bicycle',
  hours: [hours(MONDAY, 8, 16), hours(TUESDAY, 8, 16)],
  absences: [],
  areaBans: [],
  mostMinutes: 2400,
  dueMinutes: 1200,
  ...about,
});

/** An hour with no special wish, possible on Monday and Tuesday. */
export const aVisit = (id: string, about: Partial<PlanVisit> = {}): PlanVisit => ({
  id,
  cell: cellAt(2),
  area: 'north',
  minutes: 60,
  windows: [hours(MONDAY, 8, 16), hours(TUESDAY, 8, 16)],
  dueOn: null,
  priority: 1,
  languages: [],
  interpreterAccepted: false,
  skills: [],
  genderWish: null,
  workersNeeded: 1,
  primaryWorker: null,
  deputy: null,
  appointment: null,
  ...about,
});
