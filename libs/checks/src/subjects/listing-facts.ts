import { In } from 'typeorm';
import { GERMANY, localDateOf } from '@bleibe/calendar';
import { Listing, UnitLocation } from '@bleibe/listings';
import { comparativeRents, minAreaPerPerson, rentBrakeApplies, rentRule } from '@bleibe/places';
import type { Secrets, Tx } from '@bleibe/platform';
import type { Comparator, ListingFacts } from '../facts';
import { otherOffers } from '../others/other-offers';
import { traceOffers } from '../others/trace-offer';
import { reportsOn } from '../reports/reports-on';
import { landlordsOf } from './landlords-of';

/**
 * What the checks ask about listings, with the figures of law and the comparators that hold today at their places, and
 * what other offers show about them. Keeps the traces of these, for the offers that come after. By the id of the listing.
 */
export async function factsOfListings(
  tx: Tx,
  secrets: Secrets,
  ids: readonly string[],
): Promise<Map<string, ListingFacts>> {
  const facts = new Map<string, ListingFacts>();
  if (ids.length === 0) return facts;
  const today = localDateOf(tx.now, GERMANY);
  const listings = await tx.manager.findBy(Listing, { id: In([...ids]) });
  const locations = await tx.manager.findBy(UnitLocation, { listingId: In([...ids]) });
  const streets = new Map(locations.map(({ listingId, street }) => [listingId, street]));
  const law = {
    brakePercent: await rentRule(tx, 'rent-brake-percent', today),
    offencePercent: await rentRule(tx, 'economic-offence-percent', today),
    usuryPercent: await rentRule(tx, 'usury-percent', today),
    depositNetRents: await rentRule(tx, 'deposit-net-rents', today),
  };
  const extraFees = await rentRule(tx, 'seeker-fee-cents', today);
  const depositDueAtStart = await rentRule(tx, 'deposit-instalments', today);
  const fixedTermGround = await rentRule(tx, 'fixed-term-written-ground', today);
  const comparators = await comparatorsOf(tx, listings, today);
  const brakeIn = onceEach((ags: string) => rentBrakeApplies(tx, ags, today));
  const areaIn = onceEach((land: string) => minAreaPerPerson(tx, land, today));
  await traceOffers(tx, secrets, listings);
  const others = await otherOffers(tx, listings);
  const landlords = await landlordsOf(tx, listings);
  const reports = await reportsOn(tx, 'listing', ids);

  for (const [nth, listing] of listings.entries()) {
    const { id, kind, netColdRent, utilities, heating, furniture, warmRentStated, deposit, rooms, yearBuilt } = listing;
    facts.set(id, {
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
        comparator: comparators[nth] ?? null,
        brake: await brakeIn(listing.ags),
        brakeGround: null,
        law,
      },
      use: {
        mostPersons: listing.mostPersons,
        areaPerPerson: await areaIn(listing.land),
        isFixedTerm: listing.availableUntil !== null || listing.longestStayMonths !== null,
        fixedTermGround,
      },
      others: others.get(id) ?? null,
      landlord: landlords.get(listing.landlordId) ?? null,
      reports: reports.get(id) ?? null,
      text: { text: listing.description, street: streets.get(id) ?? null, extraFees, depositDueAtStart },
      today,
    });
  }
  return facts;
}

/** Asks once for all that are the same. */
function onceEach<Answer>(ask: (asked: string) => Promise<Answer>) {
  const answers = new Map<string, Promise<Answer>>();
  return (asked: string): Promise<Answer> => {
    const answer = answers.get(asked) ?? ask(asked);
    answers.set(asked, answer);
    return answer;
  };
}

/** In the order of the listings. */
async function comparatorsOf(tx: Tx, listings: readonly Listing[], today: string): Promise<(Comparator | null)[]> {
  const homes = listings.map(({ ags, area, yearBuilt }) => ({ ags, area, ...(yearBuilt !== null && { yearBuilt }) }));
  const rents = await comparativeRents(tx, homes, today);
  return rents.map((rent) => {
    if (!rent) return null;
    const { kind, source, validFrom } = rent;
    const { centsPerSquareMetreLow: low, centsPerSquareMetreMid: mid, centsPerSquareMetreHigh: high } = rent;
    return { kind, low, mid, high, source, validFrom };
  });
}
