import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from './local-date';

/** An instant as the clock on the wall of a zone shows it. */
export interface LocalMoment {
  date: LocalDate;
  hour: number;
  minute: number;
}

const MINUTE_MS = 60_000;

/** 25:00 is a mistake, not 23:00. */
const strict = { overflow: 'reject' } as const;

/**
 * The instant at which a zone's clock shows this date and time. A time that the change to summer time skips is taken
 * one hour later, a time that occurs twice in autumn is the first one. The zone of the process plays no part.
 * @throws RangeError when date, time or zone do not exist
 */
export function instantAt(date: LocalDate, hour: number, zone: string, minute = 0): Date {
  const moment = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from({ hour, minute }, strict));
  return new Date(moment.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);
}

/** 00:00 local; where the change of the clock skips midnight, the first moment of the day. */
export const startOfDay = (date: LocalDate, zone: string): Date =>
  new Date(Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone }).epochMilliseconds);

export function localMoment(instant: Date, zone: string): LocalMoment {
  const local = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
  return { date: local.toPlainDate().toString(), hour: local.hour, minute: local.minute };
}

export const localDateOf = (instant: Date, zone: string): LocalDate => localMoment(instant, zone).date;

/** Elapsed time, whatever the clock on the wall does meanwhile. */
export const addMinutes = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * MINUTE_MS);
