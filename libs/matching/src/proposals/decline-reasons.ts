import type { Party } from './proposal-moves';

/**
 * What follows from a no: never this pair again; park the pair for some days; look at the needs again; nothing.
 * A refusal never costs priority.
 */
export type Consequence =
  { kind: 'never-again' } | { kind: 'park'; days: number } | { kind: 'reassess' } | { kind: 'none' };

interface DeclineReason {
  parties: readonly Party[];
  consequence: Consequence;
}

const both: readonly Party[] = ['household', 'landlord'];
const household: readonly Party[] = ['household'];
const landlord: readonly Party[] = ['landlord'];

export const declineReasons = {
  'too-expensive': { parties: household, consequence: { kind: 'reassess' } },
  'too-small': { parties: household, consequence: { kind: 'reassess' } },
  'too-far': { parties: household, consequence: { kind: 'reassess' } },
  'does-not-feel-safe': { parties: household, consequence: { kind: 'never-again' } },
  'not-this-one': { parties: both, consequence: { kind: 'never-again' } },
  'not-now': { parties: both, consequence: { kind: 'park', days: 14 } },
  'found-elsewhere': { parties: household, consequence: { kind: 'none' } },
  'home-no-longer-free': { parties: landlord, consequence: { kind: 'none' } },
  'other-reason': { parties: both, consequence: { kind: 'none' } },
} as const satisfies Record<string, DeclineReason>;

export type DeclineCode = keyof typeof declineReasons;
export const declineCodes = Object.keys(declineReasons) as DeclineCode[];

/** Null = this party has no such reason. */
export function consequenceOf(code: DeclineCode, party: Party): Consequence | null {
  const { parties, consequence }: DeclineReason = declineReasons[code];
  return parties.includes(party) ? consequence : null;
}
