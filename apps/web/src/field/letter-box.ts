import { createDecipheriv, createECDH, hkdfSync } from 'node:crypto';

/**
 * Finished reports are sealed on the phone for the server alone: ECDH on P-256 with a fresh key each, HKDF-SHA-256,
 * AES-256-GCM with the id of the letter as additional data. The phone keeps nothing it could open them with.
 */
export interface LetterBox {
  /** Uncompressed point, base64. */
  publicKey: string;
  /** @returns null for what was not sealed for us under this id */
  open(id: string, sealed: Buffer): unknown;
}

const CURVE = 'prime256v1';
const POINT_BYTES = 65;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
export const LETTER_PURPOSE = 'bleibe-field-letter-1';

/** @param secret of the instance; the key is derived from it, so that all doors open the same letters */
export function letterBox(secret: string): LetterBox {
  const own = createECDH(CURVE);
  own.setPrivateKey(Buffer.from(hkdfSync('sha256', secret, '', 'web:field-letters', KEY_BYTES)));
  return {
    publicKey: own.getPublicKey('base64'),
    open(id, sealed) {
      try {
        const point = sealed.subarray(0, POINT_BYTES);
        const nonce = sealed.subarray(POINT_BYTES, POINT_BYTES + NONCE_BYTES);
        const body = sealed.subarray(POINT_BYTES + NONCE_BYTES, sealed.length - TAG_BYTES);
        const key = Buffer.from(hkdfSync('sha256', own.computeSecret(point), point, LETTER_PURPOSE, KEY_BYTES));
        const decipher = createDecipheriv('aes-256-gcm', key, nonce)
          .setAAD(Buffer.from(id))
          .setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
        return JSON.parse(Buffer.concat([decipher.update(body), decipher.final()]).toString());
      } catch {
        return null;
      }
    },
  };
}
