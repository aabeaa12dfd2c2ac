import { createHmac } from 'node:crypto';
import { sameText } from '@bleibe/platform';

/** A code is shown for so long; authenticator apps expect this. */
const STEP_SECONDS = 30;
/** Clocks of telephones go wrong, and typing takes time: the step before and the step after are taken as well. */
const STEPS_AROUND = 1;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 6238, section 4.2: steps since 1970. */
export const stepAt = (instant: Date): number => Math.floor(instant.getTime() / 1000 / STEP_SECONDS);

/** The six digits of a step (RFC 4226, section 5.3, with SHA-1, which is what authenticator apps know). */
export function codeOfStep(key: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', key).update(counter).digest();
  const offset = mac[mac.length - 1]! & 0x0f;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/**
 * The step whose code this is, at this moment; null = of none that may be used.
 * @param after the last step that was used: a code works once (RFC 6238, section 5.2)
 */
export function stepOfCode(key: Buffer, code: string, now: Date, after: number): number | null {
  const present = stepAt(now);
  let found: number | null = null;
  for (let step = present - STEPS_AROUND; step <= present + STEPS_AROUND; step++) {
    if (sameText(codeOfStep(key, step), code) && step > after) found = step;
  }
  return found;
}

/** RFC 4648, section 6, without padding: how a key is typed into an app. */
export function base32(key: Buffer): string {
  let bits = 0;
  let held = 0;
  let text = '';
  for (const byte of key) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += BASE32[(held >>> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + BASE32[(held << (5 - bits)) & 31] : text;
}
