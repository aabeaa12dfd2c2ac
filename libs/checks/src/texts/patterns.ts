import type { WordList } from './typos';
import { fold, type Token } from './words';

/** A pattern of a lexicon, ready to be compared: one entry per word, null = up to four words in between. */
export interface Pattern<Name> {
  name: Name;
  words: readonly (WordPattern | null)[];
}

interface WordPattern {
  text: string;
  openStart: boolean;
  openEnd: boolean;
}

const LONGEST_GAP = 4;

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };
const spelledOut = (pattern: string) => pattern.replace(/[äöü]/gu, (letter) => umlauts[letter] ?? letter);

const wordPattern = (word: string): WordPattern | null =>
  word === '..'
    ? null
    : { text: fold(word.replaceAll('*', '')), openStart: word.startsWith('*'), openEnd: word.endsWith('*') };

/** Reads the patterns of one concept. */
export function compile<Name>(name: Name, patterns: string): Pattern<Name>[] {
  const single = patterns.split('|').flatMap((raw) => {
    const pattern = raw.trim().toLowerCase();
    return pattern === '' ? [] : [...new Set([pattern, spelledOut(pattern)])];
  });
  return single.map((pattern) => ({ name, words: pattern.split(/\s+/u).map(wordPattern) }));
}

function matchesForm(form: string, { text, openStart, openEnd }: WordPattern): boolean {
  if (openStart && openEnd) return form.includes(text);
  if (openStart) return form.endsWith(text);
  return openEnd ? form.startsWith(text) : form === text;
}

const matchesWord = (token: Token | undefined, pattern: WordPattern): boolean =>
  token !== undefined && token.forms.some((form) => matchesForm(form, pattern));

/** People write "western union" as one word, and spaced-out letters come back as one. */
function matchesAsOneWord(token: Token | undefined, words: readonly (WordPattern | null)[]): boolean {
  if (words.length < 2 || words.includes(null)) return false;
  const text = words.map((word) => word?.text ?? '').join('');
  const last = words.at(-1);
  return text.length >= 8 && matchesWord(token, { text, openStart: false, openEnd: last?.openEnd ?? false });
}

/**
 * The tokens a pattern that begins at `start` is made of, without the words in its gaps; null = it does not match.
 * Marks such as commas are never skipped.
 */
export function matchAt(tokens: readonly Token[], start: number, words: Pattern<unknown>['words']): number[] | null {
  const from = (at: number, index: number): number[] | null => {
    if (index === words.length) return [];
    const word = words[index];
    if (word) {
      const rest = matchesWord(tokens[at], word) ? from(at + 1, index + 1) : null;
      return rest && [at, ...rest];
    }
    for (let gap = 0; gap <= LONGEST_GAP; gap++) {
      if (tokens.slice(at, at + gap).some(({ kind }) => kind === 'mark')) return null;
      const rest = from(at + gap, index + 1);
      if (rest) return rest;
    }
    return null;
  };
  return matchesAsOneWord(tokens[start], words) ? [start] : from(start, 0);
}

/** The words of patterns: those to be matched whole, and those of which only the beginning counts. */
export function wordsOfPatterns(patterns: readonly Pattern<unknown>[]): WordList {
  const words = patterns
    .flatMap((pattern) => pattern.words)
    .filter((word) => word !== null && !word.openStart) as WordPattern[];
  return {
    whole: words.filter(({ openEnd }) => !openEnd).map(({ text }) => text),
    stems: words.filter(({ openEnd }) => openEnd).map(({ text }) => text),
  };
}

/** So many first letters of a pattern are its key; shorter ones are kept under all they have. */
const KEY_LETTERS = 4;

/** Finds patterns quickly: most of them begin with fixed letters. */
export class PatternIndex<Name> {
  private readonly byLetters = new Map<string, Pattern<Name>[]>();
  private readonly openStart: Pattern<Name>[] = [];

  constructor(patterns: readonly Pattern<Name>[]) {
    for (const pattern of patterns) {
      const first = pattern.words[0];
      if (!first || first.openStart) this.openStart.push(pattern);
      else {
        const key = first.text.slice(0, KEY_LETTERS);
        const same = this.byLetters.get(key);
        if (same) same.push(pattern);
        else this.byLetters.set(key, [pattern]);
      }
    }
  }

  /** All patterns that begin at this token, and the tokens they are made of. */
  at(tokens: readonly Token[], start: number): { name: Name; made: number[] }[] {
    const keys = new Set<string>();
    for (const form of tokens[start]?.forms ?? []) {
      for (let letters = 1; letters <= KEY_LETTERS; letters++) keys.add(form.slice(0, letters));
    }
    const found: { name: Name; made: number[] }[] = [];
    const look = (patterns: readonly Pattern<Name>[]) => {
      for (const { name, words } of patterns) {
        const made = matchAt(tokens, start, words);
        if (made) found.push({ name, made });
      }
    };
    for (const key of keys) look(this.byLetters.get(key) ?? []);
    look(this.openStart);
    return found;
  }
}
