import { pagesAr } from './ar/pages';
import { pagesDe } from './de/pages';
import { pagesEn } from './en/pages';
import type { Language } from './languages';
import { pagesUk } from './uk/pages';

/**
 * Sentences of the pages: headings, labels, hints, what happens next. Names of states and reasons stand in `Words`.
 * German is the original; a text that another language lacks does not compile.
 */
export type PageWords = typeof pagesDe;

const all: Readonly<Record<Language, PageWords>> = { de: pagesDe, en: pagesEn, uk: pagesUk, ar: pagesAr };

export const pageWords = (language: Language): PageWords => all[language];

export { pagesAr, pagesDe, pagesEn, pagesUk };
