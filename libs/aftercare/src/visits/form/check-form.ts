import type { FieldProblem } from '@bleibe/platform';
import { isAnswerTo, isFormItem } from './form-items';

/**
 * Items of every section are taken, also those that this visit does not ask for: a phone may have begun with a plan
 * that was changed since, and what it wrote must not be lost.
 */
export function mistakesInForm(fields: Readonly<Record<string, unknown>>): FieldProblem[] {
  const mistakes: FieldProblem[] = [];
  for (const [field, value] of Object.entries(fields)) {
    if (!isFormItem(field)) mistakes.push({ field, code: 'not-an-item' });
    else if (!isAnswerTo(field, value)) mistakes.push({ field, code: 'not-an-answer' });
  }
  return mistakes;
}
