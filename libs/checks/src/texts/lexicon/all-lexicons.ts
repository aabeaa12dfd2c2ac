import { arabic } from './ar';
import { bulgarian } from './bg';
import { croatian } from './hr';
import { german } from './de';
import { english } from './en';
import { italian } from './it';
import type { Lexicon } from './lexicon';
import { arabicPerson } from './person/ar';
import { bulgarianPerson } from './person/bg';
import type { PersonWords } from './person/concepts';
import { germanPerson } from './person/de';
import { englishPerson } from './person/en';
import { persianPerson } from './person/fa';
import { croatianPerson } from './person/hr';
import { italianPerson } from './person/it';
import { polishPerson } from './person/pl';
import { romanianPerson } from './person/ro';
import { russianPerson } from './person/ru';
import { turkishPerson } from './person/tr';
import { ukrainianPerson } from './person/uk';
import { persian } from './fa';
import { polish } from './pl';
import { romanian } from './ro';
import { russian } from './ru';
import { turkish } from './tr';
import { ukrainian } from './uk';

/** Two files per language: what is asked of the purse, and what is asked of the person. Their order carries no meaning. */
export const lexicons: readonly { lexicon: Lexicon; person: PersonWords }[] = [
  { lexicon: german, person: germanPerson },
  { lexicon: english, person: englishPerson },
  { lexicon: ukrainian, person: ukrainianPerson },
  { lexicon: russian, person: russianPerson },
  { lexicon: arabic, person: arabicPerson },
  { lexicon: romanian, person: romanianPerson },
  { lexicon: bulgarian, person: bulgarianPerson },
  { lexicon: polish, person: polishPerson },
  { lexicon: turkish, person: turkishPerson },
  { lexicon: croatian, person: croatianPerson },
  { lexicon: italian, person: italianPerson },
  { lexicon: persian, person: persianPerson },
];
