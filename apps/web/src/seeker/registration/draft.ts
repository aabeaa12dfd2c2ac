import type { AllowedArea, PlaceWish } from '../../api/types';
import { Form } from '../../door/form';
import type { Visitor } from '../../door/visitor';

/** Somebody who moves in besides the one who answers, as typed. */
export interface OtherPerson {
  firstName: string;
  surname: string;
  birthDate: string;
}

/** Answers so far. They lie, sealed, in the browser of the person; the server keeps nothing before the end. */
export interface Draft {
  /** Fields as typed, by their path in the API. */
  fields: Record<string, string | string[]>;
  others: OtherPerson[];
  wishes: PlaceWish[];
  area: { area: AllowedArea; name: string } | null;
}

const empty: Draft = { fields: {}, others: [], wishes: [], area: null };

/** More would not fit into the cookie that holds the answers, and nobody looks for a home in more places. */
export const MOST_WISHES = 6;
export const MOST_OTHERS = 11;

export const draftOf = (v: Visitor): Draft => v.kept.draft<Draft>() ?? empty;
export const formOf = (draft: Draft): Form => new Form(draft.fields);

/** Keeps the named fields of a form; a field that is no longer there was emptied. */
export function withFields(draft: Draft, form: Form, names: readonly string[]): Draft {
  const fields = { ...draft.fields };
  for (const name of names) {
    const values = form.list(name);
    delete fields[name];
    if (values.length > 0) fields[name] = values.length === 1 ? String(values[0]) : values;
  }
  return { ...draft, fields };
}

export const dateParts = (name: string): string[] => ['day', 'month', 'year'].map((part) => `${name}.${part}`);
