import type { Visitor } from '../door/visitor';
import { Checkboxes } from './choice';
import type { FieldProps } from './field';

/** Spoken by many who come and many who let; in the order of German first, then as people ask for them. */
const SPOKEN = 'de en uk ru ar fa tr ku ps ti so fr es it pl ro bg hr sr sq'.split(' ');

export function LanguageBoxes({ v, ...props }: FieldProps & { v: Visitor }) {
  const options = SPOKEN.map((value) => ({ value, label: v.f.languageName(value) }));
  return <Checkboxes {...props} options={options} row />;
}

export const languageNames = ({ f }: Visitor, codes: readonly string[]): string =>
  f.list(codes.map((code) => f.languageName(code)));
