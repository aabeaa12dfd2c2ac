interface Asked {
  /** About safety: left out where somebody else may read along, and kept from everybody but the people in charge. */
  safety?: true;
  /** Block of a validated instrument, shown in an official translation only. */
  instrument?: 'who5';
  /** Shown only after one of these answers to another item. */
  follows?: { item: string; answers: readonly string[] };
}

export interface ChoiceItem extends Asked {
  kind: 'choice';
  answers: readonly string[];
  /** More than one answer is allowed; `alone` is the one that excludes the others. */
  several?: { alone: string };
}

/** Whole numbers from `from` to `to`, both allowed. */
export interface ScaleItem extends Asked {
  kind: 'scale';
  from: number;
  to: number;
}

/** `readByPeople`: free text, which goes through the danger lexicon and to a human reading queue (R22). */
export interface TextItem extends Asked {
  kind: 'text';
  maxLength: number;
  readByPeople: boolean;
}

export interface DateItem extends Asked {
  kind: 'date';
}

export type Item = ChoiceItem | ScaleItem | TextItem | DateItem;

const faces = { kind: 'scale', from: 1, to: 5 } as const;
const who5 = { kind: 'scale', from: 0, to: 5, instrument: 'who5' } as const;
const callMe = { kind: 'choice', answers: ['no', 'this_week', 'today'] } as const;
const callNumber = { kind: 'text', maxLength: 40, readByPeople: false } as const;
const callHour = { kind: 'scale', from: 8, to: 19 } as const;
const wanted = ['this_week', 'today'] as const;

/**
 * Everything that surveys ask, once: answers are kept by item code, never by text. Texts live with the languages, as a
 * `Record<ItemCode, …>`. Each item may be skipped.
 */
export const items = {
  /** The button "I am in danger now", on every page of a tenant's survey. */
  danger_now: { kind: 'choice', answers: ['yes'], safety: true },
  /** Five faces; 5 is best. */
  flat_happy: faces,
  safe_at_home: { kind: 'choice', answers: ['yes', 'mostly', 'no', 'prefer_not_to_say'], safety: true },
  getting_along: faces,
  rent_paid: { kind: 'choice', answers: ['yes', 'partly', 'no', 'dont_know', 'another_pays'] },
  changes: {
    kind: 'choice',
    answers: ['work', 'benefit_letter', 'permit', 'health', 'people_in_flat', 'none'],
    several: { alone: 'none' },
  },
  letter_not_understood: {
    kind: 'choice',
    answers: ['none', 'landlord', 'jobcenter', 'immigration_office', 'court', 'other'],
  },
  want_to_stay: { kind: 'choice', answers: ['yes', 'unsure', 'no', 'must_leave'] },
  call_me: callMe,
  call_me_number: { ...callNumber, follows: { item: 'call_me', answers: wanted } },
  call_me_hour: { ...callHour, follows: { item: 'call_me', answers: wanted } },
  free_text: { kind: 'text', maxLength: 500, readByPeople: true },

  who5_1: who5,
  who5_2: who5,
  who5_3: who5,
  who5_4: who5,
  who5_5: who5,
  someone_to_ask: { kind: 'choice', answers: ['yes', 'unsure', 'no'] },

  exit_where_to: {
    kind: 'choice',
    answers: ['own_flat', 'family_or_friends', 'shelter', 'left_germany', 'no_place', 'other'],
  },
  exit_reason: {
    kind: 'choice',
    answers: ['better_flat', 'landlord_ended_it', 'rent', 'conflict', 'work_or_family', 'other'],
  },
  exit_deposit_settled: { kind: 'choice', answers: ['yes', 'partly', 'no', 'dont_know'] },
  exit_what_would_have_helped: { kind: 'text', maxLength: 500, readByPeople: true },
  exit_ask_again: { kind: 'choice', answers: ['yes', 'no'] },

  landlord_satisfied: faces,
  landlord_rent_received: { kind: 'choice', answers: ['yes', 'partly', 'no', 'dont_know'] },
  landlord_tenant_reachable: { kind: 'choice', answers: ['yes', 'mostly', 'no'] },
  landlord_problems: {
    kind: 'choice',
    answers: ['none', 'noise', 'waste', 'damage', 'visitors', 'heating', 'other'],
    several: { alone: 'none' },
  },
  landlord_continue: { kind: 'choice', answers: ['yes', 'unsure', 'no', 'ends_on'] },
  landlord_ends_on: { kind: 'date', follows: { item: 'landlord_continue', answers: ['ends_on'] } },
  landlord_worried: { kind: 'choice', answers: ['no', 'yes', 'prefer_not_to_say'], safety: true },
  landlord_call_me: callMe,
  landlord_call_me_number: { ...callNumber, follows: { item: 'landlord_call_me', answers: wanted } },
  landlord_call_me_hour: { ...callHour, follows: { item: 'landlord_call_me', answers: wanted } },
  landlord_free_text: { kind: 'text', maxLength: 500, readByPeople: true },
} as const satisfies Record<string, Item>;

export type ItemCode = keyof typeof items;
export const itemCodes = Object.keys(items) as readonly ItemCode[];

type CodesOfKind<Kind extends Item['kind']> = {
  [Code in ItemCode]: (typeof items)[Code] extends { kind: Kind } ? Code : never;
}[ItemCode];

export type ChoiceItemCode = CodesOfKind<'choice'>;
export type ScaleItemCode = CodesOfKind<'scale'>;
export type AnswerOf<Code extends ChoiceItemCode> = (typeof items)[Code]['answers'][number];

/** A text for every answer that can be chosen; a missing one does not compile. */
export type AnswerTexts = { readonly [Code in ChoiceItemCode]: Readonly<Record<AnswerOf<Code>, string>> };

/** Codes for choices (several: a list), numbers for scales, words for texts, 'YYYY-MM-DD' for dates. */
export type Answer = string | number | readonly string[];
/** What was answered; a skipped item is absent. */
export type Answers = Readonly<Partial<Record<ItemCode, Answer>>>;

export const itemOf = (code: ItemCode): Item => items[code];
