/**
 * How the letters of Cyrillic alphabets are written in Latin ones, on passports and elsewhere, without accents and
 * apostrophes: Ukraine (resolution no. 55 of 2010 and the passport rules before it, GOST 1971 and 1986), Russia (ICAO
 * 9303-3, passports since 1997, GOST 2006, driving licences), Bulgaria (law on transliteration of 2009), Belarus, Serbia,
 * North Macedonia, Kazakhstan, ISO 9, BGN/PCGN, and the German, French and Polish habits. '' = the letter may be left out.
 */
const table: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v w',
  г: 'h g gh',
  ґ: 'g',
  ѓ: 'gj g',
  д: 'd',
  ђ: 'dj d',
  е: 'e ye je ie',
  ё: 'e yo io jo ye je ie',
  є: 'ie ye je e',
  ж: 'zh z j g sh zx',
  з: 'z s',
  ѕ: 'dz z',
  и: 'y i',
  і: 'i',
  ї: 'i yi ji',
  й: 'i y j jj -',
  ј: 'j y i',
  к: 'k c',
  ќ: 'kj k c',
  л: 'l',
  љ: 'lj l',
  м: 'm',
  н: 'n',
  њ: 'nj n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's ss',
  т: 't',
  ћ: 'c dj ch',
  у: 'u ou',
  ў: 'u w',
  ф: 'f ph',
  х: 'kh h x ch',
  ц: 'ts c tz z cz tc',
  ч: 'ch c tch tsch cz',
  џ: 'dz dj',
  ш: 'sh s ch sch sz',
  щ: 'shch sht sc shh s chtch schtsch stch sch szcz',
  ъ: '- ie a u y',
  ы: 'y i ui',
  ь: '- j y i',
  э: 'e eh',
  ю: 'yu iu ju u iou',
  я: 'ya ia ja a',
  ә: 'a ae e',
  ғ: 'gh g',
  қ: 'q k',
  ң: 'n ng',
  ө: 'o oe',
  ұ: 'u',
  ү: 'u ue',
  һ: 'h',
};

/** Spellings that stand for two letters at once. */
const pairs: Readonly<Record<string, string>> = {
  зг: 'zgh',
  кс: 'x',
  ий: 'y i yi ij iy yj',
  ый: 'y i yi iy',
  ія: 'ia iya ija',
  ия: 'ia iya ija ea',
  ьо: 'io yo jo o',
  йо: 'yo io jo o',
  ье: 'ye ie je e',
  ьє: 'ie ye je',
  ья: 'ya ia ja',
  ьи: 'yi',
  ьі: 'yi',
};

const split = (entry: string) => entry.split(' ').map((spelling) => (spelling === '-' ? '' : spelling));
const lettersOf = (entries: Readonly<Record<string, string>>) =>
  new Map(Object.entries(entries).map(([letter, entry]) => [letter, split(entry)]));

/** Letter or pair of letters → spellings. */
export const cyrillicSpellings: ReadonlyMap<string, readonly string[]> = new Map([
  ...lettersOf(table),
  ...lettersOf(pairs),
]);

/** The spelling of Ukrainian passports: not г as g, and at the start of a word not as in its middle. */
const ukrainianStart: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

/**
 * One spelling, to measure a distance by: as in a Ukrainian passport where the word has a Ukrainian letter or none that
 * tells, as in a Russian one otherwise.
 */
export function latinOf(word: string): string {
  const isRussian = /[ыэъё]/.test(word);
  return Array.from(word)
    .map((letter, at) => {
      if (isRussian && letter === 'г') return 'g';
      if (isRussian && letter === 'и') return 'i';
      if (at === 0 && !isRussian && ukrainianStart[letter]) return ukrainianStart[letter];
      return cyrillicSpellings.get(letter)?.[0] ?? letter;
    })
    .join('');
}
