import type { Token } from './words';

/** Shorter words have too many neighbours: a slip in them is not undone. */
const FEWEST_LETTERS = 7;
const MOST_LETTERS = 16;

const isLetters = (word: string) => /^\p{L}+$/u.test(word);

const withoutOneLetter = (word: string): string[] =>
  Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));

const swapped = (word: string, at: number) =>
  word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);

/** Whether one letter added, left out, changed, or two neighbours swapped turn `word` into `stem`; the first letter holds. */
function isOneSlipFrom(word: string, stem: string): boolean {
  let same = 0;
  while (same < word.length && word[same] === stem[same]) same++;
  if (same === 0) return false;
  const [restOfWord, restOfStem] = [word.slice(same), stem.slice(same)];
  if (word.length === stem.length) return restOfWord.slice(1) === restOfStem.slice(1) || swapped(word, same) === stem;
  return word.length > stem.length ? restOfWord.slice(1) === restOfStem : restOfWord === restOfStem.slice(1);
}

export interface WordList {
  /** Words to be matched whole. */
  whole: readonly string[];
  /** Words of which only the beginning counts. */
  stems: readonly string[];
}

/** The words of all lexicons: which are known, and which long ones a mistyped word was meant to be. */
export class Vocabulary {
  private readonly whole: ReadonlySet<string>;
  private readonly stems: ReadonlySet<string>;
  /** Long words by themselves with one letter left out. */
  private readonly shortened = new Map<string, string[]>();

  /**
   * @param known all words, which are never corrected
   * @param meant the words a mistyped one may be turned into; words that excuse a text are none of them
   */
  constructor(known: WordList, meant: WordList) {
    this.whole = new Set(known.whole);
    this.stems = new Set(known.stems);
    for (const word of new Set([...meant.whole, ...meant.stems])) {
      if (word.length < FEWEST_LETTERS || word.length > MOST_LETTERS || !isLetters(word)) continue;
      for (const key of [word, ...withoutOneLetter(word)])
        this.shortened.set(key, [...(this.shortened.get(key) ?? []), word]);
    }
  }

  isKnown(word: string): boolean {
    if (this.whole.has(word)) return true;
    for (let letters = 2; letters <= word.length; letters++) if (this.stems.has(word.slice(0, letters))) return true;
    return false;
  }

  /** What an unknown word may have been meant to be, with the ending it was written with. */
  corrections(word: string): string[] {
    const found = new Set<string>();
    const longest = Math.min(word.length, MOST_LETTERS + 1);
    for (let letters = FEWEST_LETTERS - 1; letters <= longest; letters++) {
      const start = word.slice(0, letters);
      for (const key of [start, ...withoutOneLetter(start)]) {
        for (const stem of this.shortened.get(key) ?? []) {
          if (!isOneSlipFrom(start, stem)) continue;
          const isWhole = letters === word.length;
          if (this.stems.has(stem) || (isWhole && this.whole.has(stem))) found.add(stem + word.slice(letters));
        }
      }
    }
    return [...found];
  }
}

/** Adds to each word that no language knows the readings it has when one slip is undone. */
export const withTyposUndone = (tokens: readonly Token[], vocabulary: Vocabulary): Token[] =>
  tokens.map((token) => {
    const [word = ''] = token.forms;
    if (token.kind !== 'word' || word.length < FEWEST_LETTERS || !isLetters(word)) return token;
    if (token.forms.some((form) => vocabulary.isKnown(form))) return token;
    const readings = vocabulary.corrections(word);
    return readings.length > 0 ? { ...token, forms: [...token.forms, ...readings] } : token;
  });
