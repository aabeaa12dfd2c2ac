import type { ComponentChildren } from 'preact';
import type { FieldProblem } from '../../api/types';
import type { Form } from '../../door/form';
import type { Filled } from '../../door/screens';
import type { Visitor } from '../../door/visitor';
import { fieldMistake } from '../../parts/field-mistake';

/** One question of the registration. */
export interface Step {
  code: string;
  title(v: Visitor): string;
  /** Names of its fields in the form. */
  names: readonly string[];
  fields(v: Visitor, filled: Filled): ComponentChildren;
  /** What can be seen to be missing without asking anybody; the rest is checked at the end. */
  mistakes(v: Visitor, form: Form): FieldProblem[];
}

export type Check = [field: string, ok: boolean, code: 'required' | 'not-a-date'];

export const failed = (v: Visitor, checks: readonly Check[]): FieldProblem[] =>
  checks
    .filter(([, ok]) => !ok)
    .map(([field, , code]) => fieldMistake(v, field, code, field === 'residence' ? 'needs.allowedArea' : field));

export const dateIfAny = (form: Form, field: string): Check => [
  field,
  form.date(field) === null || form.isDate(field),
  'not-a-date',
];
export const dateNeeded = (form: Form, field: string): Check =>
  form.date(field) === null ? [field, false, 'required'] : [field, form.isDate(field), 'not-a-date'];
export const needed = (form: Form, field: string): Check => [field, form.has(field), 'required'];
