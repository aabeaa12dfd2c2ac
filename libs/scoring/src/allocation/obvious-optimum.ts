import fc from 'fast-check';
import type { CandidatePairs } from './candidate-pairs';

/** For specs only: a solver too simple to be wrong, and generators of markets. */
export type PairRow = readonly [household: number, home: number, weight: number];

export const pairsOf = (households: number, units: readonly number[], rows: readonly PairRow[]): CandidatePairs => ({
  households,
  units: Int32Array.from(units),
  household: Int32Array.from(rows.map(([household]) => household)),
  home: Int32Array.from(rows.map(([, home]) => home)),
  weight: Int32Array.from(rows.map(([, , weight]) => weight)),
});

export const rowsOf = ({ household, home, weight }: CandidatePairs): PairRow[] =>
  [...weight].map((one, pair) => [household[pair]!, home[pair]!, one]);

/** Tries every home for every household, with the units that are left. Units and households must be few. */
export function obviousOptimum(
  pairs: CandidatePairs,
  score: (row: PairRow) => bigint = ([, , w]) => BigInt(w),
): bigint {
  const rows = rowsOf(pairs).filter(([, , weight]) => weight > 0);
  const known = new Map<string, bigint>();
  const best = (household: number, left: readonly number[]): bigint => {
    if (household === pairs.households) return 0n;
    const key = `${household}:${left.join()}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let most = best(household + 1, left);
    for (const row of rows) {
      if (row[0] !== household || !left[row[1]]) continue;
      const rest = left.map((count, home) => (home === row[1] ? count - 1 : count));
      const value = score(row) + best(household + 1, rest);
      if (value > most) most = value;
    }
    known.set(key, most);
    return most;
  };
  return best(0, [...pairs.units]);
}

/** Small markets with empty rows, homes without units, ties, weights below 0 and pairs named twice. */
export const anyMarket: fc.Arbitrary<CandidatePairs> = fc
  .record({
    households: fc.integer({ min: 0, max: 7 }),
    units: fc.array(fc.constantFrom(0, 1, 1, 1, 2, 3), { minLength: 1, maxLength: 6 }),
    highest: fc.constantFrom(1, 3, 20, 1_000_000),
  })
  .chain(({ households, units, highest }) =>
    fc
      .array(
        fc.tuple(
          fc.nat(Math.max(0, households - 1)),
          fc.nat(units.length - 1),
          fc.integer({ min: -Math.ceil(highest / 4), max: highest }),
        ),
        { maxLength: households ? 30 : 0 },
      )
      .map((rows) => pairsOf(households, units, rows)),
  );
