import type { CandidatePairs } from './candidate-pairs';

/** People were told of it: the household is out of the round, and a unit of the home is used. */
export interface PinnedPair {
  household: number;
  home: number;
}

/**
 * What is left to decide beside pinned pairs, which need not be candidates any more. Everybody keeps the number.
 * @throws RangeError when a household is pinned twice, or more pairs to a home than it has units
 */
export function withoutPinned(pairs: CandidatePairs, pinned: readonly PinnedPair[]): CandidatePairs {
  if (pinned.length === 0) return pairs;
  const { households, household, home, weight } = pairs;
  const units = pairs.units.slice();
  const isPinned = new Uint8Array(households);
  for (const one of pinned) {
    if (isPinned[one.household] !== 0) {
      throw new RangeError(`household ${one.household} is pinned twice, or does not exist`);
    }
    if (!(units[one.home]! > 0)) throw new RangeError(`home ${one.home} has no unit left to pin`);
    isPinned[one.household] = 1;
    units[one.home]!--;
  }
  const isLeft = (_: number, pair: number) => isPinned[household[pair]!] === 0;
  return {
    households,
    units,
    household: household.filter(isLeft),
    home: home.filter(isLeft),
    weight: weight.filter(isLeft),
  };
}
