/** What a picture says about itself in its first bytes, read without opening it: so a bomb is refused before it unfolds. */
export interface PictureFormat {
  type: 'jpeg' | 'png' | 'webp';
  /** Pixels. */
  width: number;
  height: number;
}

const startsWith = (bytes: Buffer, ...start: number[]) => start.every((byte, at) => bytes[at] === byte);
const text = (bytes: Buffer, from: number, to: number) => bytes.toString('latin1', from, to);

/**
 * By the content, whatever name or type it came with.
 * @returns null for everything that is no JPEG, PNG or WebP, or says no size
 */
export function formatOf(bytes: Buffer): PictureFormat | null {
  const found = startsWith(bytes, 0xff, 0xd8, 0xff)
    ? jpegSize(bytes)
    : startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
      ? pngSize(bytes)
      : text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP'
        ? webpSize(bytes)
        : null;
  return found && found.width > 0 && found.height > 0 ? found : null;
}

/** Walks from segment to segment to the frame header (ITU T.81, B.2.2). */
function jpegSize(bytes: Buffer): PictureFormat | null {
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { type: 'jpeg', height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

/** IHDR is the first chunk of every PNG. */
const pngSize = (bytes: Buffer): PictureFormat | null =>
  bytes.length >= 24 && text(bytes, 12, 16) === 'IHDR'
    ? { type: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
    : null;

/** The three kinds of a WebP: lossy, lossless, extended (RFC 9649). */
function webpSize(bytes: Buffer): PictureFormat | null {
  if (bytes.length < 30) return null;
  switch (text(bytes, 12, 16)) {
    case 'VP8 ':
      return { type: 'webp', width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const packed = bytes.readUInt32LE(21);
      return { type: 'webp', width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { type: 'webp', width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
    default:
      return null;
  }
}
