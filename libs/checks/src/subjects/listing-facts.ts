import { GERMANY, localDateOf } from '@bleibe/calendar';
import { Listing, UnitLocation } from '@bleibe/listings';
import { comparativeRent, rentBrakeApplies, rentRule } from '@bleibe/places';
import type { Tx } from '@bleibe/platform';
import type { Comparator, ListingFacts } from '../facts';

/** What the checks ask about a listing, with the figures of law and the comparator that hold today at its place. */
export async function listingFacts(tx: Tx, listingId: string): Promise<ListingFacts> {
  const listing = await tx.one(Listing, { id: listingId });
  const today = localDateOf(tx.now, GERMANY);
  const { kind, netColdRent, utilities, heating, furniture, warmRentStated, deposit, rooms, yearBuilt } = listing;
  return {
    rent: {
      kind,
      netColdRent,
      utilities,
      heating,
      furniture,
      warmRent: warmRentStated,
      deposit,
      area: listing.area,
      sharedArea: listing.sharedArea,
      rooms,
      yearBuilt,
      comparator: await comparatorOf(tx, listing, today),
      brake: await rentBrakeApplies(tx, listing.ags, today),
      brakeGround: null,
      law: {
        brakePercent: await rentRule(tx, 'rent-brake-percent', today),
        offencePercent: await rentRule(tx, 'economic-offence-percent', today),
        usuryPercent: await rentRule(tx, 'usury-percent', today),
        depositNetRents: await rentRule(tx, 'deposit-net-rents', today),
      },
    },
    text: {
      text: listing.description,
      street: (await tx.manager.findOneBy(UnitLocation, { listingId }))?.street ?? null,
      extraFees: await rentRule(tx, 'seeker-fee-cents', today),
      depositDueAtStart: await rentRule(tx, 'deposit-instalments', today),
    },
    today,
  };
}

async function comparatorOf(tx: Tx, { ags, area, yearBuilt }: Listing, today: string): Promise<Comparator | null> {
  const home = { ags, area, ...(yearBuilt !== null && { yearBuilt }) };
  const rent = await comparativeRent(tx, home, today);
  if (!rent) return null;
  const { kind, source, validFrom } = rent;
  const span = {
    low: rent.centsPerSquareMetreLow,
    mid: rent.centsPerSquareMetreMid,
    high: rent.centsPerSquareMetreHigh,
  };
  return { kind, ...span, source, validFrom };
}
