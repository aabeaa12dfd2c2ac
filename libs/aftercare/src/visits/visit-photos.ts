import { Injectable } from '@nestjs/common';
import { PhotoStore, takePicture } from '@bleibe/listings';
import { type Actor, Database, Invalid, NotFound, countTry } from '@bleibe/platform';
import { Tenancy } from '../tenancies/tenancy.entity';
import { findVisit, mustBeVisitor, tenancyOfVisit } from './find-visit';
import { mayReadForm } from './see-form';

const MOST_PHOTOS = 10;
const MOST_AN_HOUR = 60;

/** Adds a picture to the form of a visit. It is drawn anew: place, time and camera are gone. */
@Injectable()
export class AddVisitPhoto {
  constructor(
    private readonly db: Database,
    private readonly store: PhotoStore,
  ) {}

  /**
   * @param clientId made on the phone; the same picture again changes nothing
   * @throws NotFound for a visit of another organisation; Forbidden for one of a colleague
   * @throws Invalid `no-picture`, `picture-too-big`, `too-many-entries`
   */
  async run(actor: Actor, visitId: string, clientId: string, original: Buffer): Promise<void> {
    await this.db.inContext(actor, (tx) => findVisit(tx, visitId));
    await countTry(this.db, `visit-photo ${actor.accountId}`, MOST_AN_HOUR, 60);
    const { bytes, width, height } = await takePicture(original);
    await this.db.onBehalfOf(actor, async (tx) => {
      const visited = await findVisit(tx, visitId);
      // The lock makes two pictures count one after the other.
      const tenancy = await tx.lock(Tenancy, { id: tenancyOfVisit(visited) });
      await mustBeVisitor(tx, tenancy, visited);
      const there = await tx.query<{ id: string; visit_id: string }>(
        `select id, visit_id from visit_photo where visit_id = $1 or id = $2`,
        [visitId, clientId],
      );
      const known = there.find(({ id }) => id === clientId);
      if (known && known.visit_id !== visitId) throw new NotFound();
      if (known) return;
      if (there.length >= MOST_PHOTOS) {
        throw new Invalid([{ field: 'photo', code: 'too-many-entries', values: { most: MOST_PHOTOS } }]);
      }
      await tx.query(
        `insert into visit_photo (id, visit_id, worker_id, width, height, received_at) values ($1, $2, $3, $4, $5, $6)`,
        [clientId, visitId, actor.accountId, width, height, tx.now],
      );
      // Last: a picture without a row is never shown, a row without a picture would be.
      await this.store.put(clientId, bytes);
    });
  }
}

/** The picture itself, for whoever may read the report. */
@Injectable()
export class SeeVisitPhoto {
  constructor(
    private readonly db: Database,
    private readonly store: PhotoStore,
  ) {}

  /** @throws NotFound also for who may not read the report */
  async run(actor: Actor, photoId: string): Promise<Buffer> {
    const visitId = await this.db.onBehalfOf(actor, async (tx) => {
      const [photo] = await tx.query<{ visit_id: string }>(`select visit_id from visit_photo where id = $1`, [photoId]);
      return photo?.visit_id;
    });
    if (!visitId) throw new NotFound();
    await this.db.inContext(actor, (tx) => findVisit(tx, visitId));
    await this.db.onBehalfOf(actor, async (tx) => {
      const visited = await findVisit(tx, visitId);
      const tenancy = await tx.one(Tenancy, { id: tenancyOfVisit(visited) });
      if (!(await mayReadForm(tx, tenancy, visited))) throw new NotFound();
      tx.audit('read', 'visit-photo', photoId);
    });
    return this.store.get(photoId);
  }
}
