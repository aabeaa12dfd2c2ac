import { type Holidays, type LocalDate, addDays, isWorkingDay, localMoment } from '@bleibe/calendar';
import type { WeekChanges } from '../../routes/week/week-changes';
import type { Cell, Gender, Hours, PlanVisit, PlanWorker, Week } from '../../routes/week/week';

export interface WorkerRow {
  id: string;
  languages: readonly string[];
  gender: 'woman' | 'man' | null;
  /** Beginnings of the AGS; empty = everywhere. */
  areas: readonly string[];
  fromHour: number;
  untilHour: number;
  absences: readonly { fromOn: LocalDate; untilOn: LocalDate }[];
}

export interface VisitRow {
  id: string;
  /** A visit that an alarm asked for, beside the plan. */
  isUrgent: boolean;
  windowStart: LocalDate;
  windowEnd: LocalDate;
  ags: string;
  cell: Cell;
  language: string | null;
  gender: 'woman' | 'man' | null;
  byTwo: boolean;
  workerId: string | null;
  deputyId: string | null;
  /** The time that was offered or confirmed. */
  booked: { startsAt: Date; workerIds: readonly string[]; withInterpreter: boolean } | null;
  holidays: Holidays;
}

const DAYS = 7;
const VISIT_MINUTES = 60;
/** Local hours between which households are visited when no time is arranged. */
const [FIRST_HOUR, LAST_HOUR] = [8, 19];
/** Agreed hours of a week, and the most the law allows on average (§ 3 ArbZG: 48). */
const DUE_MINUTES = 39 * 60;
const MOST_MINUTES = 48 * 60;
const URGENT = 10;

const genderOf: Record<'woman' | 'man', Gender> = { woman: 'female', man: 'male' };
const genderFrom = (gender: 'woman' | 'man' | null): Gender | null => gender && genderOf[gender];

/**
 * What is known, as the planner wants it. Workers start where most of the visits are, because the address of an office is not
 * known to us and that of a home must not be; the 1 km cell is all that is known of a visit's place.
 */
export function weekOfFacts(
  monday: LocalDate,
  { workers, visits, zone }: { workers: readonly WorkerRow[]; visits: readonly VisitRow[]; zone: string },
  before: Week | null = null,
): Week {
  const days = Array.from({ length: DAYS }, (_, index) => addDays(monday, index));
  // Where they started before they go on starting: else one visit more would change every round.
  const base = before?.workers[0]?.base ?? middleOf(visits.map(({ cell }) => cell));
  const holidays = visits[0]?.holidays;
  if (!base || !holidays) return { workers: [], visits: [] };
  const places = [...new Set(visits.map(({ ags }) => ags))];
  return {
    workers: workers.map((worker): PlanWorker => ({
      id: worker.id,
      base,
      languages: worker.languages,
      skills: [],
      gender: genderFrom(worker.gender),
      travelMode: 'transit',
      hours: days
        .filter((date) => isWorkingDay(date, holidays))
        .map((date): Hours => ({ date, from: worker.fromHour * 60, until: worker.untilHour * 60 })),
      absences: worker.absences.map(({ fromOn: from, untilOn: to }) => ({ from, to })),
      areaBans:
        worker.areas.length === 0 ? [] : places.filter((ags) => !worker.areas.some((area) => ags.startsWith(area))),
      mostMinutes: MOST_MINUTES,
      dueMinutes: DUE_MINUTES,
    })),
    visits: visits.map((visit) => planVisit(visit, days, zone)),
  };
}

function planVisit(visit: VisitRow, days: readonly LocalDate[], zone: string): PlanVisit {
  const { booked, windowStart, windowEnd, holidays } = visit;
  const open = days.filter((date) => windowStart <= date && date <= windowEnd && isWorkingDay(date, holidays));
  const at = booked && localMoment(booked.startsAt, zone);
  return {
    id: visit.id,
    cell: visit.cell,
    area: visit.ags,
    minutes: VISIT_MINUTES,
    windows: open.map((date) => ({ date, from: FIRST_HOUR * 60, until: LAST_HOUR * 60 })),
    dueOn: visit.windowEnd,
    priority: visit.isUrgent ? URGENT : 1,
    languages: visit.language === null ? [] : [visit.language],
    interpreterAccepted: booked?.withInterpreter ?? false,
    skills: [],
    genderWish: genderFrom(visit.gender),
    workersNeeded: visit.byTwo ? 2 : 1,
    primaryWorker: visit.workerId,
    deputy: visit.deputyId,
    appointment: booked && at ? { date: at.date, begin: at.hour * 60 + at.minute, workers: booked.workerIds } : null,
  };
}

/** The cell with the shortest way to all others, so that it is a place and not a point in a river. */
function middleOf(cells: readonly Cell[]): Cell | null {
  const far = (one: Cell) =>
    cells.reduce((sum, { lat, lon }) => sum + Math.hypot(lat - one.lat, (lon - one.lon) * 0.63), 0);
  return cells.reduce<Cell | null>((best, one) => (best === null || far(one) < far(best) ? one : best), null);
}

/** What is different between two weeks, so that everything else can stay where it was. */
export function changesBetween(before: Week, after: Week): WeekChanges {
  const differing = <T extends { id: string }>(old: readonly T[], now: readonly T[]) => {
    const known = new Map(old.map((one) => [one.id, JSON.stringify(one)]));
    return now.filter((one) => known.get(one.id) !== JSON.stringify(one));
  };
  const gone = (old: readonly { id: string }[], now: readonly { id: string }[]) =>
    old.filter(({ id }) => !now.some((one) => one.id === id)).map(({ id }) => id);
  return {
    workers: differing(before.workers, after.workers),
    withoutWorkers: gone(before.workers, after.workers),
    visits: differing(before.visits, after.visits),
    withoutVisits: gone(before.visits, after.visits),
  };
}
