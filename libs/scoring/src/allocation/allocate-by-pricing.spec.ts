import fc from 'fast-check';
import { type PairRanking, allocateByPricing } from './allocate-by-pricing';
import type { CandidatePairs } from './candidate-pairs';
import { checkCertificate } from './certificate';
import { anyMarket, obviousOptimum, pairsOf, rowsOf } from './obvious-optimum';

const seed = 7;

const rankingOf = (pairs: CandidatePairs): PairRanking => ({
  households: pairs.households,
  units: pairs.units,
  missed: (household, price, gain, most) =>
    rowsOf(pairs)
      .filter(([i, j, weight]) => i === household && weight - price[j]! > gain)
      .map(([, home, weight]) => ({ home, weight, worth: weight - price[home]! }))
      .sort((a, b) => b.worth - a.worth || a.home - b.home)
      .slice(0, most),
});

describe('the round over all possible pairs', () => {
  it('finds the home that is nobody’s first choice, where the first choices of all are the same', () => {
    const rows = [0, 1, 2].flatMap((i) => [[i, 0, 9], [i, 1, 8], [i, 2, 5 + i]] as const); // prettier-ignore
    const round = allocateByPricing(rankingOf(pairsOf(3, [1, 1, 1], rows)), { seed, within: 0, first: 1, more: 1 });
    expect(round).toMatchObject({ value: 24, bound: 24, matched: 3 });
  });

  it('does not hold pairs that cannot matter', () => {
    const rows = [0, 1, 2].flatMap((i) => [0, 1, 2].map((j) => [i, j, i === j ? 10 : 1] as const));
    const round = allocateByPricing(rankingOf(pairsOf(3, [1, 1, 1], rows)), { seed, first: 1 });
    expect([...round.homeOf]).toEqual([0, 1, 2]);
    expect(round.pairs.weight).toHaveLength(3);
  });

  it('gives away none of a home without units', () => {
    const round = allocateByPricing(rankingOf(pairsOf(1, [0, 1], [[0, 0, 9], [0, 1, 5]])), { seed, first: 1 }); // prettier-ignore
    expect([...round.homeOf]).toEqual([1]);
  });

  it('is worth as much as the best plan of all pairs when nothing may be lacking', () => {
    fc.assert(
      fc.property(anyMarket, fc.integer({ min: 1, max: 2 }), (pairs, first) => {
        const round = allocateByPricing(rankingOf(pairs), { seed, within: 0, first, more: 1 });
        expect(BigInt(round.value)).toBe(obviousOptimum(pairs));
        expect(checkCertificate(pairs, round.homeOf, round)).toEqual({
          value: round.value,
          bound: round.value,
          problems: [],
        });
      }),
      { numRuns: 300 },
    );
  });

  it('never claims a bound that a better plan could pass, and keeps within it', () => {
    fc.assert(
      fc.property(anyMarket, fc.constantFrom(0.01, 0.2, 0.5), (pairs, within) => {
        const round = allocateByPricing(rankingOf(pairs), { seed, within, first: 1, more: 1 });
        const best = Number(obviousOptimum(pairs));
        expect(round.value).toBeLessThanOrEqual(best);
        expect(round.bound).toBeGreaterThanOrEqual(best);
        expect(round.bound - round.value).toBeLessThanOrEqual(within * round.bound);
        // Over all pairs, not only those it was found with.
        const { problems } = checkCertificate(pairs, round.homeOf, round);
        expect(problems.filter(({ code }) => code !== 'value-below-bound')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
