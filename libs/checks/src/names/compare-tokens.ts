import { alphabets, firstSpelling, wordsToSpell } from './alphabets';
import { arabicArticle, arabicSpellings, plainArabic } from './arabic';
import { knownNamesOf } from './arabic-names';
import { latinOf } from './cyrillic';
import { editDistance } from './edit-distance';
import { areFormsOfOneName } from './given-name-forms';
import { hasSlavicLetter, haveSameSlavicKey, latinForms, umlautKey } from './latin';
import { areRomanisationsOfOne } from './romanised';
import { areTransliterationsOfOne } from './slavic-systems';
import { canBeSpelled } from './spell';
import type { NameToken } from './tokens';
import { haveSameConsonants } from './vowels';

/** How two parts of a name stand to each other, from nearest to farthest. */
export type Nearness =
  | { kind: 'same' }
  /** `sure`: a system of spelling that is in use explains the difference, so it is the same name. */
  | { kind: 'other-spelling'; sure: boolean }
  | { kind: 'same-consonants'; sure: boolean }
  | { kind: 'slip'; letters: number }
  | { kind: 'not-readable' }
  | { kind: 'different' };

const MOST_LETTERS = 2;

const same: Nearness = { kind: 'same' };
const different: Nearness = { kind: 'different' };

/** The token in Latin letters without accents; null for a script that is not read. */
function plainLatin({ text, script }: NameToken): string | null {
  if (script === 'latin') return latinForms(text)[0] ?? text;
  return script === 'cyrillic' ? latinOf(text) : firstSpelling(text, script);
}

function isSame(a: NameToken, b: NameToken): boolean {
  if (a.text === b.text) return true;
  if (a.script === 'arabic' && b.script === 'arabic') return plainArabic(a.text) === plainArabic(b.text);
  if (a.script === 'latin' && b.script === 'latin') {
    const forms = new Set(latinForms(a.text));
    return latinForms(b.text).some((form) => forms.has(form));
  }
  const [foreign, latin] = a.script === 'latin' ? [b, a] : [a, b];
  const table = alphabets[foreign.script];
  if (!table || latin.script !== 'latin') return false;
  const words = wordsToSpell(foreign.text, foreign.script);
  return latinForms(latin.text).some((form) =>
    words.some((word) => canBeSpelled(word, form, table, { vowels: false })),
  );
}

/** A name in Arabic script beside one in letters with vowels. */
function arabicIsSpelled(arabic: NameToken, other: NameToken): boolean {
  const latin = plainLatin(other);
  if (latin === null) return false;
  const word = plainArabic(arabic.text);
  // An alif in the shape of a y sounds as a: 'Mustafa'.
  const words = [word, word.replace(arabicArticle, ''), plainArabic(arabic.text.replace(/ى$/, 'ا'))];
  return words.some((each) => canBeSpelled(each, latin, arabicSpellings, { vowels: true }));
}

/** In a word of few letters a single one makes another name. */
const lettersAllowed = (a: string, b: string) => (Math.min(a.length, b.length) <= 4 ? 1 : MOST_LETTERS);

export function compareTokens(a: NameToken, b: NameToken): Nearness {
  if (isSame(a, b)) return same;
  if (a.script === 'other' || b.script === 'other') {
    return { kind: a.script === b.script ? 'different' : 'not-readable' };
  }
  if (a.script === 'arabic' || b.script === 'arabic') return compareArabic(a, b);

  const [one, other] = [plainLatin(a) ?? '', plainLatin(b) ?? ''];
  const areLatin = a.script === 'latin' && b.script === 'latin';
  if (areLatin && areRomanisationsOfOne(a.text, b.text)) return { kind: 'same-consonants', sure: true };
  if (areLatin && areTransliterationsOfOne(a.text, b.text)) return { kind: 'other-spelling', sure: true };
  if (umlautKey(one) === umlautKey(other) || haveSameSlavicKey(one, other) || areFormsOfOneName(one, other)) {
    return { kind: 'other-spelling', sure: false };
  }
  const spelledByVowels = areLatin && !hasSlavicLetter(a.text) && !hasSlavicLetter(b.text);
  if (spelledByVowels && haveSameConsonants(a.text, b.text)) return { kind: 'same-consonants', sure: false };
  const most = lettersAllowed(one, other);
  const letters = editDistance(one, other, most);
  return letters <= most ? { kind: 'slip', letters: Math.max(1, letters) } : { kind: 'different' };
}

function compareArabic(a: NameToken, b: NameToken): Nearness {
  if (a.script === b.script) {
    const [one, other] = [plainArabic(a.text), plainArabic(b.text)];
    const bare = (word: string) => word.replace(arabicArticle, '');
    if (bare(one) === bare(other)) return { kind: 'other-spelling', sure: true };
    const most = lettersAllowed(one, other);
    const letters = editDistance(one, other, most);
    return letters <= most ? { kind: 'slip', letters } : { kind: 'different' };
  }
  const [arabic, other] = a.script === 'arabic' ? [a, b] : [b, a];
  if (other.script === 'latin') {
    const [names, others] = [knownNamesOf(arabic.text), knownNamesOf(other.text)];
    if (names.some((name) => others.includes(name))) return { kind: 'same-consonants', sure: true };
    // Short vowels are not written: where both are known names, and not the same one, the consonants prove nothing.
    const areKnown = names.length > 0 && others.length > 0;
    if (arabicIsSpelled(arabic, other)) return { kind: 'same-consonants', sure: !areKnown && others.length === 0 };
    return different;
  }
  return arabicIsSpelled(arabic, other) ? { kind: 'same-consonants', sure: false } : different;
}
