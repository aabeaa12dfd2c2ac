import type { Party } from './proposal-moves';

/** What a side may say to a no; nothing about who somebody is. The list is closed, because each has its sentence. */
export const declineCodes = [
  'too-expensive',
  'too-small',
  'too-far',
  'does-not-feel-safe',
  'not-now',
  'found-elsewhere',
  'home-no-longer-free',
  'not-this-one',
  'other-reason',
] as const;
export type DeclineCode = (typeof declineCodes)[number];

/**
 * What follows from a no: never this pair again; park the pair for some days; look at the needs again; nothing.
 * A refusal never costs priority.
 */
export type Consequence =
  { kind: 'never-again' } | { kind: 'park'; days: number } | { kind: 'reassess' } | { kind: 'none' };

/** Data of a stage table: who may give the reason, and what follows from it. */
export interface DeclineReason {
  parties: readonly Party[];
  consequence: Consequence;
}
export type DeclineReasons = Readonly<Record<DeclineCode, DeclineReason>>;

/** Null = this party has no such reason. */
export const consequenceOf = (reasons: DeclineReasons, code: DeclineCode, party: Party): Consequence | null =>
  reasons[code].parties.includes(party) ? reasons[code].consequence : null;

/** The reasons of a party, as they are shown. */
export const reasonsOf = (reasons: DeclineReasons, party: Party): DeclineCode[] =>
  declineCodes.filter((code) => reasons[code].parties.includes(party));
