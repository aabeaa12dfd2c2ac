import { type ProblemCode, sayProblemOfField } from '@bleibe/words';
import type { FieldProblem } from '../api/types';
import type { Visitor } from '../door/visitor';

/**
 * A mistake that is plain before the API is asked, in the words that the API would use.
 * @param named the field by which it is called, where the name in the form is another
 */
export function fieldMistake(v: Visitor, field: string, code: ProblemCode, named = field): FieldProblem {
  return { field, code, message: sayProblemOfField(v.language, { field: named, code }) };
}
