import { Injectable } from '@nestjs/common';
import { type Actor, Database, type Tx } from '@bleibe/platform';
import { Landlord } from './landlord.entity';
import { Listing } from './listing.entity';
import type { Photo } from './photos/photo.entity';
import { photosOf } from './photos/see-photos';
import { UnitLocation } from './unit-location.entity';

export interface SeenListing {
  listing: Listing;
  municipality: string;
  units: number;
  /** The actor is its landlord. */
  isOwn: boolean;
  /** As far as this actor may see them. */
  photos: Photo[];
  /** Null unless row-level security lets the actor read it: own home, listing desk, or a release row. */
  location: UnitLocation | null;
}

export interface Page {
  limit: number;
  /** The last id of the page before; null = first page. */
  after: string | null;
}

/** Listings with what row-level security lets this actor read of them. */
@Injectable()
export class SeeListings {
  constructor(private readonly db: Database) {}

  /** One listing, or NotFound: absent and hidden are one answer, from one query. */
  one(actor: Actor, id: string): Promise<SeenListing> {
    return this.db.inContext(actor, async (tx) => {
      const seen = await seeListing(tx, await tx.one(Listing, { id }));
      if (seen.location && actor.organisationId) tx.audit('read', 'unit-location', id);
      return seen;
    });
  }

  /** Cleared homes that anybody may look at, newest first; never an address. */
  published(actor: Actor, { limit, after }: Page, ags: string | null): Promise<SeenListing[]> {
    return this.db.inContext(actor, async (tx) => {
      const query = tx.manager
        .createQueryBuilder(Listing, 'listing')
        .where(`listing.state = 'cleared' and listing.clearedUntil > :now and landlord_is_clear(listing.landlordId)`, {
          now: tx.now,
        })
        .orderBy('listing.createdAt', 'DESC')
        .addOrderBy('listing.id', 'DESC')
        .limit(limit);
      if (ags) query.andWhere('starts_with(listing.ags, :ags)', { ags });
      if (after) {
        query.andWhere(
          `(listing.createdAt, listing.id) < (select l.created_at, l.id from listing l where l.id = :after)`,
          { after },
        );
      }
      const seen: SeenListing[] = [];
      for (const listing of await query.getMany()) seen.push({ ...(await seeListing(tx, listing)), location: null });
      return seen;
    });
  }

  own(actor: Actor): Promise<SeenListing[]> {
    return this.db.inContext(actor, async (tx) => {
      const landlord = await tx.manager.findOneBy(Landlord, { accountId: String(actor.accountId) });
      if (!landlord) return [];
      const rows = await tx.manager.find(Listing, {
        where: { landlordId: landlord.id },
        order: { createdAt: 'DESC', id: 'ASC' },
      });
      const seen: SeenListing[] = [];
      for (const listing of rows) seen.push(await seeListing(tx, listing));
      return seen;
    });
  }

  ownLandlord(actor: Actor): Promise<Landlord> {
    return this.db.inContext(actor, (tx) => tx.one(Landlord, { accountId: String(actor.accountId) }));
  }
}

/** A listing with its place and, where row-level security allows it, its address. */
export async function seeListing(tx: Tx, listing: Listing): Promise<SeenListing> {
  const [row] = await tx.query<{ municipality: string | null; units: number; own: boolean }>(
    `select (select name from municipality where ags = $1) as municipality,
            coalesce(my_landlord_id() = $3, false) as own,
            (select count(*)::int from unit where listing_id = $2) as units`,
    [listing.ags, listing.id, listing.landlordId],
  );
  const location = await tx.manager.findOneBy(UnitLocation, { listingId: listing.id });
  const { municipality = null, units = 0, own: isOwn = false } = row ?? {};
  const photos = await photosOf(tx, listing.id);
  return { listing, municipality: municipality ?? listing.plz, units, isOwn, photos, location };
}
