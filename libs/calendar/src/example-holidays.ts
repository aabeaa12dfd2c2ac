import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Holidays, LocalCalendar } from './holidays';

const file = join(__dirname, '../../places/data/official/feiertage_2025_2030.csv');

/** For specs only: the real holidays of a Land ('NW'). The product reads them from the database. */
export function holidaysOfLand(land: string): Holidays {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  const dates = rows.filter((row) => row[1] === land).map((row) => row[0] ?? '');
  return { dates: new Set(dates), firstYear: 2025, lastYear: 2030 };
}

export const calendarOf = (land: string): LocalCalendar => ({ holidays: holidaysOfLand(land), zone: 'Europe/Berlin' });
