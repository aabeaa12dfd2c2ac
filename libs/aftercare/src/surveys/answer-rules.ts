import type { Severity } from '@bleibe/calendar';
import type { AnswerOf, ChoiceItemCode, ScaleItemCode } from './items';

export const signalCategories = [
  'safety',
  'suicide_risk',
  'child',
  'homeless_now',
  'housing_loss',
  'arrears',
  'rent_discrepancy',
  'wellbeing',
  'conflict',
  'letter',
  'permit',
  'contact_lost',
  'wish_for_call',
] as const;
export type SignalCategory = (typeof signalCategories)[number];

interface Concern {
  category: SignalCategory;
  severity: Severity;
}

type ChoiceRules = { readonly [Code in ChoiceItemCode]?: { readonly [Answer in AnswerOf<Code>]?: Concern } };

const s0 = (category: SignalCategory): Concern => ({ category, severity: 'S0' });
const s1 = (category: SignalCategory): Concern => ({ category, severity: 'S1' });
const s2 = (category: SignalCategory): Concern => ({ category, severity: 'S2' });
const s3 = (category: SignalCategory): Concern => ({ category, severity: 'S3' });

const callWishes = { this_week: s3('wish_for_call'), today: { category: 'wish_for_call', severity: 'CALL' } } as const;

/**
 * R20 as a table: which answer brings which concern to a person. An answer that is not here brings none.
 * Rent paid in part is rent not paid: two months' worth of gaps already allow notice (§ 543 (2) BGB).
 */
export const choiceRules: ChoiceRules = {
  danger_now: { yes: s0('safety') },
  safe_at_home: { no: s1('safety'), prefer_not_to_say: s3('safety') },
  rent_paid: { no: s2('arrears'), partly: s2('arrears'), dont_know: s3('arrears') },
  letter_not_understood: {
    court: s2('housing_loss'),
    landlord: s3('letter'),
    jobcenter: s3('letter'),
    immigration_office: s3('letter'),
    other: s3('letter'),
  },
  want_to_stay: { must_leave: s2('housing_loss') },
  call_me: callWishes,
  exit_where_to: { no_place: s1('homeless_now') },

  landlord_rent_received: { no: s2('arrears'), partly: s2('arrears'), dont_know: s3('arrears') },
  landlord_continue: { no: s2('housing_loss'), ends_on: s2('housing_loss') },
  landlord_worried: { yes: s1('safety'), prefer_not_to_say: s3('safety') },
  landlord_call_me: callWishes,
};

/** Scales: answers up to and including `upTo` bring the concern. */
export const scaleRules: { readonly [Code in ScaleItemCode]?: Concern & { upTo: number } } = {
  getting_along: { upTo: 2, ...s3('conflict') },
  landlord_satisfied: { upTo: 2, ...s3('conflict') },
};

/** R20: a hit of the danger lexicon. */
export const LEXICON_SEVERITY: Severity = 'S1';
