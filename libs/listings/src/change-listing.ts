import { Injectable } from '@nestjs/common';
import { GERMANY, localDateOf } from '@bleibe/calendar';
import { type Actor, Database, Invalid, Refused } from '@bleibe/platform';
import { type ListingInput, problemsOfListing } from './listing-input';
import { afterMove } from './listing-moves';
import { termsDiffer } from './listing-terms';
import { Listing } from './listing.entity';
import { UnitLocation } from './unit-location.entity';
import { addUnits, columnsOf } from './write-listing';

/** The landlord changes a listing. What was checked has changed, so its clearance is gone until it is checked anew. */
@Injectable()
export class ChangeListing {
  constructor(private readonly db: Database) {}

  /**
   * @throws Refused `changed` when it is not the version that was read, `listing-not-open` in a state without changes,
   * `listing-spoken-for` from both sides' yes until the lease: what was agreed on stays as it was
   */
  run(actor: Actor, id: string, version: number, input: ListingInput): Promise<void> {
    const problems = problemsOfListing(input, localDateOf(this.db.clock.now(), GERMANY));
    if (problems.length > 0) throw new Invalid(problems);

    return this.db.inContext(actor, async (tx) => {
      const before = await tx.lock(Listing, { id });
      if (before.version !== version) throw new Refused('changed', { version: before.version });
      const state = afterMove(before.state, 'change');
      if (!state) throw new Refused('listing-not-open');

      const [spoken] = await tx.query<{ for: boolean }>(`select listing_is_spoken_for($1) as for`, [id]);
      if (spoken?.for !== false) throw new Refused('listing-spoken-for');

      const { listing, location, units } = await columnsOf(tx, input);
      const address = await tx.one(UnitLocation, { listingId: id });
      const differ = termsDiffer({ ...before, ...address }, { ...listing, ...location });
      const termsVersion = before.termsVersion + (differ ? 1 : 0);
      const versions = { version: version + 1, termsVersion };
      await tx.manager.update(Listing, { id }, { ...listing, state, clearedUntil: null, ...versions });
      await tx.manager.update(UnitLocation, { listingId: id }, location);
      const [{ had } = { had: 0 }] = await tx.query<{ had: number }>(
        `select count(*)::int as had from unit where listing_id = $1`,
        [id],
      );
      if (units < had) throw new Invalid([{ field: 'units', code: 'too-few', values: { least: had } }]);
      await addUnits(tx, id, had + 1, units);
      if (state === 'submitted') await tx.publish({ name: 'listing.submitted', listingId: id });
    });
  }
}
