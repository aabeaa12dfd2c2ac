import { NotFound, Refused } from './errors';

/** What a line may carry: ids, codes, numbers. There is no place for an error's text, a body or a value (law 7). */
export type LogDetails = Record<string, string | number | boolean | null>;

/** One line of the log, as JSON on standard output. `event` and all details are codes, ids and figures. */
export function log(event: string, details: LogDetails = {}): void {
  process.stdout.write(`${JSON.stringify({ at: new Date(Date.now()).toISOString(), event, ...details })}\n`);
}

/**
 * An error as a code. Messages of drivers carry the values of the query, so they never leave the process: for what is
 * not one of ours the name of its class and its SQLSTATE must do.
 */
export function errorCodeOf(error: unknown): string {
  if (error instanceof Refused) return error.code;
  if (error instanceof NotFound) return 'not-found';
  if (!(error instanceof Error)) return 'unknown';
  const state = (error as { driverError?: { code?: unknown } }).driverError?.code;
  return typeof state === 'string' && /^[0-9A-Z]{5}$/.test(state) ? `${error.name} ${state}` : error.name;
}

/** Where an unexpected error came from: file and line of our own code, without its message. */
export function placeOf(error: unknown): string | null {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frame = stack.split('\n').find((line) => /\/(apps|libs)\//.test(line) && !line.includes('node_modules'));
  return frame ? (/((?:apps|libs)\/[^\s)]+)/.exec(frame)?.[1] ?? null) : null;
}
