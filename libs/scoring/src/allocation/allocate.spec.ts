import fc from 'fast-check';
import { allocate } from './allocate';
import { checkCertificate } from './certificate';
import { lotOf } from './lottery';
import { anyMarket, obviousOptimum, pairsOf, rowsOf } from './obvious-optimum';

const seed = 7;

function seededRandom(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('the round', () => {
  it('gives a home to the household for which it is worth more', () => {
    const round = allocate(pairsOf(2, [1], [[0, 0, 5], [1, 0, 9]]), { seed }); // prettier-ignore
    expect([...round.homeOf]).toEqual([-1, 0]);
    expect(round).toMatchObject({ value: 9, bound: 9, matched: 1 });
  });

  it('houses two where taking the best pair first would house one', () => {
    const round = allocate(pairsOf(2, [1, 1], [[0, 0, 10], [0, 1, 8], [1, 0, 9]]), { seed }); // prettier-ignore
    expect([...round.homeOf]).toEqual([1, 0]);
    expect(round.value).toBe(17);
  });

  it('leaves a household without a home rather than match a pair worth nothing', () => {
    const round = allocate(pairsOf(2, [1, 1], [[0, 0, 0], [1, 1, -3]]), { seed }); // prettier-ignore
    expect([...round.homeOf]).toEqual([-1, -1]);
    expect(round.value).toBe(0);
  });

  it('gives away as many units as a home has, and none of a home without units', () => {
    const rows = [0, 1, 2].flatMap((household) => [
      [household, 0, 5 + household] as const,
      [household, 1, 100] as const,
    ]);
    const round = allocate(pairsOf(3, [2, 0], rows), { seed });
    expect([...round.homeOf]).toEqual([-1, 0, 0]);
  });

  it('finds the highest value and proves it, in any small market', () => {
    fc.assert(
      fc.property(anyMarket, (pairs) => {
        const round = allocate(pairs, { seed });
        expect(BigInt(round.value)).toBe(obviousOptimum(pairs));
        expect(round.bound).toBe(round.value);
        expect(checkCertificate(pairs, round.homeOf, round).problems).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([1, 2, 3, 4, 5, 6])('proves its plan in larger markets with many units and ties (%p)', (market) => {
    const random = seededRandom(market);
    const upTo = (most: number) => Math.floor(random() * (most + 1));
    const highest = market % 2 ? 1_000_000 : 3;
    const units = Array.from({ length: 80 }, () => (market > 3 ? upTo(12) : 1));
    const rows = Array.from({ length: 4000 }, () => [upTo(299), upTo(79), upTo(highest)] as const);
    const pairs = pairsOf(300, units, rows);
    const round = allocate(pairs, { seed: market });
    expect(checkCertificate(pairs, round.homeOf, round)).toEqual({
      value: round.bound,
      bound: round.bound,
      problems: [],
    });
  });

  it('lets the lots decide between plans of equal value, and only between those', () => {
    fc.assert(
      fc.property(anyMarket, fc.nat(), (pairs, anySeed) => {
        const { homeOf } = allocate(pairs, { seed: anySeed });
        const withLot = ([household, home, weight]: readonly [number, number, number]) =>
          BigInt(weight) * 1_000_000n + BigInt(lotOf(anySeed, household, home));
        const best = new Map<number, bigint>();
        for (const row of rowsOf(pairs)) {
          const worth = withLot(row);
          if (homeOf[row[0]] === row[1] && worth > (best.get(row[0]) ?? -1n)) best.set(row[0], worth);
        }
        expect([...best.values()].reduce((sum, worth) => sum + worth, 0n)).toBe(obviousOptimum(pairs, withLot));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same plan in whatever order the pairs come', () => {
    const shuffled = anyMarket.chain((pairs) =>
      fc
        .shuffledSubarray(rowsOf(pairs), { minLength: pairs.weight.length })
        .map((rows) => [pairs, pairsOf(pairs.households, [...pairs.units], rows)] as const),
    );
    fc.assert(
      fc.property(shuffled, ([pairs, others]) => {
        expect(allocate(others, { seed })).toEqual(allocate(pairs, { seed }));
      }),
    );
  });

  it('never leaves a household out for whom the home is worth more than for the one who got it', () => {
    fc.assert(
      fc.property(anyMarket, (pairs) => {
        const { homeOf } = allocate(pairs, { seed });
        const worth = new Map<string, number>();
        for (const [household, home, weight] of rowsOf(pairs)) {
          const key = `${household} ${home}`;
          worth.set(key, Math.max(weight, worth.get(key) ?? -Infinity));
        }
        for (const [household, home, weight] of rowsOf(pairs)) {
          if (homeOf[household] !== -1) continue;
          homeOf.forEach((taken, other) => {
            if (taken === home) expect(weight).toBeLessThanOrEqual(worth.get(`${other} ${home}`)!);
          });
        }
      }),
    );
  });

  describe('with live proposals', () => {
    const rows = [[0, 0, 9], [0, 1, 4], [1, 0, 8], [2, 0, 7], [2, 1, 3]] as const; // prettier-ignore
    const pairs = pairsOf(3, [2, 1], rows);

    it('leaves out their households and uses their units', () => {
      const round = allocate(pairs, { seed, pinned: [{ household: 1, home: 0 }] });
      expect([...round.homeOf]).toEqual([0, -1, 1]);
      expect(round).toMatchObject({ value: 12, bound: 12 });
    });

    it('accepts a proposal for a pair that is no candidate any more', () => {
      expect([...allocate(pairs, { seed, pinned: [{ household: 1, home: 1 }] }).homeOf]).toEqual([0, -1, 0]);
    });

    it('refuses two for one household, and more than there are units', () => {
      const twice = [0, 1].map((home) => ({ household: 1, home }));
      expect(() => allocate(pairs, { seed, pinned: twice })).toThrow('household 1 is pinned twice');
      const tooMany = [0, 1].map((household) => ({ household, home: 1 }));
      expect(() => allocate(pairs, { seed, pinned: tooMany })).toThrow('home 1 has no unit left');
      expect(() => allocate(pairs, { seed, pinned: [{ household: 3, home: 0 }] })).toThrow('household 3');
    });

    it('is worth exactly what is left of the best plan when one of its pairs is pinned', () => {
      fc.assert(
        fc.property(anyMarket, fc.nat(), (market, which) => {
          const before = allocate(market, { seed });
          const matched = [...before.homeOf].flatMap((home, household) => (home < 0 ? [] : [{ household, home }]));
          if (matched.length === 0) return;
          const pin = matched[which % matched.length]!;
          const weights = rowsOf(market).filter(([i, j]) => i === pin.household && j === pin.home);
          const weight = Math.max(...weights.map(([, , one]) => one));
          expect(allocate(market, { seed, pinned: [pin] }).value).toBe(before.value - weight);
        }),
      );
    });
  });

  it('refuses pairs that point outside', () => {
    expect(() => allocate(pairsOf(1, [1], [[1, 0, 5]]), { seed })).toThrow('there is no household 1');
    expect(() => allocate(pairsOf(1, [1], [[0, 1, 5]]), { seed })).toThrow('there is no home 1');
    expect(() => allocate(pairsOf(1, [-1], []), { seed })).toThrow('less than 0 units');
  });
});

describe('the certificate', () => {
  const pairs = pairsOf(2, [1], [[0, 0, 5], [1, 0, 9]]); // prettier-ignore
  const check = (homeOf: number[], gain: number[], price: number[]) =>
    checkCertificate(pairs, Int32Array.from(homeOf), {
      gain: Float64Array.from(gain),
      price: Float64Array.from(price),
    });

  it.each([
    ['a plan that is worth less than the bound', [0, -1], [0, 0], [9], 'value-below-bound'],
    ['a price at which somebody would pay more', [-1, 0], [0, 0], [8], 'pair-undervalued'],
    ['two households in one unit', [0, 0], [0, 5], [9], 'more-households-than-units'],
    ['a gain below 0', [-1, 0], [-1, 0], [9], 'negative-gain'],
  ])('does not accept %s', (_what, homeOf, gain, price, code) => {
    expect(check(homeOf, gain, price).problems.map((problem) => problem.code)).toContain(code);
  });

  it('does not accept a pair that was no candidate', () => {
    const strange = checkCertificate(pairsOf(1, [1], []), Int32Array.of(0), {
      gain: Float64Array.of(0),
      price: Float64Array.of(0),
    });
    expect(strange.problems[0]).toEqual({ code: 'pair-is-no-candidate', values: { household: 0, home: 0 } });
  });
});
