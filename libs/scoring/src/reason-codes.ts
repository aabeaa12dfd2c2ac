import type { LocalDate } from '@bleibe/calendar';
import type { AccessExtra, HouseRule, LandlordWish, NearPlace } from './facts';

type Nothing = Record<string, never>;

interface Rent {
  /** Cents a month; warm rent, or gross cold rent where a job centre pays. */
  rent: number;
  limit: number;
}

interface JobCentreRent extends Rent {
  source: string;
  validFrom: LocalDate;
  basis: 'local' | 'wohngeld-plus-10';
}

interface Needed<T = number> {
  has: T;
  needed: T;
}

/** m²; `source` says where the figure per person comes from, `isDefault` that the Land has none of its own. */
interface AreaNeeded extends Needed {
  persons: number;
  source: string;
  isDefault: boolean;
}

/** AGS of the area a residence obligation names (2, 5 or 8 digits) and of the listing at the same level. */
interface Area {
  level: 'state' | 'district' | 'municipality';
  allowed: string;
  actual: string;
}

/**
 * Every reason a rule can give, with the values its sentence may use: numbers, codes, dates and the names of wished
 * places; never words about a person. Money is in cents, area in m², `km` is rounded up to whole kilometres.
 * A table of sentences typed `Record<ReasonCode, …>` does not compile when one is missing.
 */
