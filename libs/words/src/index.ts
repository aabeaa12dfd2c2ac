export type { FieldNames } from './field-paths';
export { type Formats, formats } from './formats';
export { DEFAULT_LANGUAGE, type Language, directionOf, isLanguage, languageFrom, languages } from './languages';
export type { Letter, LetterKind, LetterValues } from './letter-kinds';
export type { Forms } from './manners';
export type { AftercareNames, LandCode, Names, PlanStepCode, ViewerMove } from './names';
export * from './pages';
export type { PriorityWords } from './priority-words';
export type { ProblemCode, ProblemValues } from './problem-codes';
export type { RefusalCode, RefusalValues } from './refusal-codes';
export {
  type Said,
  fieldName,
  sayFinding,
  sayPriority,
  sayProblem,
  sayProblemOfField,
  sayReason,
  sayRefusal,
  writeLetter,
} from './say';
export { type HelpLineCode, type OwnItemCode, type SurveyTexts, helpLineCodes, helpLines } from './survey-texts';
export type { FindingGrounds, Findings, Letters, Problems, Reasons, Refusals, Words } from './words';
export { wordsIn } from './words-in';
