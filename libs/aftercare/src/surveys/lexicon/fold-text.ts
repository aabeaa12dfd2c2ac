/** Arabic and Persian letters that keyboards and habits mix up. */
const SAME_LETTER: Readonly<Record<string, string>> = { ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك', ı: 'i', ß: 'ss' };

/**
 * Brings words that mean the same to one spelling: no accents, vowel signs or invisible characters; umlauts and their
 * two-letter spelling alike (both become the bare vowel); Ukrainian words without apostrophe. Signs of the lexicon pass
 * through here too, so it only matters that both sides fold alike.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640'’ʼ`´]/gu, '')
    .toLowerCase()
    .replace(/[ىیةکıß]/g, (letter) => SAME_LETTER[letter] ?? letter)
    .replace(/([aou])e/g, '$1');

/** The folded words of a text, in order. */
export const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
