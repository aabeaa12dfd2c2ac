import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { fa } from './fa';
import { foldText, wordsOf } from './fold-text';
import type { DangerCategory, Lexicon } from './lexicon';
import { ru } from './ru';
import { tr } from './tr';
import { uk } from './uk';

const lexicons: Readonly<Record<string, Lexicon>> = { ar, de, en, fa, ru, tr, uk };

/** Languages with a danger lexicon of their own; in any other one German is looked for, and a person reads the text. */
export const lexiconLanguages: readonly string[] = Object.keys(lexicons);

/** The language shown is not always the one written: many people use two of these. German is always looked for. */
const alsoWritten: Readonly<Record<string, readonly string[]>> = { uk: ['ru'], ru: ['uk'] };

/** Words of a sign may have so many other words between them. */
const WORDS_BETWEEN = 4;

type WordTest = (word: string) => boolean;
interface Sign {
  category: DangerCategory;
  words: readonly WordTest[];
}

function wordTest(pattern: string): WordTest {
  const part = foldText(pattern.replaceAll('*', ''));
  const [open, on] = [pattern.startsWith('*'), pattern.endsWith('*')];
  if (open && on) return (word) => word.includes(part);
  if (open) return (word) => word.endsWith(part);
  return on ? (word) => word.startsWith(part) : (word) => word === part;
}

const signsOf = (lexicon: Lexicon): Sign[] =>
  Object.entries(lexicon).flatMap(([category, signs]) =>
    signs.map((sign) => ({ category: category as DangerCategory, words: sign.split(' ').map(wordTest) })),
  );

const signs = new Map(Object.entries(lexicons).map(([language, lexicon]) => [language, signsOf(lexicon)]));

function stands({ words }: Sign, text: readonly string[]): boolean {
  const reach = words.length + WORDS_BETWEEN;
  return text.some((_, from) => {
    const near = text.slice(from, from + reach);
    return words.every((isWord) => near.some(isWord));
  });
}

/**
 * R22: what a free text may be about that cannot wait. It can only raise; a text without a hit proves nothing.
 * @param language language of the page, 'uk'; regional variants ('de-AT') count as their language
 */
export function dangersIn(text: string, language: string): DangerCategory[] {
  const base = language.toLowerCase().split('-')[0] ?? '';
  const languages = new Set([base, ...(alsoWritten[base] ?? []), 'de']);
  const words = wordsOf(text);
  const found = [...languages].flatMap((each) => (signs.get(each) ?? []).filter((sign) => stands(sign, words)));
  return [...new Set(found.map(({ category }) => category))];
}
