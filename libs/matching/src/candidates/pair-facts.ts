import { type LocalDate, GERMANY, localDateOf } from '@bleibe/calendar';
import { type Listing, listingFacts } from '@bleibe/listings';
import { jobCentreLimit, minAreaPerPerson } from '@bleibe/places';
import { NotFound, type Tx } from '@bleibe/platform';
import type { HouseholdFacts, JobCentreLimit, ListingFacts, MinAreaPerPerson, PairFacts } from '@bleibe/scoring';
import { type OwnFacts, householdFacts } from '@bleibe/seekers';
import { blockedListings } from './blocked-listings';

export interface Pair {
  household: HouseholdFacts;
  listing: ListingFacts;
  extras: PairFacts;
  today: LocalDate;
}

/**
 * Gathers what scoring asks about the pairs of one household. One reader serves one transaction; limits and rules of a
 * place are looked up once for all homes there.
 */
export class PairReader {
  private readonly limits = new Map<string, JobCentreLimit | null>();
  private readonly clearLandlords = new Map<string, boolean>();
  private readonly minAreas = new Map<string, MinAreaPerPerson | null>();

  private constructor(
    private readonly tx: Tx,
    readonly own: OwnFacts,
    /** Homes that are never to be offered to this household again, or not now. */
    readonly never: ReadonlySet<string>,
    readonly today: LocalDate,
    private readonly householdIsCleared: boolean,
  ) {}

  /** @throws NotFound when the household is not there or may not be seen */
  static async of(tx: Tx, householdId: string): Promise<PairReader> {
    const today = localDateOf(tx.now, GERMANY);
    const own = (await householdFacts(tx, [householdId], today)).get(householdId);
    if (!own) throw new NotFound();
    const never = (await blockedListings(tx, [householdId])).get(householdId) ?? new Set();
    const [household] = await tx.query<{ cleared: boolean }>(
      `select not held and coalesce(cleared_until > $2, false) as cleared from household where id = $1`,
      [householdId, tx.now],
    );
    return new PairReader(tx, own, never, today, household?.cleared ?? false);
  }

  async pair(home: Listing): Promise<Pair> {
    const { tx, own, today } = this;
    const [listing] = await listingFacts(tx, [home]);
    const persons = own.adults + own.childrenAges.length;
    const { ags, land } = home;
    const limit =
      own.rentPayer === 'job-centre'
        ? await remembered(this.limits, ags, () => jobCentreLimit(tx, ags, persons, today))
        : null;
    const minArea = await remembered(this.minAreas, land, () => minAreaPerPerson(tx, land, today));
    const cleared = { household: this.householdIsCleared, listing: await this.isCleared(home) };
    const extras = { minAreaPerPerson: minArea, neverAgain: this.never.has(home.id), cleared };
    return { household: { ...own, jobCentreLimit: limit }, listing: listing!, extras, today };
  }

  private async isCleared({ state, clearedUntil, landlordId }: Listing): Promise<boolean> {
    const { tx } = this;
    if (state !== 'cleared' || clearedUntil === null || clearedUntil <= tx.now) return false;
    return remembered(this.clearLandlords, landlordId, async () => {
      const [landlord] = await tx.query<{ clear: boolean }>(`select landlord_is_clear($1) as clear`, [landlordId]);
      return landlord?.clear ?? false;
    });
  }
}

async function remembered<T>(known: Map<string, T>, key: string, find: () => Promise<T>): Promise<T> {
  const had = known.get(key);
  if (had !== undefined) return had;
  const found = await find();
  known.set(key, found);
  return found;
}
