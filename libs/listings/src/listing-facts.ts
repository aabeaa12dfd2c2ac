import { type TransitNear, transitNear } from '@bleibe/places';
import type { Tx } from '@bleibe/platform';
import { type ListingFacts, accessExtras } from '@bleibe/scoring';
import type { Listing } from './listing.entity';

/** What scoring asks about listings, in their order. Places and distances are those of their 1-km cells. */
export async function listingFacts(tx: Tx, listings: readonly Listing[]): Promise<ListingFacts[]> {
  const cells = new Map(listings.map(({ cellId, cellLat: lat, cellLon: lon }) => [cellId, { lat, lon }]));
  const near = await transitNear(tx, [...cells.values()]);
  const transit = new Map([...cells.keys()].map((cellId, at) => [cellId, near[at]]));
  return listings.map((listing) => factsOf(listing, transit.get(listing.cellId)));
}

function factsOf(listing: Listing, transit: TransitNear | undefined): ListingFacts {
  return {
    kind: listing.kind,
    ags: listing.ags,
    kreisAgs: listing.kreisAgs,
    land: listing.land,
    cell: { lat: listing.cellLat, lon: listing.cellLon },
    netColdRent: listing.netColdRent + listing.furniture,
    utilities: listing.utilities,
    heating: listing.heating,
    area: listing.area,
    rooms: listing.rooms,
    mostPersons: listing.mostPersons,
    stepFree: listing.stepFree,
    accessExtras: accessExtras.filter((extra) => listing.features.includes(extra)),
    nearPlaces: listing.nearPlaces,
    houseRules: listing.houseRules,
    protectedHome: listing.protectedHome,
    landlordWishes: listing.landlordWishes,
    // The directory of offers (room network) stands above this room and is not there yet.
    offersNear: null,
    petsAllowed: listing.pets,
    smokingAllowed: listing.smokingAllowed,
    womenOnly: listing.womenOnly,
    landlordLivesThere: listing.landlordLivesThere,
    availableFrom: listing.availableFrom,
    availableUntil: listing.availableUntil,
    longestStayMonths: listing.longestStayMonths,
    languages: listing.languages,
    stopKm: transit?.stopKm ?? null,
    stationKm: transit?.stationKm ?? null,
  };
}
