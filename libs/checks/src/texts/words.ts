import { latinReading, type Normalised, normalise, undoDigits, undoLookAlikes } from './normalise';
import type { Span } from './sign';

/** One word, sum of digits, or sign of the text. */
export interface Token extends Span {
  /** How it may be read: lower case without accents; further readings for swapped digits and Arabic prefixes. */
  forms: readonly string[];
  kind: 'word' | 'number' | 'mark';
}

// A full stop inside keeps "1.200" and "Booking.com" apart from the end of a sentence.
const pieces =
  /\p{N}+(?:[.,' \u202F]\p{N}{3}(?!\p{N}))*(?:[.,]\p{N}{1,2}(?!\p{N}))?(?![\p{L}\p{N}])|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}@$]|['’ʼ`´-](?=\p{L})|(?<=\p{Ll})[€£!|](?=\p{Ll}))*|[^\s]|\n+/gu;
/** "W e s t e r n", "k-a-p-o-r-a": four or more single letters in a row. */
const spacedOut = /(?<![\p{L}\p{N}])\p{L}(?:([ ._*·-])\p{L}(?:\1\p{L}){2,})(?![\p{L}\p{N}])/gu;

const polishL: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', ß: 'ss', ø: 'o', æ: 'ae', đ: 'd' };

/** Lower case; Latin letters lose their accents, Cyrillic ones keep theirs (й, ї are letters of their own). */
export function fold(word: string): string {
  const lower = word.replaceAll('İ', 'i').toLowerCase();
  const bare = lower
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
  return Array.from(bare, (char) => polishL[char] ?? char)
    .join('')
    .replaceAll('ё', 'е')
    .replace(/[أإآٱ]/gu, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ی', 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll('ۀ', 'ه')
    .replaceAll('ة', 'ه')
    .replace(/['’ʼ`´-]/gu, '');
}

const arabicDenials: ReadonlySet<string> = new Set(['لا', 'لم', 'لن', 'ما']);

/** Arabic writes "and", "for", "with", "the" onto the word. */
function withoutArabicPrefixes(word: string): string[] {
  if (!/^\p{Script=Arabic}/u.test(word)) return [];
  const readings = new Set<string>();
  for (const prefix of [/^[وف]/u, /^[وف]?[بلك]/u, /^[وف]?[بك]?ال/u, /^[وف]?لل/u, /^[وف]?س/u]) {
    const rest = word.replace(prefix, '');
    if (rest !== word && (rest.length >= 3 || arabicDenials.has(rest))) readings.add(rest);
  }
  return [...readings];
}

function readingsOf(raw: string): string[] {
  const folded = fold(raw);
  const plain = fold(undoLookAlikes(folded));
  return [...new Set([plain, undoDigits(plain), ...latinReading(plain), ...withoutArabicPrefixes(plain)])];
}

const kindOf = (raw: string): Token['kind'] => {
  if (/^\p{N}[\p{N}.,' \u202F]*$/u.test(raw)) return 'number';
  return /^[\p{L}\p{N}]/u.test(raw) ? 'word' : 'mark';
};

function spanIn({ origin }: Normalised, start: number, end: number): Span {
  return { from: origin[start]?.from ?? 0, to: origin[end - 1]?.to ?? 0 };
}

/** Cuts a text into words and marks, each with its place in the original. */
export function wordsIn(original: string): Token[] {
  const normalised = normalise(original);
  const joined = [...normalised.text.matchAll(spacedOut)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    raw: match[0].replace(/[ ._*·-]/gu, ''),
  }));

  const tokens: Token[] = [];
  const add = (raw: string, start: number, end: number) => {
    const kind = kindOf(raw);
    tokens.push({ ...spanIn(normalised, start, end), kind, forms: kind === 'word' ? readingsOf(raw) : [raw] });
  };
  for (const match of normalised.text.matchAll(pieces)) {
    const inJoined = joined.find(({ start, end }) => match.index >= start && match.index < end);
    if (!inJoined) add(match[0], match.index, match.index + match[0].length);
    else if (match.index === inJoined.start) add(inJoined.raw, inJoined.start, inJoined.end);
  }
  return tokens;
}
