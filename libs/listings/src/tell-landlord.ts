import { Injectable } from '@nestjs/common';
import { GERMANY, nextPermittedInstant } from '@bleibe/calendar';
import { type LetterKind, queueMessage } from '@bleibe/notifications';
import { holidaysOf } from '@bleibe/places';
import { type Actor, Database } from '@bleibe/platform';
import { Landlord } from './landlord.entity';
import { Listing } from './listing.entity';

export type ListingLetter = Extract<LetterKind, `listing-${string}`>;

/** Tells a landlord that something has happened to the listing. */
@Injectable()
export class TellLandlord {
  constructor(private readonly db: Database) {}

  run(actor: Actor, listingId: string, kind: ListingLetter): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      const listing = await tx.one(Listing, { id: listingId });
      const { accountId } = await tx.one(Landlord, { id: listing.landlordId });
      const holidays = await holidaysOf(tx, listing.ags);
      const sendAfter = holidays ? nextPermittedInstant('automated', tx.now, { holidays, zone: GERMANY }) : tx.now;
      // Every state is told once per version of the listing: held, corrected, held again are two occasions.
      const occasion = `${listingId}:${listing.version}`;
      await queueMessage(tx, { accountId, kind, ids: { listingId }, occasion, sendAfter });
    });
  }
}
