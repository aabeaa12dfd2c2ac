import { nameOfField, unitOf } from './field-paths';
import { type Formats, formats } from './formats';
import type { Language } from './languages';
import type { Letter, LetterKind, LetterValues } from './letter-kinds';
import type { SurveyTexts } from './survey-texts';
import type { FindingGrounds } from './words';
import { wordsIn } from './words-in';

/** Code and values as they travel: read from the database or from an answer of the API, so known at run time only. */
export interface Said {
  code: string;
  values?: object;
}

type Sentence = (values: object, f: Formats, more: unknown) => string;

/** A sentence by a code that is known at run time only; null = there is none. */
function sentenceOf(table: object, { code, values = {} }: Said, f: Formats, more?: unknown): string | null {
  const sentence: unknown = Object.hasOwn(table, code) ? (table as Record<string, unknown>)[code] : null;
  return typeof sentence === 'function' ? (sentence as Sentence)(values, f, more) : null;
}

/** @throws RangeError for a code that is not a `ReasonCode` */
export function sayReason(language: Language, reason: Said): string {
  const sentence = sentenceOf(wordsIn(language).reasons, reason, formats(language));
  if (sentence === null) throw new RangeError(`no sentence for the reason ${reason.code}`);
  return sentence;
}

/** @throws RangeError for a code that is not a `FindingCode` */
export function sayFinding(language: Language, finding: Said & Partial<FindingGrounds>): string {
  const grounds: FindingGrounds = { paragraph: finding.paragraph ?? null };
  const sentence = sentenceOf(wordsIn(language).findings, finding, formats(language), grounds);
  if (sentence === null) throw new RangeError(`no sentence for the finding ${finding.code}`);
  return sentence;
}

/** @throws RangeError for a code that is not a `PriorityReasonCode` */
export function sayPriority(language: Language, reason: Said): string {
  const sentence = sentenceOf(wordsIn(language).priority.reasons, reason, formats(language));
  if (sentence === null) throw new RangeError(`no sentence for the priority ${reason.code}`);
  return sentence;
}

/** What is wrong, without the name of the field: for a message that stands beside it. */
export function sayProblem(language: Language, { field, ...problem }: Said & { field: string }): string {
  const { problems } = wordsIn(language);
  const f = formats(language);
  const unit = unitOf(field);
  const told = (amount: number) =>
    unit === 'money' ? f.money(amount) : unit === 'area' ? f.area(amount) : f.number(amount);
  return sentenceOf(problems, problem, f, told) ?? problems['not-right']({}, f, told);
}

/** 'Geburtsdatum von Person 1: Bitte …' */
export const sayProblemOfField = (language: Language, problem: Said & { field: string }): string =>
  `${fieldName(language, problem.field)}: ${sayProblem(language, problem)}`;

/** What people call a field; an item of a survey is called by its question. */
export function fieldName(language: Language, path: string): string {
  const { fieldNames, survey } = wordsIn(language);
  return questionOf(survey, path) ?? nameOfField(fieldNames, path);
}

function questionOf({ items }: SurveyTexts, path: string): string | null {
  const code = path.replace(/^answers\./, '');
  return Object.hasOwn(items, code) ? items[code as keyof typeof items] : null;
}

/** Codes of the closed list of disclosure-matrix section 11 are written with '_'. */
export function sayRefusal(language: Language, { code, values }: Said): string {
  const { refusals } = wordsIn(language);
  const f = formats(language);
  return sentenceOf(refusals, { code: code.replaceAll('_', '-'), values }, f) ?? refusals['not-possible']({}, f);
}

export const writeLetter = <Kind extends LetterKind>(
  language: Language,
  kind: Kind,
  values: LetterValues[Kind],
): Letter => wordsIn(language).letters[kind](values, formats(language));
