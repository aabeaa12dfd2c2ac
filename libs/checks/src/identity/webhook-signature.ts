import { createHmac, timingSafeEqual } from 'node:crypto';

/** A signature that is older, or that far in the future, is not taken: what was overheard is soon worth nothing. */
export const TOLERANCE_SECONDS = 300;

/** What a provider sends in the header `bleibe-signature`: HMAC-SHA-256 over timestamp, point and body, in hex. */
export const signatureOf = (secret: string, timestamp: string, body: string): string =>
  createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');

interface Signed {
  /** Seconds since 1970, as in the header `bleibe-timestamp`. */
  timestamp: string;
  signature: string;
  /** The body exactly as it came: other blanks are another body. */
  body: string;
}

/** Whether a body was signed with this secret, now. Compared in a time that tells nothing. */
export function isSignedNow({ timestamp, signature, body }: Signed, secret: string, now: Date): boolean {
  if (!/^\d{1,12}$/.test(timestamp) || !/^[0-9a-f]{64}$/.test(signature)) return false;
  const age = now.getTime() / 1000 - Number(timestamp);
  if (Math.abs(age) > TOLERANCE_SECONDS) return false;
  return timingSafeEqual(Buffer.from(signature, 'hex'), Buffer.from(signatureOf(secret, timestamp, body), 'hex'));
}
