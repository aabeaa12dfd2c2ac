import { fold } from '../words';

const words = `null eins zwei zwo drei vier fünf sechs sieben acht neun
  zero oh one two three four five six seven eight nine
  нуль один два три чотири п'ять шість сім вісім дев'ять
  ноль пять шесть семь восемь девять
  нула едно две четири пет шест седем осем девет
  zero unu doi trei patru cinci șase șapte opt nouă
  jeden dwa trzy cztery pięć sześć siedem osiem dziewięć
  sıfır bir iki üç dört beş altı yedi sekiz dokuz
  nula jedan dva tri četiri pet šest sedam osam devet
  uno due tre quattro cinque sei sette otto nove
  صفر واحد اثنان اثنين ثلاثة تلاتة أربعة اربعة خمسة ستة سبعة ثمانية تمانية تسعة
  یک دو سه چهار پنج شش هفت هشت نه`;

/** The words for single digits in all languages, so that a number that is spelled out is one all the same. */
export const numerals: ReadonlySet<string> = new Set(words.split(/\s+/u).map(fold));
export const repeats: ReadonlySet<string> = new Set(['double', 'triple', 'doppel', 'plus', 'плюс']);
