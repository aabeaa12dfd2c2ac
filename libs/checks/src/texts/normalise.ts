/** A text made comparable, and where in the original each of its UTF-16 units comes from. */
export interface Normalised {
  text: string;
  origin: readonly { from: number; to: number }[];
}

/** Zero-width and direction marks, soft hyphens: invisible, and used to cut a word in two for a machine. */
const invisible = /^\p{Default_Ignorable_Code_Point}$/u;
/** One letter with its marks. */
const cluster = /\P{M}\p{M}*|\p{M}+/gu;
/** Arabic vowel signs and the stretching line carry no meaning for us. */
const isArabicExtra = (char: string) =>
  char === '\u0640' || char === '\u0670' || (char >= '\u064B' && char <= '\u0652');

/** NFKC letter by letter, so that positions are kept; invisible marks are dropped; letters keep their case. */
export function normalise(original: string): Normalised {
  let text = '';
  const origin: { from: number; to: number }[] = [];
  for (const match of original.matchAll(cluster)) {
    const from = match.index;
    const to = from + match[0].length;
    const visible = Array.from(match[0], (char) => (invisible.test(char) ? '' : char)).join('');
    const plain = Array.from(visible.normalize('NFKC'))
      .filter((char) => !isArabicExtra(char))
      .join('');
    text += plain;
    for (let unit = 0; unit < plain.length; unit++) origin.push({ from, to });
  }
  return { text, origin };
}

/** Letters of the other script that look the same. Only words that mix both scripts are ever changed. */
const cyrillicToLatin: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ї: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  α: 'a',
  ο: 'o',
  ρ: 'p',
  ι: 'i',
  ν: 'v',
  τ: 't',
  υ: 'u',
  ε: 'e',
  κ: 'k',
};
const latinToCyrillic: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  e: 'е',
  k: 'к',
  m: 'м',
  h: 'н',
  o: 'о',
  p: 'р',
  c: 'с',
  t: 'т',
  y: 'у',
  x: 'х',
  i: 'і',
};

const count = (word: string, pattern: RegExp) => word.match(pattern)?.length ?? 0;
const swap = (word: string, table: Readonly<Record<string, string>>) => Array.from(word, (c) => table[c] ?? c).join('');

/**
 * Undoes look-alikes in one lower-case word that mixes scripts. The script of the letters that exist in one of them
 * only decides; without such letters the greater number does.
 */
export function undoLookAlikes(word: string): string {
  const latin = count(word, /\p{Script=Latin}/gu);
  const other = count(word, /[\p{Script=Cyrillic}\p{Script=Greek}]/gu);
  if (latin === 0 || other === 0) return word;

  const trulyOther = Array.from(word).filter((c) => /\p{Script=Cyrillic}/u.test(c) && !(c in cyrillicToLatin)).length;
  const trulyLatin = Array.from(word).filter((c) => /\p{Script=Latin}/u.test(c) && !(c in latinToCyrillic)).length;
  const isLatin = trulyLatin !== trulyOther ? trulyLatin > trulyOther : latin >= other;
  return swap(word, isLatin ? cyrillicToLatin : latinToCyrillic);
}

const digitLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '€': 'e',
  '£': 'l',
  '!': 'i',
  '|': 'l',
};

const isSwapped = /[0-9@$€£!|]/u;

/** "dep0sit" is "deposit", "5end" is "send"; "80qm" is not touched, because there are more digits than a swap would need. */
export function undoDigits(word: string): string {
  if (!isSwapped.test(word) || count(word, /\p{L}/gu) < 2) return word;
  const inside = /\p{L}[0-9@$€£!|]+\p{L}/u.test(word);
  const atEdge = /^[0-9$](?=\p{L}{3})|(?<=\p{L}{3})[0-9$]$/u.test(word);
  return inside || atEdge ? swap(word, digitLetters) : word;
}

const isLookAlike = (word: string) => Array.from(word).every((char) => char in cyrillicToLatin);

/** A word made of look-alikes only ("рауреа") stays what it is, and gets a Latin reading beside it. */
export const latinReading = (word: string): string[] =>
  word.length >= 4 && isLookAlike(word) ? [swap(word, cyrillicToLatin)] : [];
