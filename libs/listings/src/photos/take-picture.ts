import { Invalid } from '@bleibe/platform';
import { formatOf } from './picture-format';
import { type PreparedPicture, preparePicture } from './prepare-picture';

export const MOST_BYTES = 8 * 1024 * 1024;
/** Above this a picture unfolds to more memory than a door can spare. Pixels. */
const MOST_PIXELS = 40_000_000;

/**
 * A file from outside becomes a picture without anything but its pixels, or nothing.
 * @throws Invalid `no-picture`, `picture-too-big` of the field `photo`
 */
export async function takePicture(original: Buffer): Promise<PreparedPicture> {
  const format = formatOf(original);
  if (!format) throw new Invalid([{ field: 'photo', code: 'no-picture' }]);
  if (original.length > MOST_BYTES || format.width * format.height > MOST_PIXELS) {
    const values = { megabytes: MOST_BYTES / 1024 / 1024, megapixels: MOST_PIXELS / 1_000_000 };
    throw new Invalid([{ field: 'photo', code: 'picture-too-big', values }]);
  }
  return preparePicture(original).catch(() => {
    throw new Invalid([{ field: 'photo', code: 'no-picture' }]);
  });
}
