import type { LocalCalendar } from './holidays';
import { instantAt, localDateOf, startOfDay } from './instants';
import { type LocalDate, addDays } from './local-date';
import { workingDaysAfter } from './working-days';

/** Local hour at which a working day ends for tasks of people. */
export const END_OF_WORKING_DAY = 17;

/**
 * The instant at which n working days are over: 00:00 of the day after the n-th one. Somebody who has three working
 * days for a proposal may still answer in the late evening of the third.
 */
export const afterWorkingDays = (date: LocalDate, count: number, { holidays, zone }: LocalCalendar): Date =>
  startOfDay(addDays(workingDaysAfter(date, count, holidays), 1), zone);

/** 17:00 of the next working day: free texts to read (R22), appointments to confirm again (R12), conflicts to resolve (R24). */
export const endOfNextWorkingDay = (now: Date, { holidays, zone }: LocalCalendar): Date =>
  instantAt(workingDaysAfter(localDateOf(now, zone), 1, holidays), END_OF_WORKING_DAY, zone);
