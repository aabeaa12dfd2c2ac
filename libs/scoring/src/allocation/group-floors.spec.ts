import fc from 'fast-check';
import type { CandidatePairs } from './candidate-pairs';
import { type GroupFloor, allocateWithFloors } from './group-floors';
import { anyMarket, obviousOptimum, pairsOf, rowsOf } from './obvious-optimum';

const seed = 7;
const inGroup = (groups: number, group: number) => ((groups >>> group) & 1) === 1;

/** The highest value of all plans in which so many of each group are housed; -1 = there is no such plan. */
function obviousFairOptimum(pairs: CandidatePairs, groupsOf: Uint32Array, floors: readonly (readonly number[])[]) {
  const rows = rowsOf(pairs).filter(([, , weight]) => weight > 0);
  const best = (household: number, left: readonly number[], lacking: readonly number[]): number => {
    if (household === pairs.households) return lacking.every((count) => count <= 0) ? 0 : -1;
    let most = best(household + 1, left, lacking);
    for (const [i, j, weight] of rows) {
      if (i !== household || !left[j]) continue;
      const rest = left.map((count, home) => (home === j ? count - 1 : count));
      const still = lacking.map((count, nth) => count - Number(inGroup(groupsOf[i]!, floors[nth]![0]!)));
      const others = best(household + 1, rest, still);
      if (others >= 0) most = Math.max(most, weight + others);
    }
    return most;
  };
  return best(0, [...pairs.units], floors.map(([, floor]) => floor!)); // prettier-ignore
}

const obviouslyAlone = (pairs: CandidatePairs, groupsOf: Uint32Array, group: number): bigint =>
  obviousOptimum(pairs, ([household]) => (inGroup(groupsOf[household]!, group) ? 1n : 0n));

const anyGroups = fc.array(fc.nat(3), { minLength: 7, maxLength: 7 }).map((groups) => Uint32Array.from(groups));
const anyShare = fc.constantFrom(0, 0.3, 0.5, 0.9, 1);
const few = anyMarket.filter((pairs) => pairs.households <= 5 && pairs.weight.length <= 16);

describe('floors for groups', () => {
  const groupsOf = Uint32Array.of(1, 0);
  const two = pairsOf(2, [1], [[0, 0, 5], [1, 0, 9]]); // prettier-ignore
  const floor = (share: number, group = 0): GroupFloor => ({ group, share });

  it('give a home to the group that would go without, and tell what that costs', () => {
    const fair = allocateWithFloors(two, { seed, groupsOf, floors: [floor(1)] });
    expect(fair).toMatchObject({ answer: 'met', value: 5, lost: 4 });
    expect([...fair.homeOf]).toEqual([0, -1]);
    expect(fair.groups).toMatchObject([{ alone: 1, floor: 1, housed: 1 }]);
  });

  it('cost nothing when they are reached anyway', () => {
    const fair = allocateWithFloors(two, { seed, groupsOf: Uint32Array.of(0, 1), floors: [floor(1)] });
    expect(fair).toMatchObject({ answer: 'met', value: 9, lost: 0, bound: 9 });
    expect(fair.groups[0]!.bonus).toBe(0);
  });

  it('say so when two groups shut each other out', () => {
    const fair = allocateWithFloors(two, { seed, groupsOf: Uint32Array.of(1, 2), floors: [floor(1), floor(1, 1)] });
    expect(fair.answer).toBe('cannot-be-met');
  });

  it('do not make a candidate of a pair that is worth nothing', () => {
    const none = pairsOf(2, [1], [[0, 0, 0], [1, 0, 9]]); // prettier-ignore
    expect(allocateWithFloors(none, { seed, groupsOf, floors: [floor(1)] })).toMatchObject({ answer: 'met', value: 9 });
  });

  it('of one group are always met, by a plan near the best fair one', () => {
    fc.assert(
      fc.property(few, anyGroups, anyShare, (pairs, groups, share) => {
        const fair = allocateWithFloors(pairs, { seed, groupsOf: groups, floors: [floor(share)] });
        const [{ alone, floor: least, housed }] = fair.groups as [(typeof fair.groups)[0]];
        const best = obviousFairOptimum(pairs, groups, [[0, least]]);
        expect(BigInt(alone)).toBe(obviouslyAlone(pairs, groups, 0));
        expect(fair.answer).toBe('met');
        expect(housed).toBeGreaterThanOrEqual(least);
        expect(fair.value).toBeLessThanOrEqual(best);
        expect(fair.bound).toBeGreaterThanOrEqual(best);
        expect(BigInt(fair.value + fair.lost)).toBe(obviousOptimum(pairs));
      }),
      { numRuns: 300 },
    );
  });

  it('of two groups are met, or refuted only when no plan meets them', () => {
    fc.assert(
      fc.property(few, anyGroups, anyShare, anyShare, (pairs, groups, first, second) => {
        const floors = [floor(first), floor(second, 1)];
        const fair = allocateWithFloors(pairs, { seed, groupsOf: groups, floors });
        const best = obviousFairOptimum(pairs, groups, fair.groups.map(({ group, floor: least }) => [group, least])); // prettier-ignore
        if (fair.answer === 'met') expect(fair.value).toBeLessThanOrEqual(best);
        if (fair.answer === 'cannot-be-met') expect(best).toBe(-1);
        if (best >= 0) expect(fair.bound).toBeGreaterThanOrEqual(best);
        // Groups without common members: whether the floors can be met is always decided.
        const areApart = groups.every((own) => own !== 3);
        if (areApart && best < 0) expect(fair.answer).toBe('cannot-be-met');
      }),
      { numRuns: 300 },
    );
  });
});
