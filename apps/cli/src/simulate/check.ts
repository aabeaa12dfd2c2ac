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

/** A field that is misspelled would make "none of these" true for ever. Events differ in their fields. */
function fieldsNobodyHas(list: string, rows: readonly Record<string, unknown>[], asked: string[]): string[] {
  if (list === 'events' || rows.length === 0) return [];
  return asked
    .filter((field) => !rows.some((row) => field in row))
    .map((field) => `${list} have no field "${field}", they have ${Object.keys(rows[0] ?? {}).join(', ')}`);
}

const written = (value: unknown) => JSON.stringify(value);

/** @returns one sentence for each difference; empty = all is as expected */
export function differences(outcome: Outcome, expectations: readonly Expectation[]): string[] {
  return expectations.flatMap(({ in: list, where = {}, is = {}, count }) => {
    const rows = (outcome[list] ?? []).filter((row) => holds(row, where));
    const wanted = count ?? 1;
    const strange = fieldsNobodyHas(list, outcome[list] ?? [], [...Object.keys(where), ...Object.keys(is)]);
    if (strange.length > 0) return strange;
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
