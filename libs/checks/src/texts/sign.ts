import type { LanguageCode } from './lexicon/lexicon';

export const signCodes = [
  'advance-payment',
  'untraceable-payment',
  'fake-escrow',
  'overpayment',
  'illegal-fee',
  'remote-landlord',
  'off-platform',
  'identity-phishing',
  'exploitation',
  'passport-retention',
  'sham-registration',
  'discrimination',
  'hidden-link',
] as const;
export type SignCode = (typeof signCodes)[number];

/** A stretch of the text as the author typed it: UTF-16 positions, `to` is the first one after it. */
export interface Span {
  from: number;
  to: number;
}

/** A sign that was found, why, and the words it was found in. */
export interface FoundSign {
  sign: SignCode;
  /** Name of the intent: which combination of meanings was met. */
  intent: string;
  /** Null where the words are the same in all languages, as in a link. */
  language: LanguageCode | null;
  words: readonly Span[];
}

/** The words of a sign, to be shown to a reader. */
export const wordsOf = (text: string, { words }: FoundSign): string[] =>
  words.map(({ from, to }) => text.slice(from, to));
