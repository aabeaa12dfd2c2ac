/** State of one match, never of a person (disclosure-matrix section 1); the order of the list is the order of the stages. */
export const stages = ['M0', 'M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'MX'] as const;

/**
 * M0 no match, M1 candidate, M2 offered to the household, M3 household said yes, M4 landlord said yes too, M5 viewing
 * agreed, M6 promised, M7 contract signed, M8 moved in, MX ended.
 */
export type Stage = (typeof stages)[number];

/** A stage of a match that has not ended. */
export type LiveStage = Exclude<Stage, 'MX'>;

/** A match that has ended has reached nothing any more: whatever it had released is taken back (D6). */
export function hasReached(stage: Stage, from: LiveStage): boolean {
  return stage !== 'MX' && stages.indexOf(stage) >= stages.indexOf(from);
}
