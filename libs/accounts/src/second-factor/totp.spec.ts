import { base32, codeOfStep, stepAt, stepOfCode } from './totp';

const key = Buffer.from('12345678901234567890');

describe('codes of an authenticator app', () => {
  it.each([
    // RFC 6238, appendix B, SHA-1; six of the eight digits.
    ['1970-01-01T00:00:59Z', '287082'],
    ['2005-03-18T01:58:29Z', '081804'],
    ['2005-03-18T01:58:31Z', '050471'],
    ['2009-02-13T23:31:30Z', '005924'],
    ['2033-05-18T03:33:20Z', '279037'],
  ])('at %s the code is %s', (instant, code) => {
    expect(codeOfStep(key, stepAt(new Date(instant)))).toBe(code);
  });

  it('takes the code before and after, but none that is older or newer', () => {
    const now = new Date('2026-11-25T12:00:10Z');
    const taken = [-2, -1, 0, 1, 2].map(
      (away) => stepOfCode(key, codeOfStep(key, stepAt(now) + away), now, 0) !== null,
    );
    expect(taken).toEqual([false, true, true, true, false]);
  });

  it('takes a code once, and none before it any more', () => {
    const now = new Date('2026-11-25T12:00:10Z');
    const step = stepAt(now);
    expect(stepOfCode(key, codeOfStep(key, step), now, step)).toBeNull();
    expect(stepOfCode(key, codeOfStep(key, step - 1), now, step)).toBeNull();
    expect(stepOfCode(key, codeOfStep(key, step + 1), now, step)).toBe(step + 1);
  });

  it.each([
    // RFC 4648, section 10.
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('writes %j as %j', (text, written) => {
    expect(base32(Buffer.from(text))).toBe(written);
  });
});
