/**
 * The consonants of Arabic and Persian script in Latin spellings of German, English, French and Turkish documents. Short
 * vowels are not written in Arabic, so a name can be told by its consonants only; '' = the letter may be silent.
 */
const table: Readonly<Record<string, string>> = {
  ا: '-',
  ء: '-',
  ئ: '- y',
  ؤ: '- w v',
  ب: 'b p',
  پ: 'p',
  ت: 't',
  ث: 'th s t',
  ج: 'j g dj dsch c zh',
  چ: 'ch tch c tsch',
  ح: 'h',
  خ: 'kh h ch x',
  د: 'd',
  ذ: 'dh z d th',
  ر: 'r',
  ز: 'z s',
  ژ: 'zh j',
  س: 's ss c',
  ش: 'sh ch sch s',
  ص: 's ss',
  ض: 'd z dh',
  ط: 't',
  ظ: 'z dh th',
  ع: '-',
  غ: 'gh g',
  ف: 'f',
  ق: 'q k g gh c',
  ك: 'k c',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h -',
  ة: '- h t',
  و: 'w v ou u o oo ow',
  ي: 'y i j ee ie ei',
};

export const arabicSpellings: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(table).map(([letter, entry]) => [
    letter,
    entry.split(' ').map((spelling) => (spelling === '-' ? '' : spelling)),
  ]),
);

/** Spelling variants of one letter, vowel signs and the stretching line do not tell names apart. */
export const plainArabic = (word: string): string =>
  word
    .normalize('NFKC')
    .replace(/[\u064B-\u065F\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىیې]/g, 'ي')
    .replace(/[کڪ]/g, 'ك')
    .replace(/[ۀەہھ]/g, 'ه');

/** The article is written with the name, apart from it, or not at all; its l takes the sound of the letter after it. */
export const arabicArticle = /^ال(?=..)/;
