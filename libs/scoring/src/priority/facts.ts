import type { LocalDate } from '@bleibe/calendar';

/** What somebody showed a paper for; the rest of the grounds follows from the registration itself. */
export const provenGrounds = ['no-place-to-stay', 'home-ends', 'home-unfit', 'hardship'] as const;
export type ProvenGround = (typeof provenGrounds)[number];

/** A paper that a caseworker has seen. Which illness or which quarrel it speaks of is never kept. */
export interface PriorityProof {
  ground: ProvenGround;
  /** With `home-ends` only: the last day in the present home. */
  endsOn: LocalDate | null;
  /** After this day somebody has to look again; until then the proof counts. */
  validUntil: LocalDate;
}

/**
 * What the priority of a household rests on. Refusals, scores and origin are not among it on purpose: who says no to a
 * home keeps the place, and nobody is ranked by who they are.
 */
export interface PriorityFacts {
  /** Day of the registration; stays the same when a home came to nothing. */
  waitingSince: LocalDate;
  adults: number;
  /** Whole years, one entry per child. */
  childrenAges: readonly number[];
  /** Who asks for a step-free home narrows the choice to few of them, so nobody gains by overstating it. */
  stepFree: boolean;
  proofs: readonly PriorityProof[];
}
