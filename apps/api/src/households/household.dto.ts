import {
  type AccessExtra,
  type AllowedArea,
  type HouseRule,
  type NearPlace,
  type PlaceWish,
  accessExtras,
  houseRules,
  nearPlaces,
} from '@bleibe/scoring';
import type { NeedsInput, PersonInput } from '@bleibe/seekers';
import { type Language, languages } from '@bleibe/words';
import { Cents, Decimals, Flag, LocalDay, Nested, NestedList, OneOf, Text, Texts, Whole } from '../http/fields';
import { NewAccountBody } from '../sessions/session.dto';

export const LANGUAGE_CODE = /^[a-z]{2,3}$/;

export class PersonBody implements PersonInput {
  @Text({ most: 100 }) firstName: string;
  @Text({ most: 100 }) surname: string;
  @LocalDay() birthDate: string;
  @Text({ most: 30, nullable: true }) phone: string | null;
}

const ofKind =
  (...kinds: string[]) =>
  (body: Record<string, unknown>) =>
    kinds.includes(String(body.kind));

export class PlaceWishBody {
  @OneOf(['radius', 'municipality', 'district']) kind: 'radius' | 'municipality' | 'district';
  @Text({ most: 120 }) name: string;
  @Decimals({ least: 47, most: 56, decimals: 7, when: ofKind('radius') }) lat?: number;
  @Decimals({ least: 5, most: 16, decimals: 7, when: ofKind('radius') }) lon?: number;
  @Whole({ least: 1, most: 300, when: ofKind('radius') }) radiusKm?: number;
  @Text({ least: 8, most: 8, when: ofKind('municipality') }) ags?: string;
  @Text({ least: 5, most: 5, when: ofKind('district') }) kreisAgs?: string;
}

export class AllowedAreaBody {
  @OneOf(['state', 'district', 'municipality']) kind: 'state' | 'district' | 'municipality';
  @Text({ least: 2, most: 2, when: ofKind('state') }) land?: string;
  @Text({ least: 5, most: 5, when: ofKind('district') }) kreisAgs?: string;
  @Text({ least: 8, most: 8, when: ofKind('municipality') }) ags?: string;
}

export class JoinsLaterBody {
  @Whole({ least: 1, most: 20 }) persons: number;
  @LocalDay() on: string;
}

export class NeedsBody {
  @OneOf(['self', 'job-centre']) rentPayer: 'self' | 'job-centre';
  @Cents({ least: 1, nullable: true }) warmRentLimit: number | null;
  @Whole({ least: 1, most: 20, nullable: true }) roomsMin: number | null;
  @Decimals({ least: 1, most: 500, decimals: 2, nullable: true }) areaMin: number | null;
  @Flag() stepFree: boolean;
  @Texts(accessExtras, { most: 5 }) accessExtras: AccessExtra[];
  @Texts(nearPlaces, { most: 5 }) nearPlaces: NearPlace[];
  @Texts(houseRules, { most: 10 }) cannotKeep: HouseRule[];
  @Flag() protectedHomeOnly: boolean;
  @Flag() pets: boolean;
  @Flag() smoker: boolean;
  @NestedList(() => PlaceWishBody, { most: 10 }) placeWishes: PlaceWishBody[];
  @LocalDay() moveInFrom: string;
  @LocalDay({ nullable: true }) moveInUntil: string | null;
  @Whole({ least: 1, most: 240, nullable: true }) stayMonths: number | null;
  @Texts(LANGUAGE_CODE, { most: 10 }) languages: string[];
  @Flag() womenOnlyWish: boolean;
  @Flag({ nullable: true }) onlyWomenAndChildren: boolean | null;
  @Flag() acceptsLandlordInFlat: boolean;
  @Nested(() => JoinsLaterBody, { nullable: true }) joinsLater: JoinsLaterBody | null;
  @Nested(() => AllowedAreaBody, { nullable: true }) allowedArea: AllowedAreaBody | null;
  @LocalDay({ nullable: true }) permitEnds: string | null;
}

export class ConsentsBody {
  @Flag() helper: boolean;
  @Flag() survey: boolean;
  @Flag() visit: boolean;
}

export class RegisterSeekerBody {
  @Nested(() => NewAccountBody, { nullable: true }) account: NewAccountBody | null;
  @OneOf(languages) language: Language;
  @NestedList(() => PersonBody, { least: 1, most: 20 }) persons: PersonBody[];
  @Nested(() => NeedsBody) needs: NeedsBody;
  @Nested(() => ConsentsBody) consents: ConsentsBody;
}

export class ChangeNeedsBody {
  @Whole({ least: 1, most: 1_000_000 }) version: number;
  @Nested(() => NeedsBody) needs: NeedsBody;
}

/** The checks of the body have made sure that each kind has its own fields. */
function wishOf({ kind, name, lat, lon, radiusKm, ags, kreisAgs }: PlaceWishBody): PlaceWish {
  switch (kind) {
    case 'radius':
      return { kind, name, lat: Number(lat), lon: Number(lon), radiusKm: Number(radiusKm) };
    case 'municipality':
      return { kind, name, ags: String(ags) };
    case 'district':
      return { kind, name, kreisAgs: String(kreisAgs) };
  }
}

function areaOf({ kind, land, kreisAgs, ags }: AllowedAreaBody): AllowedArea {
  switch (kind) {
    case 'state':
      return { kind, land: String(land) };
    case 'district':
      return { kind, kreisAgs: String(kreisAgs) };
    case 'municipality':
      return { kind, ags: String(ags) };
  }
}

export const needsOf = (body: NeedsBody): NeedsInput => ({
  ...body,
  placeWishes: body.placeWishes.map(wishOf),
  joinsLater: body.joinsLater && { persons: body.joinsLater.persons, on: body.joinsLater.on },
  allowedArea: body.allowedArea && areaOf(body.allowedArea),
});
