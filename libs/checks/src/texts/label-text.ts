import { readText } from './read-text';
import { type FoundSign, wordsOf } from './sign';
import { signTable, type TextLabel } from './sign-table';

export interface LabelledText {
  /** The most telling label; null = nothing that has one was found. */
  label: TextLabel | null;
  /** Further labels that were found. */
  also: TextLabel[];
  /** A person has to look: a sign was found, or nobody here could read the text. Silence is no pass then. */
  needsPerson: boolean;
  /** The words the signs were found in, as the author typed them. */
  words: string[];
}

/** A number in a listing is clumsy and is masked; in a first message it leads away from those who could help. */
const isOnlyAContact = ({ sign, intent }: FoundSign) => sign === 'off-platform' && intent === 'contact-named';

/** One text as a reviewer would file it. */
export function labelText(text: string, kind: 'listing' | 'message'): LabelledText {
  const { signs, understood } = readText(text);
  const byRank = signs.toSorted((a, b) => signTable[a.sign].rank - signTable[b.sign].rank);
  const telling = kind === 'listing' ? byRank.filter((sign) => !isOnlyAContact(sign)) : byRank;
  const [label = null, ...also] = new Set(telling.flatMap(({ sign }) => signTable[sign].label ?? []));
  return {
    label,
    also,
    needsPerson: signs.length > 0 || !understood,
    words: [...new Set(byRank.flatMap((sign) => wordsOf(text, sign)))],
  };
}
