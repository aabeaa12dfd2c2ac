import { knownNamesOf } from './arabic-names';

/** Spellings that no register tells apart: long vowels, doubled consonants, the silent h, French and German letters. */
const settled: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/dsch|dj/g, 'j'],
  [/tsch/g, 'Ç'],
  [/sch|sh|ş|š/g, 'Ş'],
  [/kh/g, 'H'],
  [/gh/g, 'G'],
  [/q/g, 'k'],
  [/ph/g, 'f'],
  [/(.)\1+/g, '$1'],
];
const long: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/ee|ie(?=[^aeiouy]|$)/g, 'i'],
  [/oo|ou/g, 'u'],
  [/a[iy]|e[iy]/g, 'Y'],
  [/a[uw](?=[^aeiouy]|$)/g, 'W'],
  [/aa/g, 'a'],
];

/** After the long vowels are settled: a short one is heard as its neighbour, e as a and o as u; w may be v. */
const short: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/e/g, 'a'],
  [/o/g, 'u'],
  [/y/g, 'i'],
  [/ii/g, 'i'],
  [/w/g, 'v'],
  [/h$/g, ''],
];

const plain = (word: string) =>
  word
    .normalize('NFC')
    .replace(/[şš]/g, 'sh')
    .replace(/ç/g, 'tsch')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i');

const keyOf = (word: string): string =>
  [...long, ...settled, ...short].reduce((text, [spelling, sound]) => text.replace(spelling, sound), plain(word));

/** Marks of Arabic or Persian in Latin letters. Letters that such spellings do not use speak against it. */
const isRomanised = (word: string) => /[kgd]h|q|aa|ee|oo|dj|dsch|ullah|uddin/.test(word) && !/[pvxc](?!h)/.test(word);

const SHORTEST_KEY = 4;

/** What follows 'servant of': the article is written in many ways, apart or not, and takes the sound of the next letter. */
const servant = /^abd(?:[aeou](?:l|([rszntd])(?=\1)|(?=ll)))?(?=..)/;
const servedBy = (word: string): string | null => (servant.test(word) ? word.replace(servant, '') : null);

/** Whether two lower-case Latin spellings are one name of a language that is not written in Latin letters at home. */
export function areRomanisationsOfOne(a: string, b: string): boolean {
  const [one, other] = [knownNamesOf(a), knownNamesOf(b)];
  if (one.some((name) => other.includes(name))) return true;
  // What is known as another name is one, however near it sounds: 'Salim' and 'Salman', 'Said' and 'Saad'.
  if (one.length > 0 && other.length > 0) return false;
  const [served, byOther] = [servedBy(plain(a)), servedBy(plain(b))];
  if (served !== null && byOther !== null) {
    return keyOf(served) === keyOf(byOther) || areRomanisationsOfOne(served, byOther);
  }
  const key = keyOf(a);
  if (key.length < SHORTEST_KEY || key !== keyOf(b)) return false;
  return one.length + other.length > 0 || isRomanised(plain(a)) || isRomanised(plain(b));
}
