import { Injectable } from '@nestjs/common';
import { GERMANY, type LocalDate, localDateOf } from '@bleibe/calendar';
import { referenceDigest } from '@bleibe/places';
import { Database, type Tx, log } from '@bleibe/platform';
import { MarketIndex, type PlaceFigures } from '@bleibe/scoring';
import { readMarketChanges } from './read-changes';
import { placeFiguresFrom, readFigureTables } from './read-figures';
import { type OpenListing, countOpenListings, readAllOpenListings, readOpenListings } from './read-open-listings';

/** The market as it was when asked, or later. */
export interface MarketNow {
  listings: MarketIndex;
  figures: PlaceFigures;
  today: LocalDate;
}

const MINUTE_MS = 60_000;
const VERIFY_EVERY_MS = 10 * MINUTE_MS;
/** Lines of changes are kept for a day (`ForgetMarketChanges`), so a copy that slept longer than this starts anew. */
export const STALE_AFTER_MS = 12 * 60 * MINUTE_MS;

interface Copy {
  listings: MarketIndex;
  horizon: string;
  followedAt: number;
  verifiedAt: number;
  /** The last count of the database was another one. Once may be a change in between, twice is an error. */
  suspected: boolean;
}

/**
 * All open homes in memory, for ranking. PostgreSQL stays the truth and decides what may be proposed; this copy reads
 * what has changed each time somebody asks, so there is no message that could be missed.
 */
@Injectable()
export class Market {
  private copy: Copy | null = null;
  private figures: { key: string; of: PlaceFigures } | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private next: Promise<MarketNow> | null = null;

  constructor(private readonly db: Database) {}

  /** Holds every change that had been committed before the call. Calls at the same time share one look. */
  now(): Promise<MarketNow> {
    this.next ??= this.follow();
    return this.next;
  }

  /** Reads homes again that were ranked otherwise than they are judged. */
  distrust(listingIds: readonly string[]): Promise<void> {
    log('market.distrusted', { listings: listingIds.length });
    return this.inTurn((tx) => this.apply(tx, listingIds));
  }

  private follow(): Promise<MarketNow> {
    return this.inTurn(async (tx) => {
      // From here on a new call has to look again: what it wants to see may not be committed yet.
      this.next = null;
      const now = Date.now();
      if (!this.copy || now - this.copy.followedAt > STALE_AFTER_MS) this.copy = await load(tx, now);
      const { listingIds, horizon } = await readMarketChanges(tx, this.copy.horizon);
      await this.apply(tx, listingIds);
      this.copy.horizon = horizon;
      this.copy.followedAt = now;
      if (now - this.copy.verifiedAt > VERIFY_EVERY_MS || this.copy.suspected) await this.verify(tx, now);

      const today = localDateOf(tx.now, GERMANY);
      return { listings: this.copy.listings, figures: await this.figuresOn(tx, today), today };
    });
  }

  private inTurn<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const mine = this.turn.then(() => this.db.asSystem(work));
    this.turn = mine.catch((error: unknown) => {
      // Half a change may have been applied.
      this.copy = null;
      this.next = null;
      return error;
    });
    return mine;
  }

  private async apply(tx: Tx, listingIds: readonly string[]): Promise<void> {
    if (!this.copy || listingIds.length === 0) return;
    const { listings } = this.copy;
    const open = new Set<string>();
    for (const listing of await readOpenListings(tx, listingIds)) {
      open.add(listing.id);
      put(listings, listing);
    }
    for (const id of listingIds) if (!open.has(id)) listings.remove(id);
  }

  private async verify(tx: Tx, now: number): Promise<void> {
    const copy = this.copy!;
    const wrong = copy.listings.size !== (await countOpenListings(tx));
    if (wrong && copy.suspected) {
      log('market.lost-its-way', { listings: copy.listings.size });
      this.copy = await load(tx, now);
      return;
    }
    copy.suspected = wrong;
    copy.verifiedAt = now;
  }

  private async figuresOn(tx: Tx, today: LocalDate): Promise<PlaceFigures> {
    const key = `${today} ${await referenceDigest(tx)}`;
    if (this.figures?.key !== key) this.figures = { key, of: placeFiguresFrom(await readFigureTables(tx, today)) };
    return this.figures.of;
  }
}

async function load(tx: Tx, now: number): Promise<Copy> {
  // First the horizon, then the homes: what changes in between is read twice rather than never.
  const { horizon } = await readMarketChanges(tx, null);
  const listings = new MarketIndex(await countOpenListings(tx));
  for await (const some of readAllOpenListings(tx)) for (const listing of some) put(listings, listing);
  listings.order();
  return { listings, horizon, followedAt: now, verifiedAt: now, suspected: false };
}

/** A fact that does not fit into a column takes the home out of the ranking; any pair with it can still be judged. */
function put(listings: MarketIndex, { id, facts }: OpenListing): void {
  try {
    listings.put(id, facts);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    listings.remove(id);
    log('market.listing-does-not-fit', { listingId: id });
  }
}
