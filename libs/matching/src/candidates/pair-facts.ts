import { type LocalDate, GERMANY, localDateOf } from '@bleibe/calendar';
import { type Listing, listingFacts } from '@bleibe/listings';
import { jobCentreLimit, minAreaPerPerson } from '@bleibe/places';
import type { Tx } from '@bleibe/platform';
import type { HouseholdFacts, JobCentreLimit, ListingFacts, MinAreaPerPerson, PairFacts } from '@bleibe/scoring';
import { type OwnFacts, householdFacts } from '@bleibe/seekers';

export interface Pair {
  household: HouseholdFacts;
  listing: ListingFacts;
  extras: PairFacts;
  today: LocalDate;
}

/**
 * Gathers what scoring asks about pairs. One reader serves one transaction; limits and rules of a place are looked up
 * once for all pairs there.
 */
export class PairReader {
  private readonly limits = new Map<string, JobCentreLimit | null>();
  private readonly minAreas = new Map<string, MinAreaPerPerson | null>();
  private readonly households = new Map<string, OwnFacts>();
  private readonly listings = new Map<string, ListingFacts>();
  readonly today: LocalDate;

  constructor(private readonly tx: Tx) {
    this.today = localDateOf(tx.now, GERMANY);
  }

  async pair(householdId: string, listing: Listing): Promise<Pair> {
    const own = await remembered(this.households, householdId, () => householdFacts(this.tx, householdId, this.today));
    const facts = await remembered(this.listings, listing.id, () => listingFacts(this.tx, listing));
    const persons = own.adults + own.childrenAges.length;
    const limit =
      own.rentPayer === 'job-centre'
        ? await remembered(this.limits, `${listing.ags} ${persons}`, () =>
            jobCentreLimit(this.tx, listing.ags, persons, this.today),
          )
        : null;
    const minArea = await remembered(this.minAreas, listing.land, () =>
      minAreaPerPerson(this.tx, listing.land, this.today),
    );
    const extras = { minAreaPerPerson: minArea, neverAgain: await this.neverAgain(householdId, listing.id) };
    return { household: { ...own, jobCentreLimit: limit }, listing: facts, extras, today: this.today };
  }

  private async neverAgain(householdId: string, listingId: string): Promise<boolean> {
    const rows = await this.tx.query(
      `select 1 from pair_block where household_id = $1 and listing_id = $2 and (until is null or until > $3) limit 1`,
      [householdId, listingId, this.tx.now],
    );
    return rows.length > 0;
  }
}

async function remembered<T>(known: Map<string, T>, key: string, find: () => Promise<T>): Promise<T> {
  const had = known.get(key);
  if (had !== undefined) return had;
  const found = await find();
  known.set(key, found);
  return found;
}
