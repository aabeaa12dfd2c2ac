import type { PersonConcept } from './person/concepts';

export const languageCodes = ['de', 'en', 'uk', 'ru', 'ar', 'ro', 'bg', 'pl', 'tr', 'hr', 'it', 'fa'] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** What words can mean for the signs about money, keys and viewings. A language that lacks one of them does not compile. */
export const moneyConcepts = [
  /** Handing over money: pay, transfer, wire; also "the payment". */
  'pay',
  /** What is paid in an ordinary tenancy: deposit, rent. */
  'money',
  /** Nouns that by themselves mean money ahead of a contract: Anzahlung, kapora, завдаток. */
  'prepayment',
  /** In advance, up front. */
  'ahead',
  /** Today, at once. */
  'now',
  /** "First you pay, then …". */
  'first',
  /** "… and then": what comes after depends on what comes before. */
  'then',
  'address',
  'viewing',
  'contract',
  /** Handing over the home, moving in, the start of the tenancy. */
  'handover',
  'keys',
  /** These four govern the nearest of the nouns above. */
  'before',
  'after',
  'at',
  'without',
  /** "Without having seen it", "without having paid", in one word. */
  'unseen',
  'unpaid',
  /** To reserve or hold the home. */
  'secure',
  /** Ordinary advance rent: monthly, by the third working day. */
  'recurring',
  'refund',
  'dislike',
  /** Means of payment that nobody can call back. */
  'untraceable',
  'accept',
  /** Firms that are said to hold the money. */
  'escrow',
  'trustee',
  /** Where a firm is named for something else: a job there, an older advertisement. */
  'elsewhere',
  /** An account where the law wants the deposit to lie during the tenancy. */
  'savings',
  'cheque',
  'excess',
  'sendOn',
  /** A fee, and what it must not be asked for; compounds that say both at once. */
  'fee',
  'service',
  'illegalFee',
  'forService',
  'cost',
  'landlordPays',
  /** The landlord is far away and cannot come. */
  'away',
  'byPost',
  'send',
  'noViewing',
  'someoneShows',
  /** Only now, only this week: the viewing is possible another day. */
  'timeLimit',
  'moveOut',
  /** The yearly statement of costs, where too much paid is ordinary. */
  'settlement',
  'negation',
  /** Somebody warns of such things. */
  'warning',
  /** "They", "someone": whom a warning speaks of. */
  'others',
  /** "Could you …": a request in the form of a question. */
  'polite',
  /** Phrases that look like one of the above and are not; their words count for nothing else. */
  'harmless',
] as const;
export type MoneyConcept = (typeof moneyConcepts)[number];
export type Concept = MoneyConcept | PersonConcept;

/**
 * The words of one language; data only. Patterns are separated by `|`. `*` stands for any rest of a word at its start
 * or end, `..` for up to four words in between. Write them as people do: accents and case do not matter, and a German
 * umlaut also matches ae, oe, ue.
 */
export interface Lexicon {
  language: LanguageCode;
  script: 'Latin' | 'Cyrillic' | 'Arabic';
  /** Whether "before" stands in front of what it governs, or behind it. */
  governs: 'next' | 'previous';
  /** Words that begin a new clause, so that a "not" does not reach across them. */
  breaks: string;
  words: Record<MoneyConcept, string>;
  /** Frequent small words and words of the home, to recognise the language. */
  common: string;
}
