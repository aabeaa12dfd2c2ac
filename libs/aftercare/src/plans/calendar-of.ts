import { GERMANY, type LocalCalendar } from '@bleibe/calendar';
import { holidaysOf } from '@bleibe/places';
import { Refused, type Tx } from '@bleibe/platform';

/** Reference data changes when an operator loads it; every process knows it a minute later. */
const KNOWN_FOR_MS = 60_000;

interface Known {
  calendar: LocalCalendar;
  until: number;
}

/** By database and place. */
const known = new WeakMap<object, Map<string, Known>>();

/**
 * Holidays and zone of the place of the home.
 * @throws Refused `place-without-calendar`
 */
export async function calendarOf(tx: Tx, ags: string): Promise<LocalCalendar> {
  const { connection } = tx.manager;
  const places = known.get(connection) ?? new Map<string, Known>();
  known.set(connection, places);
  const there = places.get(ags);
  // By the clock of the process: it is about how long something is remembered, not about the product's time.
  if (there && there.until > performance.now()) return there.calendar;

  const holidays = await holidaysOf(tx, ags);
  if (!holidays) throw new Refused('place-without-calendar');
  const calendar = { holidays, zone: GERMANY };
  places.set(ags, { calendar, until: performance.now() + KNOWN_FOR_MS });
  return calendar;
}
