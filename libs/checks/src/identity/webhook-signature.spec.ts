import { TOLERANCE_SECONDS, isSignedNow, signatureOf } from './webhook-signature';

const secret = 'of-a-provider-of-a-provider-of-a-provider';
const now = new Date('2026-11-25T12:00:00Z');
const timestamp = String(now.getTime() / 1000);
const body = '{"id":"1"}';
const signed = { timestamp, body, signature: signatureOf(secret, timestamp, body) };

describe('the signature of a callback', () => {
  it('is taken', () => expect(isSignedNow(signed, secret, now)).toBe(true));

  it.each([
    ['with another body', { ...signed, body: '{"id":"2"}' }],
    ['with another time', { ...signed, timestamp: String(Number(timestamp) + 1) }],
    ['with no time', { ...signed, timestamp: '' }],
    ['with a time that is no number', { ...signed, timestamp: '1e9' }],
    ['without signature', { ...signed, signature: '' }],
    ['with a signature that is cut', { ...signed, signature: signed.signature.slice(2) }],
  ])('is not taken %s', (_, other) => expect(isSignedNow(other, secret, now)).toBe(false));

  it('is not taken when it was made with another secret', () =>
    expect(isSignedNow(signed, `${secret}!`, now)).toBe(false));

  it.each([
    [TOLERANCE_SECONDS, true],
    [TOLERANCE_SECONDS + 1, false],
    [-TOLERANCE_SECONDS, true],
    [-TOLERANCE_SECONDS - 1, false],
  ])('of %i seconds ago: %s', (seconds, taken) =>
    expect(isSignedNow(signed, secret, new Date(now.getTime() + seconds * 1000))).toBe(taken),
  );
});
