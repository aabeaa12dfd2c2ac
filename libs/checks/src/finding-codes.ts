import type { LocalDate } from '@bleibe/calendar';
import type { ContactChannel, ComparatorKind, IdentityLevel, IdentityMethod } from './facts';
import type { FoundSign } from './texts/sign';

type Nothing = Record<string, never>;

interface Identity {
  method: IdentityMethod;
  level: IdentityLevel;
}

/** Cents per m² and month. `percentOver` has one decimal, rounded up, so that it never hides a crossed step. */
interface RentCompared {
  perSquareMetre: number;
  comparison: number;
  percentOver: number;
  comparisonKind: ComparatorKind;
  comparisonSource: string;
  comparisonDate: LocalDate;
}

interface RentTooHigh extends RentCompared {
  /** The step that was crossed, in percent. */
  allowedPercent: number;
  /** Highest net cold rent a month, in cents, that stays within the lowest step that holds here. */
  lawfulRent: number;
}

/** Cents a month, and what share of the net cold rent that is. */
interface FurnitureCharge {
  charge: number;
  percentOfRent: number;
}

/** m². `needed`: for that many persons, by the rule that `ruleSource` names. */
interface AreaForPersons {
  area: number;
  persons: number;
  needed: number;
  ruleSource: string;
}

/** Where in the text the words stand: the sentence shows them, the finding does not keep them. */
interface SignsFound {
  signs: readonly FoundSign[];
}

/**
 * Every code a check can give, with the values its sentence may use: numbers, dates and codes; never words about a
 * person. Money is in cents, areas in m². A table typed `Record<FindingCode, …>` does not compile when one is missing.
 */
