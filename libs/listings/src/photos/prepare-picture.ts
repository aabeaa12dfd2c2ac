import { ResizeFit, ResizeFilterType, Transformer } from '@napi-rs/image';
import { HASH_SIDE, type PictureHash, hashOfPicture, mirrored } from './perceptual-hash';

/** Longest side of what is kept, in pixels. */
const LONGEST = 1600;
const QUALITY = 80;

export interface PreparedPicture {
  /** WebP without anything but the pixels: place, time, camera and whatever hung behind the picture are gone. */
  bytes: Buffer;
  width: number;
  height: number;
  hash: PictureHash;
  /** Of the picture in a mirror: turning it over is the cheapest disguise. */
  mirrorHash: PictureHash;
}

/** Draws the picture anew, upright, and makes it comparable. @throws when the bytes are no whole picture */
export async function preparePicture(original: Buffer): Promise<PreparedPicture> {
  const { width: w, height: h, orientation } = await new Transformer(original).metadata(true);
  const upright = () => {
    const picture = new Transformer(original);
    return orientation === undefined ? picture : picture.rotate();
  };
  const isBig = Math.max(w, h) > LONGEST;
  const picture = isBig ? upright().resize(LONGEST, LONGEST, ResizeFilterType.Lanczos3, ResizeFit.Inside) : upright();
  const bytes = await picture.webp(QUALITY);
  const { width, height } = await new Transformer(bytes).metadata();
  const grey = await greyOf(bytes);
  return { bytes, width, height, hash: hashOfPicture(grey), mirrorHash: hashOfPicture(mirrored(grey)) };
}

/** The small grey picture that hashes are made from. */
export const greyOf = async (picture: Buffer): Promise<Uint8Array> =>
  new Transformer(picture)
    .grayscale()
    .resize(HASH_SIDE, HASH_SIDE, ResizeFilterType.Triangle, ResizeFit.Fill)
    .rawPixels();
