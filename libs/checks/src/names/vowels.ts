/**
 * Arabic, Persian and Turkish names in Latin letters: the consonants stay, the vowels change with the country
 * ('Fatima', 'Fatemeh', 'Fatma'; 'Mohammad', 'Mohamed'). How far a vowel may move tells 'Hasan' from 'Hussein'.
 */

/** One sound, one letter, where the spelling leaves no doubt. Turkish hardens the last sound: 'Ahmet' is 'Ahmad'. */
const plain = (latin: string): string =>
  latin
    .replace(/[qk]h?(?=$|[^h])/g, (found) => (found === 'kh' ? 'H' : 'k'))
    .replace(/ph/g, 'f')
    // 'Daoud' and 'Dawud', 'Taufik' and 'Tawfiq'.
    .replace(/(?<=[ae])[wv](?=[^aeiy]|$)/g, 'u')
    .replace(/w/g, 'v')
    .replace(/([^aeiouy])\1/g, '$1')
    .replace(/H/g, 'h')
    .replace(/(?<=[aeiou])h$/, '')
    .replace(/t$/, 'd')
    .replace(/p$/, 'b')
    // 'Mariam' and 'Maryam', 'Rania' and 'Raniya'.
    .replace(/i?y(?=[aeou])/g, 'y')
    .replace(/(?<=[^aeiouy])i(?=[aou])/g, 'y');

/** Spellings that stand for different sounds in different countries; each is read one way throughout a name. */
const doubtful: readonly (readonly [spelling: RegExp, sounds: readonly string[]])[] = [
  [/dsch|dj/g, ['j']],
  [/sch|sh/g, ['S']],
  // French sh, German kh.
  [/ch/g, ['S', 'kh']],
  // Turkish j, French k.
  [/c/g, ['j', 'k']],
  // 'Othman', 'Osman'; 'Ghasem', 'Qasim'; in Egypt 'Gamal'.
  [/th/g, ['t', 's']],
  [/gh/g, ['G', 'k']],
  [/g/g, ['g', 'j']],
  // A French e at the end is silent: 'Yassine', 'Siham' and 'Sihame'.
  [/(?<=[mn])e$/g, ['e', '']],
  // Persian and Turkish say z where Arabic has an emphatic d: 'Ramadan', 'Ramazan'.
  [/dh?/g, ['d', 'z']],
];

/** All ways in which a word may sound, without the marks that stand for no sound of their own. */
function soundsOf(word: string): string[] {
  const latin = word
    .normalize('NFC')
    .replace(/[şșš]/g, 'sh')
    .replace(/[çčć]/g, 'S')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ə/g, 'e');
  const readings = doubtful.reduce<string[]>(
    (words, [spelling, sounds]) => words.flatMap((each) => sounds.map((sound) => each.replace(spelling, sound))),
    [latin],
  );
  return [...new Set(readings.map(plain))];
}

interface Beat {
  /** Vowels before the consonant; the last beat of a word has no consonant. */
  vowels: string;
  consonant: string;
}

function beatsOf(text: string): Beat[] {
  const beats: Beat[] = [];
  let vowels = '';
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const isGlide = char === 'y' && vowels === '' && /[aeiou]/.test(text.charAt(at + 1));
    if (/[aeiouy]/.test(char) && !isGlide) vowels += char;
    else {
      beats.push({ vowels, consonant: char });
      vowels = '';
    }
  }
  beats.push({ vowels, consonant: '' });
  return beats;
}

/** Sound of a group of vowels: a, e, i, u, ai or au; '' for none. */
function soundOf(vowels: string): string {
  if (vowels === '') return '';
  if (/^[ae][uo]/.test(vowels)) return 'au';
  if (/^[uo]/.test(vowels)) return 'u';
  if (vowels === 'ee' || vowels === 'ie') return 'i';
  if (/^(a[eiy]|e[iy])/.test(vowels)) return 'ai';
  return vowels.startsWith('y') ? 'i' : vowels.charAt(0);
}

const NEAR = 0.5;
const FAR = 1;
const neighbours = new Map([
  ['ae', 0],
  ['ei', 0],
  ['eu', NEAR],
  ['iu', NEAR],
  ['au', NEAR],
  ['auu', NEAR],
]);

function distance(a: string, b: string, isLast: boolean): number {
  const [one, other] = [soundOf(a), soundOf(b)];
  if (one === other) return 0;
  const apart = one === '' || other === '' ? NEAR : (neighbours.get([one, other].toSorted().join('')) ?? FAR);
  // A short vowel in the middle comes and goes; another one at the end makes another name.
  return isLast && apart > 0 ? FAR : apart;
}

interface Reading {
  /** All consonants in their order. */
  consonants: string;
  beats: readonly Beat[];
}

const readingsOf = (word: string): Reading[] =>
  soundsOf(word).map((sounds) => {
    const beats = beatsOf(sounds);
    return { consonants: beats.map(({ consonant }) => consonant).join(''), beats };
  });

/** @param a @param b readings with the same consonants */
function soundAlike(a: readonly Beat[], b: readonly Beat[], shortest: number): boolean {
  const sum = a.reduce(
    (total, { vowels, consonant }, at) => total + distance(vowels, b[at]?.vowels ?? '', consonant === ''),
    0,
  );
  // Around a single consonant vowels are all there is to tell names apart by.
  return a.length === 2 ? sum === 0 && shortest > 3 : sum <= NEAR;
}

/** The consonants that no spelling turns into others: where these differ, no reading can be the same. */
const firm = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/p/g, 'b')
    .replace(/[^bflmnr]/g, '')
    .replace(/(.)\1+/g, '$1');

/** Whether two lower-case Latin spellings may be the same name of a language that writes consonants only. */
export function haveSameConsonants(a: string, b: string): boolean {
  if (firm(a) !== firm(b)) return false;
  const others = readingsOf(b);
  return readingsOf(a).some(({ consonants, beats }) =>
    others.some(
      (other) =>
        consonants !== '' &&
        consonants === other.consonants &&
        soundAlike(beats, other.beats, Math.min(a.length, b.length)),
    ),
  );
}
