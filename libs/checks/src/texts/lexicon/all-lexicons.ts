import { arabic } from './ar';
import { bulgarian } from './bg';
import { german } from './de';
import { english } from './en';
import type { Lexicon } from './lexicon';
import { polish } from './pl';
import { romanian } from './ro';
import { russian } from './ru';
import { turkish } from './tr';
import { ukrainian } from './uk';

/** One file per language; their order carries no meaning. */
export const lexicons: readonly Lexicon[] = [
  german,
  english,
  ukrainian,
  russian,
  arabic,
  romanian,
  bulgarian,
  polish,
  turkish,
];
