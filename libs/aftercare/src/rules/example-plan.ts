import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalCalendar } from '@bleibe/calendar';
import { type PlanInput, type Respondent, planOccurrences } from './plan-occurrences';
import { standard12m } from './standard-12m';

/** For specs only: the default tenant and landlord, and plans in the real calendar of a Land. */
const file = join(__dirname, '../../../places/data/official/feiertage_2025_2030.csv');

export function calendarOf(land: string): LocalCalendar {
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  const dates = lines.map((line) => line.split(',')).filter((row) => row[1] === land);
  return {
    holidays: { dates: new Set(dates.map((row) => row[0] ?? '')), firstYear: 2025, lastYear: 2030 },
    zone: 'Europe/Berlin',
  };
}

export const anAdult = (but: Partial<Respondent> = {}): Respondent => ({
  id: 'adult-a',
  kind: 'adult',
  surveyConsent: true,
  visitConsent: true,
  preferredHour: null,
  ...but,
});

export const aLandlord = (but: Partial<Respondent> = {}): Respondent =>
  anAdult({ id: 'landlord-1', kind: 'landlord', ...but });

export const aPlan = (moveIn: string, land: string, but: Partial<PlanInput> = {}) =>
  planOccurrences({
    template: standard12m,
    moveIn,
    respondents: [anAdult(), aLandlord()],
    subjects: { flat: 'flat-1', household: 'household-1', worker: 'worker-1' },
    calendar: calendarOf(land),
    activatedAt: null,
    ...but,
  });
