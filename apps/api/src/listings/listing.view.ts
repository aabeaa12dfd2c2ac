import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Finding } from '@bleibe/checks';
import { type HouseholdField, fieldsForHousehold } from '@bleibe/disclosure';
import { CONFIRM_EVERY_DAYS, type Photo, type SeenListing } from '@bleibe/listings';
import { houseRules, landlordWishes, nearPlaces } from '@bleibe/scoring';
import type { Language } from '@bleibe/words';
import { CheckView, checkView } from '../http/check.view';

export class PointView {
  @ApiProperty() lat: number;
  @ApiProperty() lon: number;
}

export class CellView {
  @ApiProperty() lat: number;
  @ApiProperty() lon: number;
}

export class AddressView {
  @ApiProperty() street: string;
  @ApiProperty() houseNumber: string;
}

export class PhotoView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) width: number;
  @ApiProperty({ type: 'integer' }) height: number;
  @ApiProperty({
    enum: ['waiting', 'shown', 'refused'],
    description: 'Others than the own landlord see shown ones only',
  })
  state: string;
}

const photoView = ({ id, width, height, state }: Photo): PhotoView => ({ id, width, height, state });

/** Money in cents a month. What a viewer may not see is absent (D2). */
export class ListingView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() state: string;
  @ApiProperty({ enum: ['flat', 'room'] }) kind: string;
  @ApiPropertyOptional() municipality?: string;
  @ApiPropertyOptional() ags?: string;
  @ApiPropertyOptional({ description: 'Of the own listing, and for staff' }) plz?: string;
  @ApiPropertyOptional({ type: CellView, description: 'Centre of the 1-km cell; for staff' }) cell?: CellView;
  @ApiPropertyOptional({ type: 'integer' }) netColdRent?: number;
  @ApiPropertyOptional({ type: 'integer' }) utilities?: number;
  @ApiPropertyOptional({ type: 'integer' }) heating?: number;
  @ApiPropertyOptional({ type: 'integer' }) furniture?: number;
  @ApiPropertyOptional({ type: 'integer' }) warmRent?: number;
  @ApiPropertyOptional({ type: 'integer' }) deposit?: number;
  @ApiPropertyOptional() area?: number;
  @ApiPropertyOptional() rooms?: number;
  @ApiPropertyOptional({ type: 'integer' }) mostPersons?: number;
  @ApiPropertyOptional({ type: 'integer', nullable: true }) floor?: number | null;
  @ApiPropertyOptional({ enum: ['yes', 'no', 'unknown'] }) stepFree?: string;
  @ApiPropertyOptional({ enum: ['yes', 'no', 'ask'] }) pets?: string;
  @ApiPropertyOptional() smokingAllowed?: boolean;
  @ApiPropertyOptional() womenOnly?: boolean;
  @ApiPropertyOptional() landlordLivesThere?: boolean;
  @ApiPropertyOptional({ format: 'date' }) availableFrom?: string;
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true }) availableUntil?: string | null;
  @ApiPropertyOptional({ type: 'integer', nullable: true }) longestStayMonths?: number | null;
  @ApiPropertyOptional({ type: [String] }) features?: string[];
  @ApiPropertyOptional({ enum: nearPlaces, isArray: true, description: 'As the landlord states it, not checked' })
  nearPlaces?: string[];
  @ApiPropertyOptional({ enum: houseRules, isArray: true, nullable: true, description: 'null = not stated' })
  houseRules?: string[] | null;
  @ApiPropertyOptional({ description: 'Kept for people who need protection; for staff and its landlord' })
  protectedHome?: boolean;
  @ApiPropertyOptional({ enum: landlordWishes, isArray: true, description: 'For staff and its landlord' })
  landlordWishes?: string[];
  @ApiPropertyOptional() description?: string;
  @ApiPropertyOptional({ type: 'integer' }) units?: number;
  @ApiPropertyOptional({ type: Number, nullable: true }) sharedArea?: number | null;
  @ApiPropertyOptional({ type: 'integer', nullable: true }) yearBuilt?: number | null;
  @ApiPropertyOptional({ type: [String] }) languages?: string[];
  @ApiPropertyOptional({ type: 'integer', nullable: true, description: 'Of the own listing' }) warmRentStated?:
    number | null;
  @ApiPropertyOptional({ type: PointView, nullable: true, description: 'Of the own listing' }) point?: PointView | null;
  @ApiPropertyOptional({ type: 'integer' }) version?: number;
  @ApiPropertyOptional({ format: 'date-time' }) confirmedAt?: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'Retires itself then, unless it is confirmed' })
  confirmUntil?: string;
  @ApiPropertyOptional({ type: AddressView }) address?: AddressView;
  @ApiPropertyOptional({ type: [PhotoView] }) photos?: PhotoView[];
  @ApiPropertyOptional({ type: [CheckView] }) checks?: CheckView[];
}