export interface ReasonValues {
  // rent-within-limit
  'rent-fits': Rent;
  'rent-too-high': Rent & { over: number };
  'rent-limit-not-stated': { rent: number };
  'job-centre-covers-rent': JobCentreRent;
  'job-centre-limit-exceeded': JobCentreRent & { over: number };
  'job-centre-limit-not-known': { rent: number };
  // enough-rooms, area-as-wished
  'no-wish-for-rooms': { has: number };
  'rooms-enough': Needed;
  'rooms-too-few': Needed;
  'no-wish-for-area': { has: number };
  'area-enough': Needed;
  'area-too-small': Needed;
  // big-enough-for-the-household, most-persons-respected
  'big-enough': AreaNeeded;
  'too-small-for-household': AreaNeeded;
  'too-small-once-relatives-join': AreaNeeded & { on: LocalDate };
  'area-per-person-not-known': { has: number; persons: number };
  'place-for-all-persons': { persons: number; mostPersons: number };
  'too-many-persons': { persons: number; mostPersons: number };
  'too-many-once-relatives-join': { persons: number; mostPersons: number; on: LocalDate };
  // within-allowed-area
  'free-to-choose-place': Nothing;
  'inside-allowed-area': Area;
  'outside-allowed-area': Area;
  // place-wished
  'anywhere-welcome': Nothing;
  'in-wished-place': { wish: string };
  'within-wished-radius': { wish: string; km: number; radiusKm: number };
  /** `wishes`: names, joined by ', '. */
  'outside-wished-places': { wishes: string };
  // step-free-when-needed
  'step-free-not-needed': Nothing;
  'step-free': Nothing;
  'not-step-free': Nothing;
  'step-free-unknown': Nothing;
  // pets-welcome, smoking-agreed
  'no-pets': Nothing;
  'pets-allowed': Nothing;
  'pets-not-allowed': Nothing;
  'pets-to-be-asked': Nothing;
  'no-smokers': Nothing;
  'smoking-allowed': Nothing;
  'smoking-only-outside': Nothing;
  // available-in-time
  'available-in-time': { from: LocalDate };
  'available-too-late': { from: LocalDate; neededUntil: LocalDate };
  'no-longer-available': { until: LocalDate };
  'move-in-window-passed': { until: LocalDate };
  // stay-long-enough; months are whole, 'for good' has none
  'stay-without-end': Nothing;
  'stay-long-enough': { wantedMonths: number };
  'stay-too-short': { wantedMonths: number; offeredMonths: number };
  'home-only-for-a-time': { offeredMonths: number };
  // women-only-respected, women-only-when-wished
  'open-to-everybody': Nothing;
  'only-women-and-children': Nothing;
  'home-for-women-only': Nothing;
  'members-not-stated': Nothing;
  'women-only-not-wished': Nothing;
  'nobody-to-share-with': Nothing;
  'women-only-as-wished': Nothing;
  'not-women-only': Nothing;
  // landlord-in-flat-accepted, not-refused-before
  'landlord-lives-elsewhere': Nothing;
  'landlord-in-flat-accepted': Nothing;
  'landlord-in-flat-not-wished': Nothing;
  'not-refused-before': Nothing;
  'refused-before': Nothing;
  // permit-allows-lease (information)
  'permit-without-end': Nothing;
  'permit-covers-stay': { permitEnds: LocalDate };
  'permit-ends-during-stay': { permitEnds: LocalDate };
  'permit-ends-before-move-in': { permitEnds: LocalDate; from: LocalDate };
  // house-rules-kept; `rules`: those that the household cannot keep
  'no-house-rule-in-the-way': Nothing;
  'house-rules-can-be-kept': Nothing;
  'house-rule-cannot-be-kept': { rules: readonly HouseRule[] };
  'house-rules-not-stated': Nothing;
  // protected-home-respected, protected-home-when-needed
  'home-not-reserved': Nothing;
  'protected-home-for-who-needs-it': Nothing;
  'protected-home-for-others': Nothing;
  'protected-home-not-needed': Nothing;
  'protected-home-as-needed': Nothing;
  'home-not-protected': Nothing;
  // checks-valid
  'checks-passed': Nothing;
  'checks-of-household-open': Nothing;
  'checks-of-home-open': Nothing;
  'checks-of-both-open': Nothing;
  // rent-leaves-reserve; percent of the limit, whole
  'rent-far-below-limit': Rent & { percentOfLimit: number };
  'rent-below-limit': Rent & { percentOfLimit: number };
  'rent-at-limit': Rent & { percentOfLimit: number };
  'rent-limit-unknown': { rent: number };
  // comfortably-big
  'plenty-of-space': Needed;
  'some-space-to-spare': Needed;
  'just-big-enough': Needed;
  'space-need-not-known': { has: number };
  // home-well-used
  'home-fully-used': { persons: number; mostPersons: number };
  'room-for-more-persons': { persons: number; mostPersons: number };
  // near-wished-place
  'no-place-wished': Nothing;
  'in-place-wished': { wish: string };
  'near-place-wished': { wish: string; km: number };
  'far-from-places-wished': Nothing;
  // near-transit
  'stop-near': { km: number };
  'stop-some-way-off': { km: number };
  'stop-far': { km: number };
  'station-near': { km: number };
  'station-some-way-off': { km: number };
  'station-far': { km: number };
  'transit-not-known': Nothing;
  // moves-in-soon
  'move-in-as-wished': { from: LocalDate };
  'move-in-later': { from: LocalDate; days: number };
  'move-in-much-later': { from: LocalDate; days: number };
  // common-language; ISO 639-1
  'language-in-common': { language: string };
  'no-language-in-common': Nothing;
  'languages-not-stated': Nothing;
  // step-free-well-used
  'step-free-for-who-needs-it': Nothing;
  'step-free-kept-for-others': Nothing;
  'step-free-left-unused': Nothing;
  'step-free-missing': Nothing;
  'step-free-not-certain': Nothing;
  // stay-length-fits
  'stay-as-long-as-wished': Nothing;
  'home-could-serve-longer': { wantedMonths: number };
  'stay-shorter-than-wished': { offeredMonths: number };
  // access-extras-there; what the landlord has not stated is `missing`
  'no-access-extras-wished': Nothing;
  'access-extras-there': { has: readonly AccessExtra[] };
  'access-extras-some': { has: readonly AccessExtra[]; missing: readonly AccessExtra[] };
  'access-extras-not-stated': { missing: readonly AccessExtra[] };
  // school-or-kita-near; a statement of the landlord that nobody has checked
  'no-school-or-kita-wished': Nothing;
  'school-or-kita-stated': { near: readonly NearPlace[] };
  'school-or-kita-partly-stated': { near: readonly NearPlace[]; missing: readonly NearPlace[] };
  'school-or-kita-not-stated': { missing: readonly NearPlace[] };
  // offers-near
  'offers-near': { count: number };
  'no-offers-near': Nothing;
  'offers-near-not-known': Nothing;
  // the landlord's side
  'landlord-wish-met': { wish: LandlordWish };
  'landlord-wish-not-met': { wish: LandlordWish };
}

export type ReasonCode = keyof ReasonValues;

/** Code and values belong together: naming the code fixes which values there are. */
export type Reason = { [Code in ReasonCode]: { code: Code; values: ReasonValues[Code] } }[ReasonCode];
