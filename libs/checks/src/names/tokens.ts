export type Script = 'latin' | 'cyrillic' | 'greek' | 'georgian' | 'armenian' | 'arabic' | 'other';

/** One part of a name, in small letters. */
export interface NameToken {
  text: string;
  script: Script;
}

/** Marks within a name that no document keeps: apostrophes, primes of transliterations, soft and hard signs as letters. */
const silent = /['’‘ʼʹʺ′″`´"“”·.]|\p{Default_Ignorable_Code_Point}/gu;
const separator = /[\s\p{Dash}_,;<>/()]+/u;

function scriptOf(text: string): Script {
  if (/^[\p{Script=Latin}\p{M}]+$/u.test(text)) return 'latin';
  if (/^[\p{Script=Cyrillic}\p{M}]+$/u.test(text)) return 'cyrillic';
  if (/^[\p{Script=Greek}\p{M}]+$/u.test(text)) return 'greek';
  if (/^\p{Script=Georgian}+$/u.test(text)) return 'georgian';
  if (/^\p{Script=Armenian}+$/u.test(text)) return 'armenian';
  if (/^[\p{Script=Arabic}\p{M}]+$/u.test(text)) return 'arabic';
  return 'other';
}

/** Marks of stress, as dictionaries and Wikipedia write them; й and ё are letters of their own after NFC. */
const stress = /[\u0300\u0301]/g;

/** The Turkish İ is an i, and a capital I may be either; both are compared without the dot. */
const lower = (text: string) => text.replaceAll('İ', 'i').toLowerCase().normalize('NFC').replace(stress, '');

/** No name in any register is longer; a text that is one would only cost time. */
const MOST_CHARACTERS = 200;

/** The parts of a name, without order or meaning: hyphens and commas separate, apostrophes join. */
export function tokensOf(name: string): NameToken[] {
  return name
    .slice(0, MOST_CHARACTERS)
    .normalize('NFKC')
    .split(separator)
    .map((part) => lower(part.replace(silent, '')))
    .filter((text) => text !== '')
    .map((text) => ({ text, script: scriptOf(text) }));
}

export const joined = (tokens: readonly NameToken[]): NameToken => {
  const text = tokens.map((token) => token.text).join('');
  return { text, script: scriptOf(text) };
};
