import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@bleibe/platform';
import { Photo } from './photo.entity';
import { PhotoStore } from './photo-store';

/** The landlord takes a picture away; the picture is erased, its hash stays to be compared with. */
@Injectable()
export class RemovePhoto {
  constructor(
    private readonly db: Database,
    private readonly store: PhotoStore,
  ) {}

  /** Removing twice is harmless. @throws NotFound for somebody else's picture */
  async run(actor: Actor, id: string): Promise<void> {
    await this.db.inContext(actor, async (tx) => {
      await tx.lock(Photo, { id });
      await tx.query(`update listing_photo set removed_at = coalesce(removed_at, $2) where id = $1`, [id, tx.now]);
    });
    await this.store.remove(id);
  }
}
