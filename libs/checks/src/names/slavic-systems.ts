import { hasForms } from './given-name-forms';

/**
 * How transliterations of Cyrillic write its letters, system by system: the longest spelling is read first. What is read is
 * a key of sounds, not the word: i, и, ї, й and ы are one, hard and soft signs are none. A letter that two Cyrillic ones
 * share has both ('h' is г or х).
 */
type System = readonly (readonly [spelling: string, sounds: string])[];

/** Spellings of English (BGN/PCGN, Ukraine 2010, ICAO 9303) and what several systems share. */
const english: System = [
  ['shch', 'Щ'],
  ['shh', 'Щ'],
  ['sht', 'Щ|Шt'],
  ['sch', 'Щ|Ш'],
  ['tch', 'Ч'],
  ['zgh', 'zg'],
  ['zh', 'Ж'],
  ['kh', 'X'],
  ['gh', 'g'],
  ['ch', 'Ч'],
  ['sh', 'Ш'],
  ['ts', 'C'],
  ['tc', 'C'],
  ['cz', 'C'],
  ['x', 'X|ks'],
  ['h', 'X|g'],
  ['c', 'C'],
  ['w', 'v'],
];

/** Scholars, the Slavic alphabets with accents, ISO 9 and the GOST of 1971. */
const scholarly: System = [
  ['šč', 'Щ'],
  ['ŝ', 'Щ'],
  ['šć', 'Щ'],
  ['ž', 'Ж'],
  ['č', 'Ч'],
  ['ć', 'Ч'],
  ['š', 'Ш'],
  ['â', 'ia'],
  ['û', 'iu'],
  ['ch', 'X'],
  ['kh', 'X'],
  ['x', 'X'],
  ['h', 'X|g'],
  ['c', 'C'],
  ['w', 'v'],
];

const german: System = [
  ['schtsch', 'Щ'],
  ['stsch', 'Щ'],
  ['tsch', 'Ч'],
  ['dsch', 'Ж'],
  ['sch', 'Ш|Ж'],
  ['sh', 'Ж'],
  ['ch', 'X'],
  ['ss', 's'],
  ['s', 's|z'],
  ['z', 'C'],
  ['w', 'v'],
  ['h', 'X|g'],
];

const french: System = [
  ['chtch', 'Щ'],
  ['tch', 'Ч'],
  ['ch', 'Ш'],
  ['kh', 'X'],
  ['ou', 'u'],
  ['j', 'Ж'],
  ['ts', 'C'],
  ['h', 'X|g'],
];

const polish: System = [
  ['szcz', 'Щ'],
  ['cz', 'Ч'],
  ['sz', 'Ш'],
  ['rz', 'Ж'],
  ['ż', 'Ж'],
  ['ch', 'X'],
  ['c', 'C'],
  ['w', 'v'],
  ['h', 'X|g'],
];

const systems = [english, scholarly, german, french, polish];
/** More readings than this and the word tells nothing. */
const MOST_READINGS = 32;

const bare = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('đ', 'dj').replaceAll('ı', 'i');

/** i, y and j are one sound, and what follows it is not told apart by them: 'Mariia', 'Mariya', 'Maria'. */
const settle = (key: string) =>
  key.replace(/[yj]/g, 'i').replace(/i+/g, 'i').replace(/ie/g, 'e').replace(/io/g, 'o').replace(/ui/g, 'i');

function read(word: string, system: System): string[] {
  let readings = [''];
  for (let at = 0; at < word.length;) {
    const found = system.find(([spelling]) => word.startsWith(spelling, at));
    const size = found ? found[0].length : 1;
    const sounds = found ? found[1].split('|') : [bare(word.charAt(at))];
    readings = readings.flatMap((reading) => sounds.map((sound) => reading + sound));
    if (readings.length > MOST_READINGS) return [];
    at += size;
  }
  return readings.map(settle);
}

const keysOf = (word: string): Set<string> => new Set(systems.flatMap((system) => read(word.normalize('NFC'), system)));

/** Endings of Slavic names in the spellings above, without accents: where there is none, y, j and h may be other sounds. */
const slavicEnding =
  /(enko|uk|sk[aeiy]?[aijy]*|[oei]va?|yn|yna|[oe]vic|[iy]ch|[iy]t?sch|[iy]tch|[iy]cz|ets|slava?|slaw|m[iy]r|yi|ii|ij|iy|yj|iia|iya|ija|yia)$/;
/** Letters, or glides within a word, that hardly another language writes. */
const slavicLetters = /[čćžšŝâûě]|shch|tsch|zh|kh|sz|cz|(?<=.)[yj][aou]/;

export const looksSlavic = (word: string): boolean =>
  slavicEnding.test(bare(word)) || slavicLetters.test(word) || hasForms(bare(word));

/** The consonants that every system writes alike: where these differ, no key can be the same. */
const firm = (word: string): string =>
  bare(word)
    .replace(/[^blmn]/g, '')
    .replace(/(.)\1+/g, '$1');

/** Whether two Latin spellings are transliterations of one Cyrillic name by systems that are in use. */
export function areTransliterationsOfOne(a: string, b: string): boolean {
  if (firm(a) !== firm(b)) return false;
  if (!looksSlavic(a) && !looksSlavic(b)) return false;
  const keys = keysOf(a);
  return [...keysOf(b)].some((key) => keys.has(key));
}
