import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { GERMANY, localDateOf } from '@bleibe/calendar';
import type { Finding } from '@bleibe/checks';
import { type HouseholdResidence, type SeenHousehold, isAdultOn } from '@bleibe/seekers';
import {
  type AccessExtra,
  type HouseRule,
  type NearPlace,
  accessExtras,
  houseRules,
  nearPlaces,
} from '@bleibe/scoring';
import type { Language } from '@bleibe/words';
import { CheckView, checkView } from '../http/check.view';
import { AllowedAreaBody, JoinsLaterBody, PlaceWishBody } from './household.dto';

export class RegisteredSeekerView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: 'What people say on the telephone' }) reference: string;
  @ApiProperty({ type: String, nullable: true }) token: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) expiresAt: string | null;
}

export class NeedsView {
  @ApiProperty({ enum: ['self', 'job-centre'] }) rentPayer: 'self' | 'job-centre';
  @ApiProperty({ type: 'integer', nullable: true }) warmRentLimit: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) roomsMin: number | null;
  @ApiProperty({ type: Number, nullable: true }) areaMin: number | null;
  @ApiProperty() stepFree: boolean;
  @ApiProperty({ enum: accessExtras, isArray: true }) accessExtras: AccessExtra[];
  @ApiProperty({ enum: nearPlaces, isArray: true }) nearPlaces: NearPlace[];
  @ApiProperty({ enum: houseRules, isArray: true }) cannotKeep: HouseRule[];
  @ApiProperty() pets: boolean;
  @ApiProperty() smoker: boolean;
  @ApiProperty({ type: [PlaceWishBody] }) placeWishes: object[];
  @ApiProperty({ format: 'date' }) moveInFrom: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) moveInUntil: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) stayMonths: number | null;
  @ApiProperty({ type: [String] }) languages: string[];
  @ApiProperty() womenOnlyWish: boolean;
  @ApiProperty({ type: Boolean, nullable: true }) onlyWomenAndChildren: boolean | null;
  @ApiProperty() acceptsLandlordInFlat: boolean;
  @ApiProperty({ type: JoinsLaterBody, nullable: true }) joinsLater: JoinsLaterBody | null;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class PersonView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() firstName: string;
  @ApiProperty() surname: string;
  @ApiProperty({ format: 'date' }) birthDate: string;
  @ApiProperty() isContact: boolean;
  @ApiProperty({ type: String, nullable: true }) phone: string | null;
}

export class ResidenceView {
  @ApiProperty({ type: AllowedAreaBody, nullable: true }) allowedArea: object | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) permitEnds: string | null;
  @ApiProperty() protectedHomeOnly: boolean;
}

/** What a viewer may not see is absent (D2). */
export class HouseholdView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() reference: string;
  @ApiProperty({ enum: ['looking', 'housed', 'withdrawn'] }) state: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) clearedUntil: string | null;
  @ApiProperty() held: boolean;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: NeedsView }) needs: NeedsView;
  @ApiPropertyOptional({ type: 'integer' }) adults?: number;
  @ApiPropertyOptional({ type: 'integer' }) children?: number;
  @ApiPropertyOptional({ type: [PersonView] }) persons?: PersonView[];
  @ApiPropertyOptional({ type: ResidenceView }) residence?: ResidenceView;
  @ApiPropertyOptional({ type: [CheckView] }) checks?: CheckView[];
}

export class HouseholdListView {
  @ApiProperty({ type: [HouseholdView] }) items: HouseholdView[];
}

export class VersionView {
  @ApiProperty({ type: 'integer' }) version: number;
}

export function householdView(
  { household, needs, persons, residence }: SeenHousehold,
  { language, now, findings }: { language: Language; now: Date; findings: Finding[] },
): HouseholdView {
  const { id, reference, state, clearedUntil, held, version } = household;
  const today = localDateOf(now, GERMANY);
  const adults = persons?.filter(({ birthDate }) => isAdultOn(birthDate, today)).length;
  return {
    id,
    reference,
    state,
    clearedUntil: clearedUntil?.toISOString() ?? null,
    held,
    version,
    needs: needsView(needs),
    ...(persons && adults !== undefined && { adults, children: persons.length - adults }),
    ...(persons && {
      persons: persons.map((person) => ({
        id: person.id,
        firstName: person.firstName,
        surname: person.surname,
        birthDate: person.birthDate,
        isContact: person.isContact,
        phone: person.phone,
      })),
    }),
    ...(residence && { residence: residenceView(residence) }),
    ...(findings.length > 0 && { checks: findings.map((finding) => checkView(language, finding)) }),
  };
}

const residenceView = ({ allowedArea, permitEnds, protectedHomeOnly }: HouseholdResidence): ResidenceView => ({
  allowedArea,
  permitEnds,
  protectedHomeOnly,
});

function needsView(needs: SeenHousehold['needs']): NeedsView {
  const { joinsLaterPersons: persons, joinsLaterOn: on } = needs;
  return {
    rentPayer: needs.rentPayer,
    warmRentLimit: needs.warmRentLimit,
    roomsMin: needs.roomsMin,
    areaMin: needs.areaMin,
    stepFree: needs.stepFree,
    accessExtras: needs.accessExtras,
    nearPlaces: needs.nearPlaces,
    cannotKeep: needs.cannotKeep,
    pets: needs.pets,
    smoker: needs.smoker,
    placeWishes: needs.placeWishes,
    moveInFrom: needs.moveInFrom,
    moveInUntil: needs.moveInUntil,
    stayMonths: needs.stayMonths,
    languages: needs.languages,
    womenOnlyWish: needs.womenOnlyWish,
    onlyWomenAndChildren: needs.onlyWomenAndChildren,
    acceptsLandlordInFlat: needs.acceptsLandlordInFlat,
    joinsLater: persons !== null && on !== null ? { persons, on } : null,
    version: needs.version,
  };
}
