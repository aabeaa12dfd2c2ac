import type { SignalCategory } from '../answer-rules';

export type DangerCategory = Extract<
  SignalCategory,
  'safety' | 'suicide_risk' | 'child' | 'homeless_now' | 'housing_loss'
>;

/**
 * Signs of danger in one language. A sign is one or more words that stand near each other, in any order; `*` at either
 * end of a word stands for more letters. Spelling is forgiving, see `foldText`. Negation is not looked at on purpose:
 * "he does not hit me any more" is for a person to read.
 */
export type Lexicon = Readonly<Record<DangerCategory, readonly string[]>>;
