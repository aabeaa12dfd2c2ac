import { Injectable } from '@nestjs/common';
import { type Actor, Database, NotFound, type Tx } from '@bleibe/platform';
import { Photo } from './photo.entity';
import { PhotoStore } from './photo-store';

/** Pictures of a home that row-level security lets this actor see: reviewed ones, the own ones, those of the own desk. */
export const photosOf = (tx: Tx, listingId: string): Promise<Photo[]> =>
  tx.manager
    .createQueryBuilder(Photo, 'photo')
    .where('photo.listingId = :listingId and photo.removedAt is null', { listingId })
    .orderBy('photo.uploadedAt')
    .addOrderBy('photo.id')
    .getMany();

@Injectable()
export class SeePhotos {
  constructor(
    private readonly db: Database,
    private readonly store: PhotoStore,
  ) {}

  /** The picture as WebP. @throws NotFound: absent, removed and hidden are one answer */
  async bytes(actor: Actor, id: string): Promise<Buffer> {
    await this.db.inContext(actor, async (tx) => {
      const { removedAt } = await tx.one(Photo, { id });
      if (removedAt) throw new NotFound();
    });
    return this.store.get(id);
  }

  /** Pictures that wait for a person of this organisation, the oldest first. */
  waiting(actor: Actor): Promise<Photo[]> {
    return this.db.inContext(actor, (tx) =>
      tx.manager
        .createQueryBuilder(Photo, 'photo')
        .where(`photo.state = 'waiting' and photo.removedAt is null`)
        .orderBy('photo.uploadedAt')
        .addOrderBy('photo.id')
        .getMany(),
    );
  }
}
