import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Transformer } from '@napi-rs/image';
import { SeeFindings } from '@bleibe/checks';
import {
  AddPhoto,
  RemovePhoto,
  ReviewPhoto,
  SeeListings,
  SeePhotos,
  WithdrawListing,
  asJpeg,
  drawRoom,
} from '@bleibe/listings';
import { Invalid, NotFound, Refused, nobody } from '@bleibe/platform';
import { type Landlord, Town } from '../../factories/town';

describe('pictures of a home', () => {
  let town: Town;
  let landlord: Landlord;
  let listingId: string;
  beforeAll(async () => {
    town = await Town.open();
    landlord = await town.landlord();
    listingId = await town.listing(landlord);
  });
  afterAll(() => town.close());

  let drawn = 0;
  const aRoom = (seed = ++drawn) => asJpeg(drawRoom(seed, 320, 240));
  const add = async (picture?: Buffer, actor = landlord.actor, home = listingId) =>
    town.use(AddPhoto).run(actor, home, picture ?? (await aRoom()));
  const see = (id: string, actor = nobody) => town.use(SeePhotos).bytes(actor, id);
  const photosSeenBy = async (actor = nobody) =>
    (await town.use(SeeListings).one(actor, listingId)).photos.map(({ id }) => id);

  it('are seen by nobody but landlord and desk before a person has looked, and then by everybody', async () => {
    const id = await add();
    const desk = await town.staff('check-worker');
    for (const actor of [landlord.actor, desk]) expect((await see(id, actor)).subarray(8, 12).toString()).toBe('WEBP');
    const others = [nobody, (await town.landlord()).actor, (await town.seeker()).actor, await town.staff('caseworker')];
    for (const actor of others) {
      await expect(see(id, actor)).rejects.toThrow(NotFound);
      expect(await photosSeenBy(actor)).toEqual([]);
    }
    expect((await town.use(SeePhotos).waiting(desk)).map((photo) => photo.id)).toContain(id);

    await town.use(ReviewPhoto).run(desk, id, 'show');
    for (const actor of others) {
      expect((await see(id, actor)).length).toBeGreaterThan(100);
      expect(await photosSeenBy(actor)).toEqual([id]);
    }
    await town.use(ReviewPhoto).run(desk, id, 'refuse');
    await expect(see(id)).rejects.toThrow(NotFound);
    expect(await photosSeenBy()).toEqual([]);
  });

  it('are added, removed and reviewed by their own people only', async () => {
    const id = await add();
    for (const { actor } of [await town.landlord(), await town.seeker()]) {
      await expect(add(undefined, actor)).rejects.toThrow(NotFound);
      await expect(town.use(RemovePhoto).run(actor, id)).rejects.toThrow(NotFound);
    }
    const stranger = await town.staff('team-lead', { other: true });
    await expect(town.use(ReviewPhoto).run(stranger, id, 'show')).rejects.toThrow(NotFound);
    expect(await town.use(SeePhotos).waiting(stranger)).toEqual([]);
  });

  it('are gone from the folder when they are removed, also twice', async () => {
    const id = await add();
    const files = () => readdirSync(join(town.config.dataFolder, 'photos')).filter((file) => file.startsWith(id));
    expect(files()).toHaveLength(1);
    await town.use(RemovePhoto).run(landlord.actor, id);
    await town.use(RemovePhoto).run(landlord.actor, id);
    expect(files()).toEqual([]);
    await expect(see(id, landlord.actor)).rejects.toThrow(NotFound);
  });

  it('are pictures: other files, broken ones and bombs are refused with a sentence at the field', async () => {
    const code = async (bytes: Buffer) =>
      add(bytes).then(
        () => 'taken',
        (error: unknown) => (error instanceof Invalid ? error.problems[0]?.code : 'other'),
      );
    const jpeg = await aRoom();
    const bomb = Buffer.alloc(64);
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(bomb);
    bomb.write('IHDR', 12, 'latin1');
    bomb.writeUInt32BE(16_000, 16);
    bomb.writeUInt32BE(16_000, 20);
    expect(await code(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('no-picture');
    expect(await code(jpeg.subarray(0, 300))).toBe('no-picture');
    expect(await code(Buffer.alloc(0))).toBe('no-picture');
    expect(await code(bomb)).toBe('picture-too-big');
    expect(await code(Buffer.concat([jpeg, Buffer.alloc(9 * 1024 * 1024)]))).toBe('picture-too-big');
    const withdrawn = await town.listing(landlord);
    await town.use(WithdrawListing).run(landlord.actor, withdrawn);
    await expect(add(undefined, landlord.actor, withdrawn)).rejects.toThrow(new Refused('listing-not-open'));
  });

  it('are at most twelve, also when two come at once', async () => {
    const home = await town.listing(landlord);
    const adding = await Promise.allSettled(
      Array.from({ length: 14 }, async () => add(await aRoom(100), landlord.actor, home)),
    );
    expect(adding.filter(({ status }) => status === 'fulfilled')).toHaveLength(12);
  });

  it('that stand in the offer of another landlord, in another size or in a mirror, are looked at', async () => {
    const original = await aRoom(200);
    await add(original);
    const copies = [
      await new Transformer(original).resize(200, 150).jpeg(50),
      await new Transformer(original).rotate(2).jpeg(80),
    ];
    for (const copy of copies) {
      const other = await town.landlord();
      const id = await town.listing(other);
      await add(await aRoom(), other.actor, id);
      await town.work();
      const finding = async () =>
        (await town.use(SeeFindings).run(other.actor, { kind: 'listing', id })).find(
          ({ check }) => check === 'photos-not-used-by-others',
        );
      expect(await finding()).toMatchObject({ result: 'pass', values: { photos: 1 } });
      await add(copy, other.actor, id);
      await town.work();
      expect(await finding()).toMatchObject({ result: 'review', code: 'photo-used-by-others', values: { photos: 1 } });
      expect((await town.use(SeeListings).one(other.actor, id)).listing.state).toBe('held');
    }
  });
});
