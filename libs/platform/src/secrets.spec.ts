import { Secrets, hashOfToken, sameText } from './secrets';

describe('secrets that are derived, not stored', () => {
  const secrets = new Secrets('k'.repeat(32));

  it('gives the same link for the same record again, and another one for each other record or purpose', () => {
    const link = secrets.token('survey', 'a');
    expect(secrets.token('survey', 'a')).toBe(link);
    expect(secrets.token('survey', 'b')).not.toBe(link);
    expect(secrets.token('contact', 'a')).not.toBe(link);
    expect(new Secrets('l'.repeat(32)).token('survey', 'a')).not.toBe(link);
    expect(link).toMatch(/^[\w-]{43}$/);
  });

  it('gives codes of six digits, also with leading zeros', () => {
    for (let n = 0; n < 200; n++) expect(secrets.sixDigits('contact', String(n))).toMatch(/^\d{6}$/);
  });

  it('refuses a key that is too short', () => {
    expect(() => new Secrets('short')).toThrow(RangeError);
  });

  it('compares texts of any length', () => {
    expect(sameText('123456', '123456')).toBe(true);
    expect(sameText('123456', '12345')).toBe(false);
    expect(hashOfToken('x')).toHaveLength(32);
  });
});