export interface FindingValues {
  // identity-confirmed
  'identity-confirmed': Identity & { on: LocalDate };
  'identity-not-started': Nothing;
  'identity-not-decided-yet': { method: IdentityMethod };
  'identity-not-answered': { method: IdentityMethod };
  'identity-level-too-low': Identity & { needed: IdentityLevel };
  'identity-run-out': { until: LocalDate };
  'identity-doubtful': { method: IdentityMethod };
  'identity-refused': { method: IdentityMethod };
  // contact-confirmed
  'contact-confirmed': { channel: ContactChannel; on: LocalDate };
  'contact-not-confirmed': Nothing;
  // rent-parts-add-up
  'rent-parts-add-up': { sum: number; stated: number };
  'warm-rent-is-sum-of-parts': { sum: number };
  'rent-parts-differ-from-warm-rent': { sum: number; stated: number; difference: number; tolerated: number };
  'rent-parts-not-stated': Nothing;
  'area-not-plausible': { area: number; rooms: number; least: number; most: number; leastPerRoom: number };
  // rent-within-comparison
  'rent-free': Nothing;
  'rent-within-comparison': RentCompared;
  'rent-above-comparison': RentCompared;
  'rent-above-brake': RentTooHigh;
  /** A ground of §§ 556e, 556f BGB was stated; a person looks whether it carries. */
  'rent-above-brake-with-ground': RentTooHigh & { ground: string };
  'rent-unreasonably-high': RentTooHigh;
  'rent-may-be-usury': RentTooHigh;
  'rent-or-area-not-stated': Nothing;
  'no-comparison-known': Nothing;
  'rent-limits-not-known': RentCompared;
  'rent-brake-not-known': RentCompared;
  'shared-area-not-stated': RentCompared;
  // deposit-within-three-net-rents
  'no-deposit': Nothing;
  'deposit-within-limit': { deposit: number; most: number; rents: number };
  'deposit-too-high': { deposit: number; most: number; rents: number };
  'deposit-not-stated': Nothing;
  'deposit-limit-not-known': { deposit: number };
  // no-extra-fees, no-advance-payment-asked, viewing-possible
  'no-fee-asked': Nothing;
  'fee-asked': SignsFound;
  'no-advance-payment-asked': Nothing;
  'payment-asked-too-early': SignsFound;
  'payment-cannot-be-traced': SignsFound;
  'payment-through-false-trustee': SignsFound;
  'payment-back-from-too-much': SignsFound;
  'nothing-against-viewing': Nothing;
  'home-cannot-be-viewed': SignsFound;
  // no-contact-in-text
  'no-contact-in-text': Nothing;
  'contact-in-text': SignsFound;
  'address-in-text': Nothing;
  // no-id-copy-asked, no-passport-kept, no-sham-registration, no-exploitation
  'no-id-copy-asked': Nothing;
  'id-copy-asked': SignsFound;
  'no-passport-kept': Nothing;
  'passport-kept': SignsFound;
  'no-sham-registration': Nothing;
  'sham-registration-offered': SignsFound;
  'no-exploitation': Nothing;
  'exploitation-indicated': SignsFound;
  // no-discrimination, no-hidden-link, no-account-number-in-text
  'no-discrimination': Nothing;
  'discrimination-in-text': SignsFound;
  'no-hidden-link': Nothing;
  'hidden-link-in-text': SignsFound;
  'no-account-number-in-text': Nothing;
  'account-number-in-text': Nothing;
  'account-number-with-slip-in-text': Nothing;
  // text-not-copied
  'text-not-copied': Nothing;
  'text-too-short-to-compare': { words: number; least: number };
  /** `otherListing` is for the desk only. */
  'text-like-another': { percentAlike: number; otherListing: string };
  // home-offered-once
  'home-offered-once': Nothing;
  'home-offered-twice': { offers: number };
  'home-offered-by-others': { offers: number };
  // contact-not-used-by-others
  'contact-not-used-by-others': Nothing;
  'contact-used-by-others': { landlords: number };
  'account-number-used-by-others': { landlords: number };
  // photos-not-used-by-others
  'no-photos': Nothing;
  'photos-not-used-by-others': { photos: number };
  /** `differentBits`: of 64, of the pair that is most alike. */
  'photo-used-by-others': { photos: number; differentBits: number };
  // offers-at-usual-pace, trader-named
  'offers-at-usual-pace': { offers: number; hours: number };
  'many-offers-at-once': { offers: number; hours: number; most: number; accountDays: number };
  'trader-named': Nothing;
  'offers-as-private-person': { homes: number };
  'many-homes-as-private-person': { homes: number; most: number };
  // low-rent-without-other-signs
  'rent-not-far-below': Nothing;
  'low-rent-not-compared': Nothing;
  'low-rent-alone': { percentBelow: number };
  'low-rent-with-other-signs': { percentBelow: number; otherSigns: number };
  // furniture-charge-plausible
  'no-furniture-charge': Nothing;
  'furniture-charge-small': FurnitureCharge;
  'furniture-charge-notable': FurnitureCharge;
  'furniture-charge-high': FurnitureCharge;
  'furniture-charge-not-compared': Nothing;
  // area-enough-for-persons
  'area-enough-for-persons': AreaForPersons;
  'area-enough-with-children-only': AreaForPersons;
  'area-too-small-for-persons': AreaForPersons;
  'area-for-persons-not-known': Nothing;
  // fixed-term-with-ground
  'no-fixed-term': Nothing;
  'fixed-term-needs-ground': Nothing;
  // no-report-on-person, no-report-on-offer
  'no-report': Nothing;
  'report-open': { reports: number };
  'report-confirmed': { reports: number };
  'reports-not-known': Nothing;
  // not-banned
  'not-banned': Nothing;
  banned: { since: LocalDate };
  /** Of all checks that look at other offers: they could not be looked at. */
  'other-offers-not-known': Nothing;
  // all checks of a text
  'text-missing': Nothing;
  /** Written in a language or script that the signs do not cover. */
  'text-language-not-read': Nothing;
}

export type FindingCode = keyof FindingValues;
