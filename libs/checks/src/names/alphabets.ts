import { cyrillicSpellings } from './cyrillic';
import type { Script } from './tokens';

/** Greek after ELOT 743 and ISO 843, the passports and the older habits. */
const greek: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v b',
  γ: 'g gh y',
  δ: 'd dh',
  ε: 'e',
  ζ: 'z',
  η: 'i e',
  θ: 'th',
  ι: 'i',
  κ: 'k c',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x ks',
  ο: 'o',
  π: 'p',
  ρ: 'r rh',
  σ: 's ss',
  ς: 's',
  τ: 't',
  υ: 'y i u',
  φ: 'f ph',
  χ: 'ch h kh x',
  ψ: 'ps',
  ω: 'o',
  αι: 'e',
  αυ: 'av af au',
  γγ: 'ng gg',
  γκ: 'gk g ng',
  γχ: 'nch nx',
  ει: 'i',
  ευ: 'ev ef eu',
  μπ: 'b mp',
  ντ: 'd nt',
  οι: 'i',
  ου: 'ou u',
  τζ: 'tz j',
};

/** Georgian after the national system of 2002 and BGN/PCGN. */
const georgian: Readonly<Record<string, string>> = {
  ა: 'a',
  ბ: 'b',
  გ: 'g',
  დ: 'd',
  ე: 'e',
  ვ: 'v w',
  ზ: 'z',
  თ: 't',
  ი: 'i',
  კ: 'k',
  ლ: 'l',
  მ: 'm',
  ნ: 'n',
  ო: 'o',
  პ: 'p',
  ჟ: 'zh',
  რ: 'r',
  ს: 's',
  ტ: 't',
  უ: 'u',
  ფ: 'p ph',
  ქ: 'k',
  ღ: 'gh g',
  ყ: 'q k',
  შ: 'sh sch',
  ჩ: 'ch tsch',
  ც: 'ts c z',
  ძ: 'dz',
  წ: 'ts tz z',
  ჭ: 'ch tsch',
  ხ: 'kh h ch',
  ჯ: 'j dj dsch',
  ჰ: 'h',
};

/** Armenian after BGN/PCGN and the passports; ո is vo and ե is ye at the beginning of a word. */
const armenian: Readonly<Record<string, string>> = {
  ա: 'a',
  բ: 'b',
  գ: 'g',
  դ: 'd',
  ե: 'e ye',
  զ: 'z',
  է: 'e',
  ը: 'y e',
  թ: 't',
  ժ: 'zh',
  ի: 'i',
  լ: 'l',
  խ: 'kh',
  ծ: 'ts',
  կ: 'k',
  հ: 'h',
  ձ: 'dz',
  ղ: 'gh',
  ճ: 'ch tch',
  մ: 'm',
  յ: 'y h -',
  ն: 'n',
  շ: 'sh',
  ո: 'o vo',
  չ: 'ch',
  պ: 'p',
  ջ: 'j dj',
  ռ: 'r rr',
  ս: 's',
  վ: 'v',
  տ: 't',
  ր: 'r',
  ց: 'ts',
  ւ: 'v w',
  փ: 'p',
  ք: 'k q',
  և: 'ev yev',
  օ: 'o',
  ֆ: 'f',
  ու: 'u ou',
  եւ: 'ev yev',
};

const spellingsOf = (table: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> =>
  new Map(
    Object.entries(table).map(([letter, entry]) => [
      letter,
      entry.split(' ').map((spelling) => (spelling === '-' ? '' : spelling)),
    ]),
  );

/** Alphabets that write their vowels: letter or pair of letters → Latin spellings. */
export const alphabets: Partial<Record<Script, ReadonlyMap<string, readonly string[]>>> = {
  cyrillic: cyrillicSpellings,
  greek: spellingsOf(greek),
  georgian: spellingsOf(georgian),
  armenian: spellingsOf(armenian),
};

const plainGreek = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

/** What a word of an alphabet may stand for: Georgians drop the ending of the nominative in other languages. */
export function wordsToSpell(text: string, script: Script): string[] {
  if (script === 'greek') return [plainGreek(text)];
  if (script === 'georgian' && text.length > 3 && text.endsWith('ი')) return [text, text.slice(0, -1)];
  return [text];
}

/** One Latin spelling, to measure a distance by; null for a script whose letters do not tell. */
export function firstSpelling(text: string, script: Script): string | null {
  const table = alphabets[script];
  if (!table) return null;
  const [word = ''] = wordsToSpell(text, script);
  return Array.from(word, (letter) => table.get(letter)?.[0] ?? letter).join('');
}
