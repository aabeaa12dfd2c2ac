import { type LocalDate, addDays, weekdayOf } from '@bleibe/calendar';
import type { StepKind } from '../rules/plan-template';

/** One occurrence that somebody has to do, or that is sent. */
export interface LoadedOccurrence {
  kind: StepKind;
  on: LocalDate;
}

export interface WeekLoad {
  /** Monday. */
  week: LocalDate;
  /** null = nobody is in charge yet. */
  workerId: string | null;
  /** Visits and reviews: work of a person. */
  visits: { before: number; after: number };
  /** Surveys and messages: letters, and of the surveys answers to read. */
  letters: { before: number; after: number };
}

export interface TenancyLoad {
  workerId: string | null;
  before: readonly LoadedOccurrence[];
  after: readonly LoadedOccurrence[];
}

/**
 * Occurrences per week and worker, under the present versions and under the draft.
 * @param from any day of the first week
 * @param weeks how many weeks are looked at
 * @returns weeks in order, within a week by worker; weeks in which nothing is due for anybody are left out
 */
export function loadOfPlans(tenancies: readonly TenancyLoad[], from: LocalDate, weeks: number): WeekLoad[] {
  const first = mondayOf(from);
  const end = addDays(first, weeks * 7);
  const rows = new Map<string, WeekLoad>();
  for (const { workerId, ...sides } of tenancies) {
    for (const side of ['before', 'after'] as const) {
      for (const { kind, on } of sides[side]) {
        if (on < first || on >= end) continue;
        const week = mondayOf(on);
        const key = `${week} ${workerId ?? ''}`;
        const row = rows.get(key) ?? {
          week,
          workerId,
          visits: { before: 0, after: 0 },
          letters: { before: 0, after: 0 },
        };
        rows.set(key, row);
        row[kind === 'visit' || kind === 'review' ? 'visits' : 'letters'][side]++;
      }
    }
  }
  return [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

const mondayOf = (day: LocalDate): LocalDate => addDays(day, 1 - weekdayOf(day));
