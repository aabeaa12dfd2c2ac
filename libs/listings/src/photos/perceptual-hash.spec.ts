import { Transformer } from '@napi-rs/image';
import { asJpeg, drawRoom } from './generated-rooms';
import { HASH_SIDE, distanceOf, hashOfPicture, mirrored } from './perceptual-hash';
import { greyOf, preparePicture } from './prepare-picture';

const hashOf = async (picture: Buffer) => hashOfPicture(await greyOf(picture));

describe('the hash of a picture', () => {
  it('has 64 bits and no distance to itself', () => {
    const grey = Uint8Array.from({ length: HASH_SIDE * HASH_SIDE }, (_, at) => (at * 37) % 256);
    expect(hashOfPicture(grey)).toMatch(/^[0-9a-f]{16}$/);
    expect(distanceOf(hashOfPicture(grey), hashOfPicture(grey))).toBe(0);
    expect(distanceOf('0000000000000000', 'ffffffffffffffff')).toBe(64);
    expect(mirrored(mirrored(grey))).toEqual(grey);
    expect(() => hashOfPicture(new Uint8Array(4))).toThrow(RangeError);
  });

  it('stays within 8 bits in another quality, size, format, without colour and in a mirror; strangers differ in more than 12', async () => {
    const hashes: string[] = [];
    for (let seed = 1; seed <= 4; seed++) {
      const original = await asJpeg(drawRoom(seed, 320, 240));
      const { hash, mirrorHash, bytes } = await preparePicture(original);
      for (const other of [
        await new Transformer(original).jpeg(30),
        await new Transformer(original).resize(200, 150).jpeg(80),
        await new Transformer(original).webp(60),
        await new Transformer(original).grayscale().jpeg(80),
        bytes,
      ]) {
        expect(distanceOf(hash, await hashOf(other))).toBeLessThanOrEqual(8);
      }
      const flipped = await new Transformer(original).rotate(2).jpeg(80);
      expect(distanceOf(mirrorHash, await hashOf(flipped))).toBeLessThanOrEqual(8);
      for (const stranger of hashes) expect(distanceOf(hash, stranger)).toBeGreaterThan(12);
      hashes.push(hash);
    }
  });
});

describe('a prepared picture', () => {
  it('keeps no place, no camera and nothing that hung behind it, and is not bigger than needed', async () => {
    const jpeg = await asJpeg(drawRoom(3, 1700, 170));
    const exif = Buffer.concat([
      Buffer.from([0xff, 0xe1, 0x00, 0x20]),
      Buffer.from('Exif\0\0GPS 52.5200 13.4050 Handy', 'latin1').subarray(0, 30),
    ]);
    const dirty = Buffer.concat([
      jpeg.subarray(0, 2),
      exif,
      jpeg.subarray(2),
      Buffer.from('<script>alert(1)</script>'),
    ]);
    const { bytes, width, height } = await preparePicture(dirty);
    expect([width, height]).toEqual([1600, 160]);
    expect(bytes.toString('latin1')).not.toMatch(/Exif|GPS|52\.52|script|Handy/);
  });

  it('is none for bytes that only begin like one', async () => {
    const jpeg = await asJpeg(drawRoom(4));
    await expect(preparePicture(jpeg.subarray(0, 300))).rejects.toThrow();
    await expect(preparePicture(Buffer.from('no picture'))).rejects.toThrow();
  });
});
