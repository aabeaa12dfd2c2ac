import { Transformer } from '@napi-rs/image';
import { asJpeg, drawRoom } from './generated-rooms';
import { formatOf } from './picture-format';

describe('what a file really is', () => {
  const room = drawRoom(1, 320, 200);
  const picture = () => Transformer.fromRgbaPixels(room.pixels, room.width, room.height);

  it('is read from its content, with its size', async () => {
    const size = { width: 320, height: 200 };
    expect(formatOf(await asJpeg(room))).toEqual({ type: 'jpeg', ...size });
    expect(formatOf(await picture().png())).toEqual({ type: 'png', ...size });
    expect(formatOf(await picture().webp(80))).toEqual({ type: 'webp', ...size });
    expect(formatOf(await picture().webpLossless())).toEqual({ type: 'webp', ...size });
  });

  it('is nothing for other files, empty ones, and ones cut off in their head', async () => {
    const jpeg = await asJpeg(room);
    for (const bytes of [
      Buffer.from(''),
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      Buffer.from('GIF89a____________________________'),
      Buffer.from('%PDF-1.7'),
      jpeg.subarray(0, 12),
      (await picture().png()).subarray(0, 20),
      (await picture().webp(80)).subarray(0, 20),
      Buffer.concat([Buffer.from('x'), jpeg]),
    ]) {
      expect(formatOf(bytes)).toBeNull();
    }
  });

  it('says the size of a bomb without opening it', () => {
    const bomb = Buffer.alloc(64);
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(bomb);
    bomb.write('IHDR', 12, 'latin1');
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(60_000, 20);
    expect(formatOf(bomb)).toEqual({ type: 'png', width: 60_000, height: 60_000 });
  });
});
