import { GERMANY, type LocalCalendar } from '@bleibe/calendar';
import { holidaysOf } from '@bleibe/places';
import { Refused, type Tx } from '@bleibe/platform';

/** Holidays and zone of the place of the home. */
export async function calendarOf(tx: Tx, ags: string): Promise<LocalCalendar> {
  const holidays = await holidaysOf(tx, ags);
  if (!holidays) throw new Refused('place-without-calendar');
  return { holidays, zone: GERMANY };
}
