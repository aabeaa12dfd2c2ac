import { instantOf, isInstant } from './instants';
import type { Expectation, Outcome } from './scenario';

/** Instants are equal when they are the same moment, lists when they hold the same, objects when they hold what is asked. */
function holds(actual: unknown, expected: unknown): boolean {
  if (isInstant(expected) && isInstant(actual)) return instantOf(expected).getTime() === instantOf(actual).getTime();
  if (Array.isArray(expected)) {
    const same = Array.isArray(actual) && actual.length === expected.length;
    return same && expected.every((one, index) => holds(actual[index], one));
  }
  if (expected !== null && typeof expected === 'object') {
    if (actual === null || typeof actual !== 'object') return false;
    return Object.entries(expected).every(([key, value]) => holds((actual as Record<string, unknown>)[key], value));
  }
  return (actual ?? null) === expected;
}

const written = (value: unknown) => JSON.stringify(value);

/** @returns one sentence for each difference; empty = all is as expected */
export function differences(outcome: Outcome, expectations: readonly Expectation[]): string[] {
  return expectations.flatMap(({ in: list, where = {}, is = {}, count }) => {
    const rows = (outcome[list] ?? []).filter((row) => holds(row, where));
    const wanted = count ?? 1;
    const which = `${list} where ${written(where)}`;
    if (rows.length !== wanted) return [`${which}: ${wanted} wanted, ${rows.length} found`];
    return rows.flatMap((row) =>
      Object.entries(is)
        .filter(([field, value]) => !holds(row[field], value))
        .map(
          ([field, value]) => `${which}: ${field} should be ${written(value)} and is ${written(row[field] ?? null)}`,
        ),
    );
  });
}
