import type { AccessExtra, HouseRule, NearPlace, PlaceWish } from '@bleibe/scoring';
import { Decimal } from '@bleibe/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the household needs and wishes. Money in cents a month, area in m². */
@Entity('household_needs')
export class HouseholdNeeds {
  @PrimaryColumn('uuid') householdId: string;
  @Column('text') rentPayer: 'self' | 'job-centre';
  @Column('int', { nullable: true }) warmRentLimit: number | null;
  @Column('int', { nullable: true }) roomsMin: number | null;
  @Decimal(6, 2, { nullable: true }) areaMin: number | null;
  @Column('boolean') stepFree: boolean;
  @Column('text', { array: true }) accessExtras: AccessExtra[];
  @Column('text', { array: true }) nearPlaces: NearPlace[];
  @Column('text', { array: true }) cannotKeep: HouseRule[];
  @Column('boolean') pets: boolean;
  @Column('boolean') smoker: boolean;
  @Column('jsonb') placeWishes: PlaceWish[];
  @Column('date') moveInFrom: string;
  @Column('date', { nullable: true }) moveInUntil: string | null;
  /** Null = for good. */
  @Column('int', { nullable: true }) stayMonths: number | null;
  @Column('text', { array: true }) languages: string[];
  @Column('boolean') womenOnlyWish: boolean;
  @Column('boolean', { nullable: true }) onlyWomenAndChildren: boolean | null;
  @Column('boolean') acceptsLandlordInFlat: boolean;
  /** A planned arrival of relatives. */
  @Column('int', { nullable: true }) joinsLaterPersons: number | null;
  @Column('date', { nullable: true }) joinsLaterOn: string | null;
  @Column('int') version: number;
}
