import { type CandidatePairs, type FairAllocation, type GroupFloor, allocateWithFloors } from '../allocation';
import type { HouseholdFacts } from '../facts';

/**
 * Groups that the plan may be told not to forget. A closed list: what a home needs to have or how many people share it,
 * never where somebody comes from or what language they speak. So few that a floor that cannot be met is proved to be so.
 */
export const floorGroups = ['step-free', 'five-or-more', 'with-children', 'alone'] as const;
export type FloorGroup = (typeof floorGroups)[number];

/** Whole percent of the households of a group that could be housed if nobody else were there; 0 = no floor. */
export type FloorPolicy = Readonly<Record<FloorGroup, number>>;

export const noFloors: FloorPolicy = { 'step-free': 0, 'five-or-more': 0, 'with-children': 0, alone: 0 };

/** A group that came after a version has no floor in it. @param floors as stored */
export const withEveryFloor = (floors: Partial<FloorPolicy>): FloorPolicy => ({ ...noFloors, ...floors });

export type FloorProblem =
  | { code: 'floor-not-whole'; values: { floorGroup: string } }
  | { code: 'floor-too-high'; values: { floorGroup: string; most: number } };

/** What is wrong with the floors of a policy; empty = they may be used. */
export const checkFloors = (floors: FloorPolicy): FloorProblem[] =>
  floorGroups.flatMap((floorGroup): FloorProblem[] => {
    const percent = floors[floorGroup];
    if (!Number.isInteger(percent) || percent < 0) return [{ code: 'floor-not-whole', values: { floorGroup } }];
    return percent > 100 ? [{ code: 'floor-too-high', values: { floorGroup, most: 100 } }] : [];
  });

type InGroups = Pick<HouseholdFacts, 'adults' | 'childrenAges' | 'stepFree'>;

const belongs: Readonly<Record<FloorGroup, (household: InGroups) => boolean>> = {
  'step-free': ({ stepFree }) => stepFree,
  'five-or-more': ({ adults, childrenAges }) => adults + childrenAges.length >= 5,
  'with-children': ({ childrenAges }) => childrenAges.length > 0,
  alone: ({ adults, childrenAges }) => adults + childrenAges.length === 1,
};

export interface FloorsOutcome {
  answer: FairAllocation['answer'];
  /** What the plan without floors is worth more, in thousandths of a point. */
  lost: number;
  /** `bonus`: what each pair of the group is worth more, so that the floor is reached. */
  groups: { group: FloorGroup; percent: number; alone: number; floor: number; housed: number; bonus: number }[];
}

/** The plan with the floors of a policy; null = the policy has none. */
export function planWithFloors(
  pairs: CandidatePairs,
  households: readonly InGroups[],
  { floors, seed }: { floors: FloorPolicy; seed: number },
): (FloorsOutcome & { value: number }) | null {
  const wanted: GroupFloor[] = floorGroups.flatMap((code, group) =>
    floors[code] > 0 ? [{ group, share: floors[code] / 100 }] : [],
  );
  if (wanted.length === 0) return null;
  const groupsOf = Uint32Array.from(households, (one) =>
    floorGroups.reduce((bits, code, group) => (belongs[code](one) ? bits | (1 << group) : bits), 0),
  );
  const { answer, lost, value, groups } = allocateWithFloors(pairs, { seed, groupsOf, floors: wanted });
  return {
    answer,
    lost,
    value,
    groups: groups.map(({ group, share, alone, floor, housed, bonus }) => ({
      group: floorGroups[group]!,
      percent: Math.round(share * 100),
      alone,
      floor,
      housed,
      bonus,
    })),
  };
}

/** What the floors add to each pair of a household. */
export const floorBonus = ({ groups }: Pick<FloorsOutcome, 'groups'>, household: InGroups): number =>
  groups.reduce((sum, { group, bonus }) => (belongs[group](household) ? sum + bonus : sum), 0);
