/** Side of the small grey picture a hash is made from, and of the square of low frequencies that is kept. */
export const HASH_SIDE = 32;
const KEPT = 8;

/** 64 bits as 16 hexadecimal digits. */
export type PictureHash = string;

const cosines = Array.from({ length: KEPT }, (_, frequency) =>
  Array.from({ length: HASH_SIDE }, (_, at) => Math.cos(((2 * at + 1) * frequency * Math.PI) / (2 * HASH_SIDE))),
);

/**
 * Discrete cosine transform of a small grey picture; each bit says whether a low frequency is above the middle one. Alike
 * for the same picture in another size, quality, format or brightness; not for one cropped or turned a lot.
 * @param grey HASH_SIDE × HASH_SIDE bytes, row by row
 */
export function hashOfPicture(grey: Uint8Array): PictureHash {
  if (grey.length !== HASH_SIDE * HASH_SIDE) throw new RangeError('not a picture of 32 × 32');
  const frequencies: number[] = [];
  // Rows first, then columns: the transform is separable.
  const rows = Array.from({ length: HASH_SIDE }, (_, y) =>
    cosines.map((cosine) => cosine.reduce((sum, c, x) => sum + c * (grey[y * HASH_SIDE + x] ?? 0), 0)),
  );
  for (let v = 0; v < KEPT; v++) {
    for (let u = 0; u < KEPT; u++) {
      frequencies.push(rows.reduce((sum, row, y) => sum + (cosines[v]?.[y] ?? 0) * (row[u] ?? 0), 0));
    }
  }
  // The first one is the brightness of the whole picture; it would only disturb the middle.
  const sorted = frequencies.slice(1).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const bits = frequencies.map((value, at) => (at > 0 && value > middle ? '1' : '0')).join('');
  return BigInt(`0b${bits}`).toString(16).padStart(16, '0');
}

/** The same picture in a mirror. */
export const mirrored = (grey: Uint8Array): Uint8Array =>
  grey.map((_, at) => grey[at - (at % HASH_SIDE) + (HASH_SIDE - 1 - (at % HASH_SIDE))] ?? 0);

/** In how many of the 64 bits two pictures differ. */
export function distanceOf(one: PictureHash, other: PictureHash): number {
  let different = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  let count = 0;
  for (; different > 0n; different &= different - 1n) count++;
  return count;
}
