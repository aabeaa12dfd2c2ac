import { contactKeysIn, mailKey } from './contact-keys';

describe('the ways to reach somebody that a text names', () => {
  it('have one spelling, however they are written', () => {
    for (const phone of ['0171 2345678', '+49 171 2345678', '0049 (171) 234-5678', '+49 (0) 171/2345678']) {
      expect(contactKeysIn(`Anrufen: ${phone}`)).toEqual(['phone:+491712345678']);
    }
    for (const mail of ['Leo.K@example.org', 'leo.k (at) example.org', 'leo.k+wohnung@example.org']) {
      expect(contactKeysIn(`Schreiben an ${mail} bitte`)).toEqual(['mail:leo.k@example.org']);
    }
    expect(mailKey('Leo.K@example.org')).toBe('mail:leo.k@example.org');
  });

  it('are each named once, with accounts apart from numbers', () => {
    expect(contactKeysIn('+380 67 123 45 67 oder +380 67 1234567, IBAN DE89 3704 0044 0532 0130 00')).toEqual([
      'phone:+380671234567',
      'iban:DE89370400440532013000',
    ]);
  });

  it('are not seen in dates, sums, and places', () => {
    expect(contactKeysIn('ab 01.03.2026, 1.200,50 € warm, 04103 Leipzig, 68 m², 18:00 bis 20:00 Uhr')).toEqual([]);
    expect(contactKeysIn('')).toEqual([]);
  });
});
