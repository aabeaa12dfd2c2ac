import { GERMANY, localDateOf } from '@bleibe/calendar';
import { Landlord, Listing, UnitLocation } from '@bleibe/listings';
import { comparativeRent, minAreaPerPerson, rentBrakeApplies, rentRule } from '@bleibe/places';
import type { Secrets, Tx } from '@bleibe/platform';
import type { Comparator, LandlordOfOffer, ListingFacts } from '../facts';
import { otherOffers } from '../others/other-offers';
import { traceOffer } from '../others/trace-offer';
import { reportsOn } from '../reports/reports-on';

const DAY_MS = 86_400_000;

/**
 * What the checks ask about a listing, with the figures of law and the comparator that hold today at its place, and
 * what other offers show about it. Keeps the trace of this one, for the offers that come after.
 */
export async function listingFacts(tx: Tx, secrets: Secrets, listingId: string): Promise<ListingFacts> {
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
    use: {
      mostPersons: listing.mostPersons,
      areaPerPerson: await minAreaPerPerson(tx, listing.land, today),
      isFixedTerm: listing.availableUntil !== null || listing.longestStayMonths !== null,
      fixedTermGround: await rentRule(tx, 'fixed-term-written-ground', today),
    },
    others: await otherOffers(tx, listing, await traceOffer(tx, secrets, listing)),
    landlord: await landlordOf(tx, listing),
    reports: await reportsOn(tx, { kind: 'listing', id: listingId }),
    text: {
      text: listing.description,
      street: (await tx.manager.findOneBy(UnitLocation, { listingId }))?.street ?? null,
      extraFees: await rentRule(tx, 'seeker-fee-cents', today),
      depositDueAtStart: await rentRule(tx, 'deposit-instalments', today),
    },
    today,
  };
}

async function landlordOf(tx: Tx, { landlordId }: Listing): Promise<LandlordOfOffer> {
  const { kind, registeredAt } = await tx.one(Landlord, { id: landlordId });
  const [counts] = await tx.query<{ offers: number; homes: number }>(
    `select count(*) filter (where submitted_at > $2)::int as offers,
            count(*) filter (where state in ('submitted', 'cleared', 'held'))::int as homes
       from listing where landlord_id = $1`,
    [landlordId, new Date(tx.now.getTime() - DAY_MS)],
  );
  return {
    kind,
    accountDays: Math.floor((tx.now.getTime() - registeredAt.getTime()) / DAY_MS),
    offersInADay: counts?.offers ?? 0,
    openHomes: counts?.homes ?? 0,
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
