import type { LocalDate } from '@bleibe/calendar';

/** Codes and values only; sentences are made where the reader's language is known. Minutes, days and counts are whole. */
export interface PlanReasonValues {
  // Why a visit lies where it lies.
  'primary-worker': { workerId: string };
  'deputy-worker': { workerId: string };
  'other-worker': { workerId: string };
  'no-primary-worker': Record<string, never>;
  'primary-cannot': { workerId: string; code: PlanReasonCode };
  'second-worker': { workerId: string };
  'speaks-language': { workerId: string; language: string };
  'with-interpreter': { languages: string };
  'gender-as-wished': { gender: string };
  'skills-present': { skills: string };
  'on-time': { dueOn: LocalDate };
  'days-late': { days: number; dueOn: LocalDate };
  'way-to-visit': { workerId: string; minutes: number };
  'appointment-kept': { date: LocalDate; begin: number };
  'appointment-moved': { fromDate: LocalDate; date: LocalDate; begin: number };
  unchanged: Record<string, never>;
  'newly-placed': Record<string, never>;
  'changed-from': { workers: string; date: LocalDate; begin: number };

  // What stands between a visit and a worker.
  'area-banned': { area: string };
  'area-unknown': Record<string, never>;
  'language-missing': { languages: string };
  'language-unknown': Record<string, never>;
  'gender-wish-not-met': { wish: string };
  'gender-not-stated': { wish: string };
  'skill-missing': { skills: string };
  absent: Record<string, never>;
  'not-working-then': Record<string, never>;
  'hours-used-up': { mostMinutes: number };
  'no-room': Record<string, never>;
  'costs-more': Record<string, never>;

  // Why a visit is in nobody's week.
  'no-window': Record<string, never>;
  'nobody-suitable': Record<string, never>;
  'nobody-there': { suitable: number };
  'no-second-worker': Record<string, never>;
  'no-capacity': { suitable: number };
}

export type PlanReasonCode = keyof PlanReasonValues;

export type PlanReason = { [Code in PlanReasonCode]: { code: Code; values: PlanReasonValues[Code] } }[PlanReasonCode];
