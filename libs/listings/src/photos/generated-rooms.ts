import { Transformer } from '@napi-rs/image';

/** For specs and measurements only: drawn rooms, each from its number alone, without anybody's photo. */
export interface Room {
  width: number;
  height: number;
  /** Red, green, blue, opacity; row by row. */
  pixels: Uint8Array;
}

/** Mulberry32: the same room for the same number, everywhere. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Colour = readonly [number, number, number];

/** Wall, floor and a dozen pieces of furniture, windows and pictures, with the grain of a camera. */
export function drawRoom(seed: number, width = 640, height = 480): Room {
  const next = chance(seed);
  const colour = (): Colour => [40 + next() * 200, 40 + next() * 200, 40 + next() * 200];
  const pixels = new Uint8Array(width * height * 4);
  const fill = (x0: number, y0: number, x1: number, y1: number, [r, g, b]: Colour) => {
    for (let y = Math.max(0, y0 | 0); y < Math.min(height, y1); y++) {
      for (let x = Math.max(0, x0 | 0); x < Math.min(width, x1); x++) {
        // Light falls from one side, so that no area is of one colour.
        const light = 0.75 + (0.5 * x) / width - (0.15 * y) / height;
        const at = (y * width + x) * 4;
        pixels[at] = r * light;
        pixels[at + 1] = g * light;
        pixels[at + 2] = b * light;
        pixels[at + 3] = 255;
      }
    }
  };
  fill(0, 0, width, height, colour());
  fill(0, height * (0.5 + next() * 0.3), width, height, colour());
  for (let piece = 0; piece < 12; piece++) {
    const [x, y] = [next() * width * 0.9, next() * height * 0.9];
    fill(x, y, x + width * (0.08 + next() * 0.35), y + height * (0.08 + next() * 0.4), colour());
  }
  for (let at = 0; at < pixels.length; at++) {
    if (at % 4 !== 3) pixels[at] = Math.max(0, Math.min(255, (pixels[at] ?? 0) + (next() - 0.5) * 12));
  }
  return { width, height, pixels };
}

export const asJpeg = ({ pixels, width, height }: Room, quality = 90): Promise<Buffer> =>
  Transformer.fromRgbaPixels(pixels, width, height).jpeg(quality);
