import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Secrets that are derived, not stored: a link or a code can be written into a letter at any time (also again after a
 * crash), while the database holds only its hash, or nothing at all.
 */
export class Secrets {
  /** @param key at least 32 characters; the same for all doors of an instance */
  constructor(private readonly key: string) {
    if (key.length < 32) throw new RangeError('the secret of the instance is shorter than 32 characters');
  }

  /** 256 bits that belong to one purpose and one record, in letters that may stand in an address. */
  token(purpose: string, id: string): string {
    return this.mac(purpose, id).toString('base64url');
  }

  /** 32 bytes that belong to one purpose and one record. */
  bytes(purpose: string, id: string): Buffer {
    return this.mac(purpose, id);
  }

  /** Six digits, '000000' to '999999'. Guessing is stopped by counting tries, not by the length. */
  sixDigits(purpose: string, id: string): string {
    return String(this.mac(purpose, id).readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
  }

  private mac(purpose: string, id: string): Buffer {
    return createHmac('sha256', this.key).update(`${purpose}:${id}`).digest();
  }
}

/** What the database keeps of a token. SHA-256 is enough for 256 random bits; passwords are hashed slowly instead. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

export function sameText(a: string, b: string): boolean {
  const [left, right] = [hashOfToken(a), hashOfToken(b)];
  return timingSafeEqual(left, right);
}
