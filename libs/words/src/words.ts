import type { CheckCode, FindingCode, FindingValues, Grounds } from '@bleibe/checks';
import type { CriterionCode, HardRuleCode, ReasonCode, ReasonValues } from '@bleibe/scoring';
import type { FieldNames } from './field-paths';
import type { Formats } from './formats';
import type { Letter, LetterKind, LetterValues } from './letter-kinds';
import type { Names } from './names';
import type { PriorityWords } from './priority-words';
import type { ProblemCode, ProblemValues } from './problem-codes';
import type { RefusalCode, RefusalValues } from './refusal-codes';
import type { SurveyTexts } from './survey-texts';

/** One reader, a caseworker or the household: so a reason never says "you". */
export type Reasons = { readonly [Code in ReasonCode]: (values: ReasonValues[Code], f: Formats) => string };

/** The rule of law comes with the finding, from dated data: no paragraph stands in a sentence here. */
export type FindingGrounds = Pick<Grounds, 'paragraph'>;

/** For the reviewer and for the person concerned: figures, where they come from, what to do next; "may be", never "is". */
export type Findings = {
  readonly [Code in FindingCode]: (values: FindingValues[Code], f: Formats, grounds: FindingGrounds) => string;
};

/** @param told writes an amount in the unit of the field */
export type Problems = {
  readonly [Code in ProblemCode]: (values: ProblemValues[Code], f: Formats, told: (amount: number) => string) => string;
};

export type Refusals = { readonly [Code in RefusalCode]: (values: RefusalValues[Code], f: Formats) => string };

export type Letters = { readonly [Kind in LetterKind]: (values: LetterValues[Kind], f: Formats) => Letter };

/** Everything one language can say. A missing sentence does not compile. */
export interface Words {
  reasons: Reasons;
  ruleNames: Readonly<Record<HardRuleCode | CriterionCode, string>>;
  /** For "without this wish, n more homes fit"; of rules that are no wish: what they are about. */
  wishNames: Readonly<Record<HardRuleCode, string>>;
  findings: Findings;
  checkNames: Readonly<Record<CheckCode, string>>;
  problems: Problems;
  fieldNames: FieldNames;
  refusals: Refusals;
  letters: Letters;
  survey: SurveyTexts;
  names: Names;
  priority: PriorityWords;
}
