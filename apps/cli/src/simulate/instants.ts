import { GERMANY, instantAt } from '@bleibe/calendar';

const LOCAL = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}))?$/;

/**
 * '2027-02-15T09:00:00Z' or, without a zone, as clocks in Germany show it: '2027-02-15T10:00', '2027-02-15' (midnight).
 * @throws Error with one sentence for anything else
 */
export function instantOf(text: string): Date {
  const local = LOCAL.exec(text);
  if (local) return instantAt(local[1] ?? '', Number(local[2] ?? 0), GERMANY, Number(local[3] ?? 0));
  const at = new Date(text);
  if (Number.isNaN(at.getTime()) || !/(Z|[+-]\d{2}:\d{2})$/.test(text)) {
    throw new Error(`"${text}" is no instant; write 2027-02-15T09:00:00Z, or 2027-02-15T10:00 for local time.`);
  }
  return at;
}

export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value);

/** Without milliseconds, in UTC. */
export const written = (at: Date): string => at.toISOString().replace(/\.000Z$/, 'Z');
