import type { Holidays, LocalDate } from '@bleibe/calendar';
import type { Reads } from './reads';

/**
 * All known public holidays at a place, those of its Land and its own, and the years they cover. Holidays that a Land
 * leaves to its municipalities are known for few of them: see the README of the data.
 */
export async function holidaysOf(tx: Reads, ags: string): Promise<Holidays | null> {
  const rows = await tx.query<{ date: LocalDate; year: number; general: boolean }>(
    `select holiday.date::text as date, extract(year from holiday.date)::int as year, holiday.ags is null as general
       from municipality place
       join public_holiday holiday on holiday.land = place.land and coalesce(holiday.ags = place.ags, true)
      where place.ags = current_ags($1)
      order by holiday.date`,
    [ags],
  );
  // A holiday of one town says nothing about the years its Land is known for.
  const years = rows.flatMap(({ general, year }) => (general ? [year] : []));
  const [firstYear] = years;
  const lastYear = years.at(-1);
  if (firstYear === undefined || lastYear === undefined) return null;
  return { dates: new Set(rows.map(({ date }) => date)), firstYear, lastYear };
}
