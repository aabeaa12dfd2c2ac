import { ibansIn } from './iban';

/** Ways to reach or pay somebody, in one spelling each: 'mail:…', 'phone:+49…', 'iban:…'. */
export type ContactKey = `${'mail' | 'phone' | 'iban'}:${string}`;

const mails = /[\p{L}\p{N}_.+-]+\s?(?:@|[([]\s?(?:at|ät)\s?[)\]])\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
const phones = /(?<![\p{L}\p{N}])(?:\+|00?)[1-9(][\d\s()/.–-]{6,}\d(?![\p{L}\p{N}])/gu;
const FEWEST_DIGITS = 9;
const MOST_DIGITS = 15;

/** A mailbox as providers see it: small letters, and what stands after a plus is the owner's own note. */
export const mailKey = (address: string): ContactKey =>
  `mail:${address
    .toLowerCase()
    .replace(/\s?[([]\s?(?:at|ät)\s?[)\]]\s?/u, '@')
    .replace(/\s/gu, '')
    .replace(/\+[^@]*@/u, '@')}`;

/** A number without a country code is a German one. */
function phoneKey(number: string): ContactKey | null {
  const international = number.replace(/\(0\)/u, '').replace(/^\s*00/u, '+');
  const digits = international.replace(/\D/gu, '');
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return null;
  return `phone:+${international.startsWith('+') ? digits : digits.replace(/^0/u, '49')}`;
}

const isPartOf = (ibans: readonly string[], digits: string) =>
  ibans.some((iban) => iban.includes(digits.replace(/\D/gu, '')));

/** All of them that a text names openly, each once. What is spelled out in words is found by the signs, not here. */
export function contactKeysIn(text: string): ContactKey[] {
  const plain = text.normalize('NFKC');
  const ibans = ibansIn(plain);
  const keys = [
    ...[...plain.matchAll(mails)].map(([mail]) => mailKey(mail)),
    ...[...plain.matchAll(phones)].filter(([phone]) => !isPartOf(ibans, phone)).map(([phone]) => phoneKey(phone)),
    ...ibans.map((iban): ContactKey => `iban:${iban}`),
  ];
  return [...new Set(keys.filter((key) => key !== null))];
}
