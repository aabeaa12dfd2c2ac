import type { Concept } from './lexicon/lexicon';

/** A pattern of a lexicon, a sum of money, or a way to get in touch, found in the text; nothing is said yet about "not" and "before". */
export interface Raw {
  concept: Concept | 'amount' | 'contact';
  /** Numbers of the tokens, end exclusive. */
  start: number;
  end: number;
  /** Tokens that say it; the words in a gap of the pattern are not among them. */
  made: readonly number[];
}

export const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;
