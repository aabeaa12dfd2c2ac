import { contactsIn } from './contacts';
import { wordsIn } from './words';

const isFound = (text: string) => contactsIn(wordsIn(text)).length > 0;

describe('ways to get in touch', () => {
  it.each([
    '0157 8345 221',
    '+44 7700 900123',
    '0049 (151) 777-88-99',
    '512 345 678',
    '8 916 123-45-67',
    '۰۹۱۲ ۳۴۵ ۶۷۸۹',
    'leo.k@example.org',
    'leo (at) example (punkt) org',
    'leo at example dot org',
    '@zimmerhalle',
    't.me/zimmerhalle',
    'null eins fünf sieben zwo drei vier',
    'zero one five seven double four nine',
  ])('are found as people write them: %s', (text) => expect(isFound(`Schreib mir ${text} danke`)).toBe(true));

  it.each([
    'ab 01.03.2026 bis 31.08.2026',
    '2026-03-01',
    '1.200,50 € warm',
    '04103 Leipzig, 3 Zimmer, 68 m²',
    'Look at example.org',
    'eins, zwei oder drei Zimmer',
    'zwischen 18:00 und 20:00 Uhr',
  ])('are not seen in dates, sums and places: %s', (text) => expect(isFound(text)).toBe(false));
});
