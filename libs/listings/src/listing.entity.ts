import { Decimal } from '@bleibe/platform';
import type { HouseRule, LandlordWish, NearPlace } from '@bleibe/scoring';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type ListingState = 'draft' | 'submitted' | 'cleared' | 'held' | 'let' | 'withdrawn' | 'expired';

export const listingFeatures = [
  'lift',
  'balcony',
  'fitted-kitchen',
  'cellar',
  'garden',
  'washing-machine',
  'internet',
  'walk-in-shower',
  'wide-doors',
] as const;
export type ListingFeature = (typeof listingFeatures)[number];

/** One thing to let: a room or a flat, with one or more like units. Money in cents a month, area in m². */
@Entity('listing')
export class Listing {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') landlordId: string;
  @Column('uuid') organisationId: string;
  @Column('text') state: ListingState;
  @Column('text') kind: 'flat' | 'room';
  @Column('text') ags: string;
  @Column('text') kreisAgs: string;
  @Column('text') land: string;
  @Column('text') plz: string;
  @Column('text') cellId: string;
  @Column('double precision') cellLat: number;
  @Column('double precision') cellLon: number;
  @Column('int') netColdRent: number;
  @Column('int') utilities: number;
  @Column('int') heating: number;
  @Column('int') furniture: number;
  /** What the landlord says the warm rent is; null = not said. */
  @Column('int', { nullable: true }) warmRentStated: number | null;
  @Column('int') deposit: number;
  @Decimal(6, 2) area: number;
  @Decimal(3, 1) rooms: number;
  @Column('int') mostPersons: number;
  /** Kitchen, bath and corridor that go with a room, counted whole, in m²; null = not said, or a whole flat. */
  @Decimal(6, 2, { nullable: true }) sharedArea: number | null;
  @Column('int', { nullable: true }) yearBuilt: number | null;
  @Column('int', { nullable: true }) floor: number | null;
  @Column('text') stepFree: 'yes' | 'no' | 'unknown';
  @Column('text') pets: 'yes' | 'no' | 'ask';
  @Column('boolean') smokingAllowed: boolean;
  @Column('boolean') womenOnly: boolean;
  @Column('boolean') landlordLivesThere: boolean;
  @Column('date') availableFrom: string;
  @Column('date', { nullable: true }) availableUntil: string | null;
  @Column('int', { nullable: true }) longestStayMonths: number | null;
  @Column('text', { array: true }) languages: string[];
  @Column('text', { array: true }) features: ListingFeature[];
  /** As the landlord states it; nobody has checked. */
  @Column('text', { array: true }) nearPlaces: NearPlace[];
  /** Null: written down before anybody was asked. */
  @Column('text', { array: true, nullable: true }) houseRules: HouseRule[] | null;
  /** Kept for people who need protection; its place is told later than that of others. */
  @Column('boolean') protectedHome: boolean;
  @Column('text', { array: true }) landlordWishes: LandlordWish[];
  @Column('text') description: string;
  /** When the landlord last said that the home is still free. */
  @Column('timestamptz') confirmedAt: Date;
  /** When the landlord was last reminded to say so. */
  @Column('timestamptz', { nullable: true }) remindedAt: Date | null;
  @Column('timestamptz', { nullable: true }) clearedUntil: Date | null;
  @Column('int') version: number;
  /** Rises with every change of what a household says yes to. */
  @Column('int') termsVersion: number;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) submittedAt: Date | null;
}
