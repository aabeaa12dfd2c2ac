import { isLocalDate } from '@bleibe/calendar';
import type { FieldProblem } from '@bleibe/platform';
import { type ChoiceItem, type Item, type ItemCode, itemOf } from './items';

type Problem = Omit<FieldProblem, 'field'>;

/**
 * Every answer must be one that the form shown allows. Nothing is required: a skipped item is absent.
 * @param form items of `surveyForm`, so that a shared link cannot answer what it did not show
 * @returns problems by item code, in the order of the answers; empty = the answers are `Answers`
 */
export function validateAnswers(form: readonly ItemCode[], answers: Readonly<Record<string, unknown>>): FieldProblem[] {
  const shown = new Set<string>(form);
  return Object.entries(answers).flatMap(([field, answer]) => {
    if (answer === undefined) return [];
    const problem = shown.has(field)
      ? (problemOf(itemOf(field as ItemCode), answer) ?? notAsked(itemOf(field as ItemCode), answers))
      : { code: 'not-an-item' };
    return problem ? [{ field, ...problem }] : [];
  });
}

function problemOf(item: Item, answer: unknown): Problem | null {
  switch (item.kind) {
    case 'choice':
      return problemOfChoice(item, answer);
    case 'scale': {
      const { from, to } = item;
      const fits = typeof answer === 'number' && Number.isInteger(answer) && answer >= from && answer <= to;
      return fits ? null : { code: 'not-on-the-scale', values: { from, to } };
    }
    case 'text':
      if (typeof answer !== 'string') return { code: 'not-a-text' };
      return [...answer].length <= item.maxLength ? null : { code: 'too-long', values: { most: item.maxLength } };
    case 'date':
      return typeof answer === 'string' && isLocalDate(answer) ? null : { code: 'not-a-date' };
  }
}

function problemOfChoice({ answers, several }: ChoiceItem, answer: unknown): Problem | null {
  const isAllowed = (one: unknown) => typeof one === 'string' && answers.includes(one);
  const allowed = { allowed: answers.join(', ') };
  if (!several) return isAllowed(answer) ? null : { code: 'not-an-answer', values: allowed };

  if (!Array.isArray(answer)) return { code: 'not-a-list', values: allowed };
  if (!answer.every(isAllowed)) return { code: 'not-an-answer', values: allowed };
  if (new Set(answer).size < answer.length) return { code: 'answered-twice' };
  const contradicts = answer.length > 1 && answer.includes(several.alone);
  return contradicts ? { code: 'excludes-the-others', values: { answer: several.alone } } : null;
}

function notAsked({ follows }: Item, answers: Readonly<Record<string, unknown>>): Problem | null {
  if (!follows) return null;
  const leading = answers[follows.item];
  const asked = typeof leading === 'string' && follows.answers.includes(leading);
  return asked ? null : { code: 'not-asked', values: { item: follows.item } };
}
