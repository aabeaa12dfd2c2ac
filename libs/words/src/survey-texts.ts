import type { AnswerTexts, ItemCode, SurveyCode } from '@bleibe/aftercare';

/** The five items of WHO-5 have official texts in a content pack of their own and are never translated here (R17). */
export type OwnItemCode = Exclude<ItemCode, `who5_${number}`>;

export const helpLineCodes = [
  'ambulance-and-fire',
  'police',
  'violence-against-women',
  'violence-against-men',
  'someone-to-talk-to',
] as const;
export type HelpLineCode = (typeof helpLineCodes)[number];

/** Numbers are the same in every language; checked against the pages of their operators before going live. */
export const helpLines: Readonly<Record<HelpLineCode, string>> = {
  'ambulance-and-fire': '112',
  police: '110',
  'violence-against-women': '116 016',
  'violence-against-men': '0800 123 99 00',
  'someone-to-talk-to': '0800 111 0 111',
};

export interface SurveyTexts {
  names: Record<SurveyCode, string>;
  items: Record<OwnItemCode, string>;
  answers: AnswerTexts;
  /** What the ends of the scale of five faces mean, worst first. */
  faces: readonly [string, string, string, string, string];
  /** Stands at every free text. */
  freeTextNote: string;
  /** Who answers there, and when; the number stands beside it. */
  helpLines: Record<HelpLineCode, { name: string; text: string }>;
}
