import { numerals, repeats } from './lexicon/numerals';
import { type PlainLine, plainLineOf, tokensOf } from './plain-line';
import type { Raw } from './raw-marks';
import type { Token } from './words';

// "name at example dot org": people spell an address out so that no machine finds it. "Look at example.org" is none.
const name = String.raw`[\p{L}\p{N}_.+-]+`;
const part = String.raw`[\p{L}\p{N}-]+`;
const atSign = String.raw`(?:@|[([]\s?(?:at|ät|a)\s?[)\]])`;
const atWord = 'at|ät|собака|собачка|малпа|małpa|malpa|arond|chiocciola|manki|ات';
const dotSign = String.raw`(?:\.|[([]\s?(?:dot|punkt|\.)\s?[)\]])`;
const dotWord = 'dot|punkt|точка|крапка|punct|kropka|nokta|punto|tocka|نقطة|نقطه';
const mail = new RegExp(
  String.raw`${name}\s?${atSign}\s?${part}(?:\s?${dotSign}\s?${part}|\s(?:${dotWord})\s${part})+|${name}\s(?:${atWord})\s${part}(?:\s(?:${dotWord})\s${part})+`,
  'giu',
);
const handle = /(?<![\p{L}\p{N}.])@\s?[a-z][a-z0-9_.]{2,}/giu;
const profile = /(?:wa\.me|t\.me|telegram\.me|instagram\.com|facebook\.com|fb\.me|m\.me)\/\S*/giu;
const digitsWithGaps = /(?<![\p{L}\p{N}])(?:\+|00)?\(?\d[\d\s()/.·–-]{5,}\d(?![\p{L}\p{N}])/gu;
const dates = /\b\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{4}|\s?\d{2})?(?!\d)|\b\d{4}-\d{2}-\d{2}\b/gu;

const FEWEST_DIGITS = 8;
const MOST_DIGITS = 15;
/** So many numerals in a row are no price and no address any more. */
const FEWEST_NUMERALS = 5;

/** A telephone number begins with 0, + or the Russian 8, or is grouped as one; a price or a year is none. */
function isTelephone(text: string): boolean {
  const digits = text.replace(/\D/gu, '');
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return false;
  return /^(?:\+|0|\(0|8[\s-]?\(?9)/u.test(text) || /^\d{3}[\s-]?\d{3}[\s-]?\d{3,4}$/u.test(text);
}

function spelledNumbers(tokens: readonly Token[]): Raw[] {
  const isNumeral = (token?: Token) =>
    token !== undefined &&
    (token.kind === 'number' || token.forms.some((form) => numerals.has(form) || repeats.has(form)));
  const found: Raw[] = [];
  for (let start = 0; start < tokens.length; start++) {
    let end = start;
    let words = 0;
    while (isNumeral(tokens[end]) || (end > start && /^[-,.]$/u.test(tokens[end]?.forms[0] ?? ''))) {
      if (tokens[end]?.kind === 'word') words++;
      end++;
    }
    if (words >= FEWEST_NUMERALS) found.push(contact(start, end));
    start = Math.max(start, end - 1);
  }
  return found;
}

const contact = (start: number, end: number): Raw => ({ concept: 'contact', start, end, made: [start, end - 1] });

function matches(
  plain: PlainLine,
  line: string,
  pattern: RegExp,
  isMeant: (text: string) => boolean = () => true,
): Raw[] {
  return [...line.matchAll(pattern)]
    .filter(([text]) => isMeant(text.trim()))
    .map((match) => {
      const { start, end } = tokensOf(plain, match.index, match[0].trimEnd().length);
      return contact(start, end);
    });
}

/** Telephone numbers, mailboxes and profiles, also spelled out: ways to go on talking elsewhere. */
export function contactsIn(tokens: readonly Token[]): Raw[] {
  const plain = plainLineOf(tokens);
  const withoutDates = plain.line.replace(dates, (date) => 'x'.repeat(date.length));
  return [
    ...matches(plain, plain.line, mail),
    ...matches(plain, plain.line, handle),
    ...matches(plain, plain.line, profile),
    ...matches(plain, withoutDates, digitsWithGaps, isTelephone),
    ...spelledNumbers(tokens),
  ];
}
