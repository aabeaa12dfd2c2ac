import type { Holidays } from './holidays';
import { type LocalDate, addDays, addMonths } from './local-date';
import { type DayKind, isSendDay, isWorkingDay } from './working-days';

/** Distance from the anchor: months first (a missing day becomes the last of the month), then days. */
export interface Offset {
  months: number;
  days: number;
}

/** Both days belong to the window; it never moves because of holidays. */
export interface DateWindow {
  windowStart: LocalDate;
  windowEnd: LocalDate;
}

export interface Placing extends DateWindow {
  nominalOn: LocalDate;
  on: LocalDate;
  /** The window has no suitable day at all: `on` is the nominal day, and a person has to look. */
  warning: 'no_working_day' | null;
}

export const nominalDate = (anchor: LocalDate, { months, days }: Offset): LocalDate =>
  addDays(addMonths(anchor, months), days);

/** @param before days the window opens before the nominal date, `after` days it stays open beyond it; whole, not negative */
export const windowAround = (nominalOn: LocalDate, before: number, after: number): DateWindow => ({
  windowStart: addDays(nominalOn, -before),
  windowEnd: addDays(nominalOn, after),
});

function place(nominalOn: LocalDate, window: DateWindow, isSuitable: DayKind, holidays: Holidays): Placing {
  const { windowStart, windowEnd } = window;
  for (let day = nominalOn; day <= windowEnd; day = addDays(day, 1)) {
    if (isSuitable(day, holidays)) return { nominalOn, on: day, windowStart, windowEnd, warning: null };
  }
  // Too late is worse than a little early, but never before the window.
  for (let day = nominalOn; day >= windowStart; day = addDays(day, -1)) {
    if (isSuitable(day, holidays)) return { nominalOn, on: day, windowStart, windowEnd, warning: null };
  }
  return { nominalOn, on: nominalOn, windowStart, windowEnd, warning: 'no_working_day' };
}

/** R4: visits, calls and reviews take place on a working day. */
export const placeVisit = (nominalOn: LocalDate, window: DateWindow, holidays: Holidays): Placing =>
  place(nominalOn, window, isWorkingDay, holidays);

/** R5: surveys and messages go out on a send day. */
export const placeMessage = (nominalOn: LocalDate, window: DateWindow, holidays: Holidays): Placing =>
  place(nominalOn, window, isSendDay, holidays);
