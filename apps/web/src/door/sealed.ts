import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * What the browser keeps for us and may neither read nor change: answers of an unfinished registration, the link of a
 * survey. Nothing of it is stored on the server.
 */
export interface Sealer {
  /** @param purpose a value sealed for one purpose does not open for another */
  seal: (purpose: string, value: unknown) => string;
  /** null = not ours, changed, or for another purpose */
  open: <Value>(purpose: string, text: string) => Value | null;
  /** A token that belongs to one browser, for the hidden field of forms. */
  formToken(browser: string): string;
  isFormToken(browser: string, token: string): boolean;
}

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const MOST_BYTES_INSIDE = 64 * 1024;

/** @param secret the secret of the instance; keys are derived from it, one per use */
export function sealer(secret: string): Sealer {
  const keyFor = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', `web:${use}`, KEY_BYTES));
  const sealingKey = keyFor('seal');
  const formKey = keyFor('form');
  const formToken = (browser: string) => createHmac('sha256', formKey).update(browser).digest('base64url');

  return {
    seal(purpose, value) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', sealingKey, nonce).setAAD(Buffer.from(purpose));
      const body = Buffer.concat([cipher.update(deflateRawSync(JSON.stringify(value))), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
    },
    open(purpose, text) {
      try {
        const bytes = Buffer.from(text, 'base64url');
        const decipher = createDecipheriv('aes-256-gcm', sealingKey, bytes.subarray(0, NONCE_BYTES))
          .setAAD(Buffer.from(purpose))
          .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
        const packed = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
        return JSON.parse(inflateRawSync(packed, { maxOutputLength: MOST_BYTES_INSIDE }).toString());
      } catch {
        return null;
      }
    },
    formToken,
    isFormToken(browser, token) {
      const [wanted, got] = [Buffer.from(formToken(browser)), Buffer.from(token)];
      return wanted.length === got.length && timingSafeEqual(wanted, got);
    },
  };
}
