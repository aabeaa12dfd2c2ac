import {
  type LocalCalendar,
  type LocalDate,
  addDays,
  firstWorkingDayOnOrAfter,
  instantAt,
  localMoment,
} from '@bleibe/calendar';

/** What a worker can do; hours are local, the last one excluded. */
export interface WorkerFacts {
  id: string;
  languages: readonly string[];
  gender: 'woman' | 'man' | null;
  /** Beginnings of the AGS; empty = everywhere. */
  areas: readonly string[];
  fromHour: number;
  untilHour: number;
  absences: readonly { fromOn: LocalDate; untilOn: LocalDate }[];
  /** Starts of the visits that are booked already. */
  busyAt: readonly Date[];
}

export interface VisitNeeds {
  startsAt: Date;
  ags: string;
  language: string | null;
  gender: 'woman' | 'man' | null;
}

/** A visit with the way to it; two that start closer together overlap. */
export const VISIT_MINUTES = 90;

export const cannots = ['language', 'gender', 'area', 'hours', 'absent', 'busy'] as const;
export type Cannot = (typeof cannots)[number];

/** Every hard constraint that a worker does not meet; empty = this worker can go. */
export function whyNot(worker: WorkerFacts, needs: VisitNeeds, zone: string): Cannot[] {
  const { date, hour } = localMoment(needs.startsAt, zone);
  const overlaps = (start: Date) => Math.abs(start.getTime() - needs.startsAt.getTime()) < VISIT_MINUTES * 60_000;
  const met: Record<Cannot, boolean> = {
    language: needs.language === null || worker.languages.includes(needs.language),
    gender: needs.gender === null || worker.gender === needs.gender,
    area: worker.areas.length === 0 || worker.areas.some((area) => needs.ags.startsWith(area)),
    hours: hour >= worker.fromHour && hour < worker.untilHour,
    absent: !worker.absences.some(({ fromOn, untilOn }) => fromOn <= date && date <= untilOn),
    busy: !worker.busyAt.some(overlaps),
  };
  return cannots.filter((code) => !met[code]);
}

export type Cover = { kind: 'worker'; workerId: string } | { kind: 'later'; startsAt: Date } | { kind: 'pool' };

/**
 * R23, in this order: the deputy, anybody else who can (the least busy first), the same worker on the first working
 * day after the absence as long as the window is open, the pool.
 */
export function coverFor(
  needs: VisitNeeds,
  {
    absentId,
    absentUntil,
    deputyId,
    windowEnd,
  }: { absentId: string; absentUntil: LocalDate; deputyId: string | null; windowEnd: LocalDate },
  workers: readonly WorkerFacts[],
  calendar: LocalCalendar,
): Cover {
  const able = workers
    .filter(({ id }) => id !== absentId)
    .filter((one) => whyNot(one, needs, calendar.zone).length === 0);
  const deputy = able.find(({ id }) => id === deputyId);
  const [free] = [...able].sort((a, b) => a.busyAt.length - b.busyAt.length || (a.id < b.id ? -1 : 1));
  const chosen = deputy ?? free;
  if (chosen) return { kind: 'worker', workerId: chosen.id };

  const on = firstWorkingDayOnOrAfter(addDays(absentUntil, 1), calendar.holidays);
  const { hour, minute } = localMoment(needs.startsAt, calendar.zone);
  if (on <= windowEnd) return { kind: 'later', startsAt: instantAt(on, hour, calendar.zone, minute) };
  return { kind: 'pool' };
}
