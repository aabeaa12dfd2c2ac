/** Letters that do not fall apart into a letter and an accent. */
const single: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'e',
  ŋ: 'n',
  ħ: 'h',
};

/** Spellings with two letters that passports use for one (ICAO 9303-3, 6; German, Nordic, Serbian and Croatian habits). */
const written: readonly Readonly<Record<string, string>>[] = [
  {},
  { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', đ: 'dj', ñ: 'n' },
  { ä: 'ae', ö: 'oe', ü: 'uxx', ñ: 'nxx', å: 'aa' },
];

const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

function write(word: string, letters: Readonly<Record<string, string>>): string {
  const swapped = Array.from(word, (char) => letters[char] ?? char).join('');
  // Accents fall first, because a Turkish capital İ leaves a dot behind when it is made small.
  return Array.from(withoutAccents(swapped), (char) => single[char] ?? char).join('');
}

/** All ways in which a lower-case Latin word may stand in a machine-readable zone. The first has no accents. */
export function latinForms(word: string): string[] {
  return [...new Set(written.map((letters) => write(word.normalize('NFC'), letters)))];
}

/** Letters that only alphabets with one sound a letter have: there a different vowel is a different name. */
export const hasSlavicLetter = (word: string): boolean => /[čćđžłńśźżęąřěťďňľĺŕőű]/.test(word.normalize('NFC'));

/** 'Mueller' and 'Muller' both stand for 'Müller', who is not there to ask. */
export const umlautKey = (latin: string): string => latin.replace(/(?<=[aou])e/g, '');

/** Spellings of one sound, longest first. */
const sounds: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/s?chtch|schtsch|shch|szcz/g, 'Щ'],
  [/tsch|tch|cz/g, 'Ч'],
  [/sch|sh|sz/g, 'Ш'],
  [/zh/g, 'Ж'],
  [/kh|gh|g/g, 'h'],
  [/ts|tz/g, 'c'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou/g, 'u'],
  [/ph/g, 'f'],
  [/[yj]/g, 'i'],
  [/i+/g, 'i'],
  [/ie/g, 'e'],
  [/(.)\1/g, '$1'],
];

function keyOf(latin: string, ch: string): string {
  // The three letters of German spellings first, or their end would be taken for a ch.
  const [clusters, others] = [sounds.slice(0, 3), sounds.slice(3)];
  const apply = (word: string, [spelling, sound]: (typeof sounds)[number]) => word.replace(spelling, sound);
  return others.reduce(apply, clusters.reduce(apply, latin).replace(/ch/g, ch));
}

/**
 * The same for spellings after different systems of transliteration of a Slavic name: 'Oleg Zelenskij' and 'Oleh
 * Zelenskyi'. It joins more than it should, so it is good for a look by a person only. Two keys where there is a ch,
 * which is one sound in English and another in German.
 */
export const slavicKeys = (latin: string): string[] => [...new Set(['Ч', 'h'].map((ch) => keyOf(latin, ch)))];

export function haveSameSlavicKey(a: string, b: string): boolean {
  const keys = slavicKeys(a);
  return slavicKeys(b).some((key) => keys.includes(key));
}
