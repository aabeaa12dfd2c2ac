import { Injectable } from '@nestjs/common';
import { GERMANY, localDateOf } from '@bleibe/calendar';
import { type Actor, Database, Forbidden, Invalid, newId } from '@bleibe/platform';
import { Landlord } from './landlord.entity';
import { type ListingInput, problemsOfListing } from './listing-input';
import { Listing } from './listing.entity';
import { UnitLocation } from './unit-location.entity';
import { addUnits, columnsOf } from './write-listing';

/** A landlord writes down a home. Nobody sees a draft but its landlord. */
@Injectable()
export class DraftListing {
  constructor(private readonly db: Database) {}

  /** @throws Invalid with one problem per field */
  run(actor: Actor, input: ListingInput): Promise<string> {
    return this.db.inContext(actor, async (tx) => {
      const landlord = await tx.manager.findOneBy(Landlord, { accountId: String(actor.accountId) });
      if (!landlord) throw new Forbidden();
      const problems = problemsOfListing(input, localDateOf(tx.now, GERMANY));
      if (problems.length > 0) throw new Invalid(problems);

      const { listing, location, units } = await columnsOf(tx, input);
      const id = newId();
      const { id: landlordId, organisationId } = landlord;
      const now = { createdAt: tx.now, confirmedAt: tx.now };
      await tx.insert(Listing, { id, landlordId, organisationId, state: 'draft', ...listing, ...now });
      await tx.insert(UnitLocation, { listingId: id, ...location });
      await addUnits(tx, id, 1, units);
      return id;
    });
  }
}
