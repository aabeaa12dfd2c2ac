import { transitNear } from '@bleibe/places';
import type { Tx } from '@bleibe/platform';
import type { ListingFacts } from '@bleibe/scoring';
import type { Listing } from './listing.entity';

/** What scoring asks about a listing. Places and distances are those of its 1-km cell. */
export async function listingFacts(tx: Tx, listing: Listing): Promise<ListingFacts> {
  const cell = { lat: listing.cellLat, lon: listing.cellLon };
  const { stopKm, stationKm } = await transitNear(tx, cell);
  return {
    kind: listing.kind,
    ags: listing.ags,
    kreisAgs: listing.kreisAgs,
    land: listing.land,
    cell,
    netColdRent: listing.netColdRent + listing.furniture,
    utilities: listing.utilities,
    heating: listing.heating,
    area: listing.area,
    rooms: listing.rooms,
    mostPersons: listing.mostPersons,
    stepFree: listing.stepFree,
    petsAllowed: listing.pets,
    smokingAllowed: listing.smokingAllowed,
    womenOnly: listing.womenOnly,
    landlordLivesThere: listing.landlordLivesThere,
    availableFrom: listing.availableFrom,
    availableUntil: listing.availableUntil,
    longestStayMonths: listing.longestStayMonths,
    languages: listing.languages,
    stopKm,
    stationKm,
  };
}
