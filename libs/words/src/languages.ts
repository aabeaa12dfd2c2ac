import type { Language } from '@bleibe/accounts';

export type { Language };

/** Languages in which every sentence exists. */
export const languages: readonly Language[] = ['de', 'en', 'uk', 'ar'];

/** Spoken where the homes are, and the language that laws and offices use. */
export const DEFAULT_LANGUAGE: Language = 'de';

const rightToLeft: readonly Language[] = ['ar'];

/** Value of the attribute `dir`. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (rightToLeft.includes(language) ? 'rtl' : 'ltr');

export const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text);

function weightOf(parameters: readonly string[]): number {
  const quality = parameters
    .map((one) => /^\s*q=(\d(?:\.\d{0,3})?)\s*$/i.exec(one)?.[1])
    .find((one) => one !== undefined);
  return quality === undefined ? 1 : Number(quality);
}

/**
 * The language a browser, or a caller, likes best among ours, by the header Accept-Language (RFC 9110, 12.5.4): 'uk-UA'
 * counts as 'uk'. Where nothing fits, or the header is missing: German.
 */
export function languageFrom(acceptLanguage: string | readonly string[] | null | undefined): Language {
  const header = typeof acceptLanguage === 'string' ? acceptLanguage : (acceptLanguage ?? []).join(',');
  const wished = header
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';');
      return { language: tag.trim().toLowerCase().split('-')[0] ?? '', weight: weightOf(parameters) };
    })
    .filter(({ weight }) => weight > 0)
    // Sorting keeps the order of equals, so the earlier of two equal wishes wins.
    .sort((a, b) => b.weight - a.weight);

  for (const { language } of wished) if (isLanguage(language)) return language;
  return DEFAULT_LANGUAGE;
}
