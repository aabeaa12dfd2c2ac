import { wordsIn } from '../texts/words';

/** Shorter texts are alike by chance: everybody writes "quiet flat to the yard, viewing at the weekend". */
export const LEAST_WORDS = 25;
const WORDS_IN_SEQUENCE = 3;
/** So many of the smallest hashes of a text are kept to find others with; enough to meet a text that shares half. */
const SKETCH_SIZE = 64;

/** The words of a text as they are read: without figures, so that another price makes no other text. */
export const wordsToCompare = (text: string): string[] =>
  wordsIn(text).flatMap(({ kind, forms: [form] }) => (kind === 'word' && form !== undefined ? [form] : []));

/** Every three words of a text that follow each other. */
export function sequencesIn(text: string): Set<string> {
  const words = wordsToCompare(text);
  const starts = Math.max(0, words.length - WORDS_IN_SEQUENCE + 1);
  return new Set(Array.from({ length: starts }, (_, at) => words.slice(at, at + WORDS_IN_SEQUENCE).join(' ')));
}

/** FNV-1a over UTF-16 units, as a signed whole number of 32 bits. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Numbers by which texts that share sequences of words find each other in an index; empty for a text too short. */
export function sketchOf(text: string): number[] {
  if (wordsToCompare(text).length < LEAST_WORDS) return [];
  return [...new Set([...sequencesIn(text)].map(hash32))].sort((a, b) => a - b).slice(0, SKETCH_SIZE);
}

/** Sequences (`sequencesIn`) that both texts have, of all that one of them has; whole percent, rounded down. */
export function percentAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((sequence) => other.has(sequence)).length;
  const all = one.size + other.size - both;
  return all === 0 ? 0 : Math.floor((both * 100) / all);
}
