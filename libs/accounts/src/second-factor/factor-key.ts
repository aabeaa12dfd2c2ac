import type { Secrets } from '@bleibe/platform';

/** RFC 4226, section 4: 160 bits are recommended. */
const KEY_BYTES = 20;

/** The key of an authenticator app. */
export const factorKey = (secrets: Secrets, factorId: string): Buffer =>
  secrets.bytes('second-factor', factorId).subarray(0, KEY_BYTES);
