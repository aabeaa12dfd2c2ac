import { type ListingFeature, type ListingInput, listingFeatures } from '@bleibe/listings';
import {
  type HouseRule,
  type LandlordWish,
  type NearPlace,
  houseRules,
  landlordWishes,
  nearPlaces,
} from '@bleibe/scoring';
import { Cents, Decimals, Flag, LocalDay, Nested, OneOf, Text, Texts, Whole } from '../http/fields';
import { LANGUAGE_CODE } from '../households/household.dto';

export class PointBody {
  @Decimals({ least: 47, most: 56, decimals: 7 }) lat: number;
  @Decimals({ least: 5, most: 16, decimals: 7 }) lon: number;
}

export class ListingBody implements ListingInput {
  @OneOf(['flat', 'room']) kind: 'flat' | 'room';
  @Text({ least: 5, most: 5 }) plz: string;
  @Text({ least: 8, most: 8, nullable: true }) ags: string | null;
  @Text({ most: 120 }) street: string;
  @Text({ most: 20 }) houseNumber: string;
  @Nested(() => PointBody, { nullable: true }) point: PointBody | null;
  @Cents() netColdRent: number;
  @Cents() utilities: number;
  @Cents() heating: number;
  @Cents() furniture: number;
  @Cents({ nullable: true }) warmRentStated: number | null;
  @Cents() deposit: number;
  @Decimals({ least: 6, most: 1000, decimals: 2 }) area: number;
  @Decimals({ least: 0, most: 500, decimals: 2, nullable: true }) sharedArea: number | null;
  @Decimals({ least: 1, most: 20, decimals: 1 }) rooms: number;
  @Whole({ least: 1, most: 30 }) mostPersons: number;
  @Whole({ least: 1200, most: 2100, nullable: true }) yearBuilt: number | null;
  @Whole({ least: -2, most: 60, nullable: true }) floor: number | null;
  @OneOf(['yes', 'no', 'unknown']) stepFree: 'yes' | 'no' | 'unknown';
  @OneOf(['yes', 'no', 'ask']) pets: 'yes' | 'no' | 'ask';
  @Flag() smokingAllowed: boolean;
  @Flag() womenOnly: boolean;
  @Flag() landlordLivesThere: boolean;
  @LocalDay() availableFrom: string;
  @LocalDay({ nullable: true }) availableUntil: string | null;
  @Whole({ least: 1, most: 240, nullable: true }) longestStayMonths: number | null;
  @Texts(LANGUAGE_CODE, { most: 10 }) languages: string[];
  @Texts(listingFeatures, { most: 20 }) features: ListingFeature[];
  @Texts(nearPlaces, { most: 5 }) nearPlaces: NearPlace[];
  @Texts(houseRules, { most: 10 }) houseRules: HouseRule[];
  @Flag() protectedHome: boolean;
  @Texts(landlordWishes, { most: 10 }) landlordWishes: LandlordWish[];
  @Text({ least: 0, most: 4000 }) description: string;
  @Whole({ least: 1, most: 200 }) units: number;
}

export class ChangeListingBody {
  @Whole({ least: 1, most: 1_000_000 }) version: number;
  @Nested(() => ListingBody) listing: ListingBody;
}
