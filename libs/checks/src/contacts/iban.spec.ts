import { ibansIn, isIban } from './iban';

describe('an account number', () => {
  it.each([
    'DE89370400440532013000',
    'GB29NWBK60161331926819',
    'FR1420041010050500013M02606',
    'UA213223130000026007233566001',
    'PL61109010140000071219812874',
    'RO49AAAA1B31007593840000',
    'BG80BNBG96611020345678',
    'TR330006100519786457841326',
    'ES9121000418450200051332',
    'LT121000011101001000',
    'BE68539007547034',
    'de89 3704 0044 0532 0130 00',
  ])('is right: %s', (iban) => expect(isIban(iban)).toBe(true));

  it.each(['DE89370400440532013001', 'DE8937040044053201300', 'XX00', ''])('has a slip: %p', (iban) =>
    expect(isIban(iban)).toBe(false),
  );
});

describe('account numbers in a text', () => {
  it('are found with spaces, in small letters, and when a digit is wrong', () => {
    expect(ibansIn('Bitte an DE89 3704 0044 0532 0130 00, danke')).toEqual(['DE89370400440532013000']);
    expect(ibansIn('iban: de89370400440532013001.')).toEqual(['DE89370400440532013001']);
    expect(ibansIn('BE68 5390 0754 7034 oder DE89370400440532013000')).toHaveLength(2);
  });

  it('are not seen in postal codes, years and sizes', () => {
    expect(ibansIn('in 50823 Köln, ab 2026, DE 50 Zimmer, 58 m², am 12.10.2026')).toEqual([]);
    expect(ibansIn('')).toEqual([]);
  });
});
