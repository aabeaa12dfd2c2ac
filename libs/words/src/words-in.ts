import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import type { Language } from './languages';
import { uk } from './uk';
import type { Words } from './words';

const all: Readonly<Record<Language, Words>> = { de, en, uk, ar };

export const wordsIn = (language: Language): Words => all[language];
