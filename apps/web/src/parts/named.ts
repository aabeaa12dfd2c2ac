import type { Visitor } from '../door/visitor';
import type { Option } from './field';
import { nameOf } from './layout';

type Names = Readonly<Record<string, string>>;

/** Names that also stand inside sentences begin small; on their own they begin with a capital where the script has any. */
export const onItsOwn = ({ language }: Visitor, words: string): string =>
  words.charAt(0).toLocaleUpperCase(language) + words.slice(1);

export const optionsFrom = (v: Visitor, names: Names): Option[] =>
  Object.entries(names).map(([value, label]) => ({ value, label: onItsOwn(v, label) }));

/** Codes as one list in words; empty when there are none. */
export const namedList = (v: Visitor, names: Names, codes: readonly string[] = []): string =>
  onItsOwn(v, v.f.list(codes.map((code) => nameOf(names, code))));
