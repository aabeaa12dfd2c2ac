import { GERMANY, instantAt } from '@bleibe/calendar';
import type { Form } from '../door/form';

/**
 * Day and time on a German clock as an instant.
 * @returns as typed where it is none, so that the API names the mistake
 */
export function momentFrom(form: Form, day: string, time: string): string {
  const [, hour = '', minute = ''] = /^(\d{1,2}):(\d{2})/.exec(form.raw(time)) ?? [];
  const isMoment = form.isDate(day) && hour !== '' && Number(hour) < 24 && Number(minute) < 60;
  if (!isMoment) return `${form.raw(day)} ${form.raw(time)}`.trim();
  return instantAt(form.raw(day), Number(hour), GERMANY, Number(minute)).toISOString();
}
