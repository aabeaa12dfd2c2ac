import type { Listing } from '@bleibe/listings';
import type { Tx } from '@bleibe/platform';
import type { LandlordOfOffer } from '../facts';

const DAY_MS = 86_400_000;

/** Who offers these listings, by the id of the landlord. */
export async function landlordsOf(tx: Tx, listings: readonly Listing[]): Promise<Map<string, LandlordOfOffer>> {
  const rows = await tx.query<{
    id: string;
    kind: LandlordOfOffer['kind'];
    registeredAt: Date;
    offers: number;
    homes: number;
  }>(
    `select landlord.id, landlord.kind, registered_at as "registeredAt",
            count(*) filter (where submitted_at > $2)::int as offers,
            count(*) filter (where listing.state in ('submitted', 'cleared', 'held'))::int as homes
       from landlord join listing on listing.landlord_id = landlord.id
      where landlord.id = any ($1)
      group by landlord.id`,
    [[...new Set(listings.map(({ landlordId }) => landlordId))], new Date(tx.now.getTime() - DAY_MS)],
  );
  return new Map(
    rows.map(({ id, kind, registeredAt, offers, homes }) => [
      id,
      {
        kind,
        accountDays: Math.floor((tx.now.getTime() - registeredAt.getTime()) / DAY_MS),
        offersInADay: offers,
        openHomes: homes,
      },
    ]),
  );
}
