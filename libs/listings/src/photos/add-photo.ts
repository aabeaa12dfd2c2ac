import { Injectable } from '@nestjs/common';
import { type Actor, Database, Invalid, NotFound, Refused, countTry, newId } from '@bleibe/platform';
import { afterMove } from '../listing-moves';
import { Listing } from '../listing.entity';
import { Photo } from './photo.entity';
import { PhotoStore } from './photo-store';
import { takePicture } from './take-picture';

const MOST_PHOTOS = 12;
const MOST_AN_HOUR = 40;

/** A landlord adds a picture to an own home. It is drawn anew, and waits until a person has seen it. */
@Injectable()
export class AddPhoto {
  constructor(
    private readonly db: Database,
    private readonly store: PhotoStore,
  ) {}

  /**
   * @throws NotFound for somebody else's home
   * @throws Invalid `no-picture`, `picture-too-big`, `too-many-entries`
   * @throws Refused `listing-not-open`
   */
  async run(actor: Actor, listingId: string, original: Buffer): Promise<string> {
    await this.db.inContext(actor, async (tx) => {
      const own = await tx.query(`select 1 where $1::uuid = any (my_listing_ids())`, [listingId]);
      if (own.length === 0) throw new NotFound();
    });
    await countTry(this.db, `photo ${actor.accountId}`, MOST_AN_HOUR, 60);
    const picture = await takePicture(original);

    const id = newId();
    await this.store.put(id, picture.bytes);
    try {
      await this.db.inContext(actor, async (tx) => {
        // The lock on the home makes two uploads count one after the other.
        const { state } = await tx.lock(Listing, { id: listingId });
        if (!afterMove(state, 'change')) throw new Refused('listing-not-open');
        const [{ had } = { had: 0 }] = await tx.query<{ had: number }>(
          `select count(*)::int as had from listing_photo where listing_id = $1 and removed_at is null`,
          [listingId],
        );
        if (had >= MOST_PHOTOS) {
          throw new Invalid([{ field: 'photo', code: 'too-many-entries', values: { most: MOST_PHOTOS } }]);
        }
        const { width, height, hash, mirrorHash } = picture;
        await tx.insert(Photo, {
          id,
          listingId,
          state: 'waiting',
          width,
          height,
          hash,
          mirrorHash,
          uploadedAt: tx.now,
        });
        // A draft is checked when it is handed in.
        if (state !== 'draft') await tx.publish({ name: 'photo.added', listingId, photoId: id });
      });
    } catch (error) {
      await this.store.remove(id);
      throw error;
    }
    return id;
  }
}
