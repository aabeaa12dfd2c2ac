import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@bleibe/platform';
import { Photo } from './photo.entity';

/** A person of the desk has looked: no house number, no name plate, no face, no view by which the house is found. */
@Injectable()
export class ReviewPhoto {
  constructor(private readonly db: Database) {}

  /** Looking again may change it. @throws NotFound for a picture of another organisation */
  async run(actor: Actor, id: string, verdict: 'show' | 'refuse'): Promise<void> {
    await this.db.inContext(actor, (tx) => tx.one(Photo, { id }));
    return this.db.onBehalfOf(actor, async (tx) => {
      await tx.query(`update listing_photo set state = $2, reviewed_by = $3, reviewed_at = $4 where id = $1`, [
        id,
        verdict === 'show' ? 'shown' : 'refused',
        actor.accountId,
        tx.now,
      ]);
      tx.audit(`photo-${verdict}`, 'listing-photo', id);
    });
  }
}
