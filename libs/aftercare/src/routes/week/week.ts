import type { LocalDate } from '@bleibe/calendar';
import type { PlanReason } from './reasons';

/** Centre of the 1 km cell; exact addresses, of households or of workers, never come in here. Degrees, WGS 84. */
export interface Cell {
  lat: number;
  lon: number;
}

/** A span of one day in minutes after local midnight, `from` before `until`. */
export interface Hours {
  date: LocalDate;
  from: number;
  until: number;
}

export const genders = ['female', 'male', 'diverse'] as const;
export type Gender = (typeof genders)[number];

export const travelModes = ['foot', 'bicycle', 'car', 'transit'] as const;
export type TravelMode = (typeof travelModes)[number];

export interface PlanWorker {
  id: string;
  /** Where every shift starts and ends: an office, never a home. */
  base: Cell;
  languages: readonly string[];
  skills: readonly string[];
  /** null when not stated; that meets no wish. */
  gender: Gender | null;
  travelMode: TravelMode;
  /** Shifts; several on one day are possible, overlapping ones are not. */
  hours: readonly Hours[];
  /** Both days belong to the absence. */
  absences: readonly { from: LocalDate; to: LocalDate }[];
  /** Areas the worker must not be sent to. */
  areaBans: readonly string[];
  /** Most minutes of visits and travel in the whole plan. */
  mostMinutes: number;
  /** Agreed minutes; what goes beyond is overtime. */
  dueMinutes: number;
}

export interface PlanVisit {
  id: string;
  cell: Cell;
  /** Area for area bans; null when not known, which passes for nobody who has a ban. */
  area: string | null;
  minutes: number;
  /** The whole visit lies in one of these. */
  windows: readonly Hours[];
  /** A visit after this day is late; null when nothing was promised. */
  dueOn: LocalDate | null;
  /** Whole number from 1; twice the priority counts twice when not all visits fit. */
  priority: number;
  /** One of these is needed; empty when any will do, null when not known, which passes for nobody. */
  languages: readonly string[] | null;
  /** Instead of a worker who speaks a language of the household. */
  interpreterAccepted: boolean;
  skills: readonly string[];
  genderWish: Gender | null;
  /** With two, the first speaks the language and has the skills; wish and area bans hold for both. */
  workersNeeded: 1 | 2;
  primaryWorker: string | null;
  deputy: string | null;
  /** Confirmed by the household: the time stands, and the workers stay while they can. */
  appointment: Appointment | null;
}

export interface Appointment {
  date: LocalDate;
  /** Minutes after midnight. */
  begin: number;
  workers: readonly string[];
}

export interface Week {
  workers: readonly PlanWorker[];
  visits: readonly PlanVisit[];
}

export interface Assignment {
  visitId: string;
  /** The one who speaks, then the second of a visit for two. */
  workers: readonly string[];
  date: LocalDate;
  begin: number;
  end: number;
  reasons: readonly PlanReason[];
}

export interface Obstacle {
  workerId: string;
  reason: PlanReason;
}

export interface Unassigned {
  visitId: string;
  reason: PlanReason;
  /** For every worker what stood in the way. */
  obstacles: readonly Obstacle[];
}

/** One shift of one worker, from the base and back. */
export interface Tour {
  workerId: string;
  date: LocalDate;
  leave: number;
  back: number;
  travelMinutes: number;
  visitIds: readonly string[];
}

export interface WeekPlan {
  /** By day, begin and visit. */
  assignments: readonly Assignment[];
  unassigned: readonly Unassigned[];
  tours: readonly Tour[];
  /** 'time': the search was cut short, and another machine may find another plan. */
  endedBy: 'effort' | 'time';
}
