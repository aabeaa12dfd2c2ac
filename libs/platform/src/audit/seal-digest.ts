import { createHash } from 'node:crypto';

/** The end of one chain. */
export interface ChainEnd {
  recordKind: string;
  recordId: string;
  /** How many lines it has. */
  length: number;
  /** Hash of the last one. */
  head: Buffer;
}

export const FIRST_DIGEST = Buffer.alloc(32);
export const SEAL = 'audit-seal';

/** @param ends in order of kind and id */
export function sealDigest(before: Buffer, ends: readonly ChainEnd[]): Buffer {
  const hash = createHash('sha256').update(before);
  for (const { recordKind, recordId, length, head } of ends) {
    hash.update(`\n${recordKind} ${recordId} ${length} ${head.toString('hex')}`);
  }
  return hash.digest();
}