export class ListingListView {
  @ApiProperty({ type: [ListingView] }) items: ListingView[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

export class OwnListingsView {
  @ApiProperty({ type: [ListingView] }) items: ListingView[];
}

/** Fields of section 4 that make a home as anybody may see it. */
const publicFields = (protectedUnit: boolean) =>
  fieldsForHousehold({
    stage: 'M0',
    flags: { protectedUnit, hold: false },
    released: new Set(),
    met: new Set(['published', 'photos-reviewed']),
  });

/** A home as anybody may look at it. */
export const publicListing = (seen: SeenListing): ListingView =>
  listingFor(seen, publicFields(seen.listing.protectedHome));

/** A home as the household of a match may see it now; the address is not part of it, see the proposal. */
export function listingFor(
  { listing, municipality, photos }: SeenListing,
  fields: ReadonlySet<HouseholdField>,
): ListingView {
  const may = (field: HouseholdField) => fields.has(field);
  const { id, state, kind, netColdRent, utilities, heating, furniture, deposit } = listing;
  return {
    id,
    state,
    kind,
    ...(may('municipality') && { municipality, ags: listing.ags }),
    ...(may('rentParts') && { netColdRent, utilities, heating, furniture, warmRent: warmRentOf(listing) }),
    ...(may('deposit') && { deposit }),
    ...(may('floorArea') && { area: listing.area }),
    ...(may('rooms') && { rooms: listing.rooms, mostPersons: listing.mostPersons }),
    ...(may('floor') && { floor: listing.floor }),
    ...(may('features') && {
      stepFree: listing.stepFree,
      features: listing.features,
      availableFrom: listing.availableFrom,
      availableUntil: listing.availableUntil,
      longestStayMonths: listing.longestStayMonths,
      description: listing.description,
    }),
    ...(may('travelTimes') && { nearPlaces: listing.nearPlaces }),
    ...(may('houseRules') && {
      pets: listing.pets,
      smokingAllowed: listing.smokingAllowed,
      womenOnly: listing.womenOnly,
      houseRules: listing.houseRules,
    }),
    // Only those that a person has seen, whoever looks.
    ...(may('photos') && { photos: photos.filter(({ state }) => state === 'shown').map(photoView) }),
    ...(may('landlordLivesThere') && { landlordLivesThere: listing.landlordLivesThere }),
  };
}

/** A home as staff see it: without the address, unless row-level security has handed it out. */
export function staffListing(seen: SeenListing): ListingView {
  const { listing, units, location } = seen;
  return {
    ...publicListing(seen),
    plz: listing.plz,
    // Not for the public: where fewer than five homes are known, the middle of the cell is the address in effect (L2).
    cell: { lat: listing.cellLat, lon: listing.cellLon },
    landlordLivesThere: listing.landlordLivesThere,
    languages: listing.languages,
    protectedHome: listing.protectedHome,
    landlordWishes: listing.landlordWishes,
    sharedArea: listing.sharedArea,
    yearBuilt: listing.yearBuilt,
    units,
    ...(location && { address: { street: location.street, houseNumber: location.houseNumber } }),
  };
}

/** The own home, with what the checks have found. */
export function ownListing(seen: SeenListing, findings: Finding[], language: Language): ListingView {
  const { version, confirmedAt, warmRentStated } = seen.listing;
  const { lat = null, lon = null } = seen.location ?? {};
  return {
    ...staffListing(seen),
    photos: seen.photos.map(photoView),
    warmRentStated,
    point: lat !== null && lon !== null ? { lat, lon } : null,
    version,
    confirmedAt: confirmedAt.toISOString(),
    confirmUntil: confirmUntil(seen),
    checks: findings.map((finding) => checkView(language, finding)),
  };
}

/** When the home retires itself, unless it is confirmed. */
export const confirmUntil = ({ listing }: SeenListing): string =>
  new Date(listing.confirmedAt.getTime() + CONFIRM_EVERY_DAYS * 86_400_000).toISOString();

const warmRentOf = ({ netColdRent, utilities, heating, furniture }: SeenListing['listing']) =>
  netColdRent + utilities + heating + furniture;
