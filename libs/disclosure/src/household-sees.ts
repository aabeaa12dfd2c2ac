import { type Group, rowsWith, visibleFields } from './field-rows';
import { type Stage, hasReached } from './stages';

/**
 * `consented-himself`: the adult who looks gave the consent, in a session of his own. `both-consents-fresh`: for this
 * match, at most 14 days old. `all-checks-passed`: every required check, none stale. `photos-reviewed`: re-encoded,
 * without metadata, nothing on them identifies. `viewing-within-24-hours`: from 24 h before the agreed date on.
 */
export type HouseholdCondition =
  | 'published'
  | 'photos-reviewed'
  | 'consented-himself'
  | 'both-consents-fresh'
  | 'all-checks-passed'
  | 'viewing-within-24-hours'
  | 'in-contract-document'
  | 'pays-the-rent';

const { row, never, remainsAfterEnd } = rowsWith<HouseholdCondition>();

/** D3. A protected unit's address is told by the caseworker in person or by telephone, never by the product. */
const exactAddress = {
  needs: ['consented-himself', 'both-consents-fresh', 'all-checks-passed'],
  protectedFrom: null,
  note: 'own session, logged; in messages only as a link',
} as const;

const shortlyBeforeViewing = { needs: ['viewing-within-24-hours'], protectedFrom: null } as const;

/** Section 4: what a household sees of unit and landlord; until M2 a visitor sees the same. */
export const householdRows = [
  row('rooms', 'P1', 'M0'),
  row('floorArea', 'P1', 'M0'),
  row('rentParts', 'P1', 'M0'),
  row('deposit', 'P1', 'M0'),
  row('floor', 'P1', 'M0'),
  row('features', 'P1', 'M0'),
  row('houseRules', 'P1', 'M0'),
  row('municipality', 'P1', 'M0'),
  row('district', 'P1', 'M0', { protectedFrom: 'M5' }),
  row('cell', 'P1', 'M0', { protectedFrom: 'M5', note: '1 km, section 8' }),
  row('travelTimes', 'P1', 'M0', { protectedFrom: 'M5', note: 'from the centre of the cell' }),
  row('photos', 'P1', 'M0', { protectedFrom: 'M5', needs: ['photos-reviewed'] }),
  row('checkedOn', 'P1', 'M2', { note: 'the date; never score, rule or reason' }),
  row('rentCheck', 'P1', 'M2', { note: 'usual or above usual' }),
  row('landlordLivesThere', 'P1', 'M2', { note: 'in the same flat or house' }),
  row('landlordHousehold', 'P1', 'M2', { note: 'size, pets' }),
  row('landlordFirstName', 'P2', 'M4', { protectedFrom: 'M5' }),
  row('companyName', 'P2', 'M4', { protectedFrom: 'M5', fromByOwnRelease: 'M0' }),
  row('relay', 'P2', 'M4'),
  row('streetAndNumber', 'P3', 'M4', exactAddress),
  row('exactPoint', 'P3', 'M4', exactAddress),
  row('bellName', 'P3', 'M5', shortlyBeforeViewing),
  row('floorAndDoor', 'P3', 'M5', shortlyBeforeViewing),
  row('keyHanding', 'P3', 'M5', shortlyBeforeViewing),
  row('landlordSurname', 'P3', 'M5', { protectedFrom: 'M7', protectedNeeds: ['in-contract-document'] }),
  row('landlordPhone', 'P3', 'M5', { protectedFrom: null, ownRelease: true, note: 'else the relay' }),
  row('landlordAddress', 'P3', 'M7', {
    protectedFrom: null,
    needs: ['in-contract-document'],
    note: 'where it is not the unit',
  }),
  row('landlordIban', 'P4', 'M7', { needs: ['pays-the-rent'], note: 'a change needs 2P and a call-back' }),
  never('otherUnitsOfLandlord'),
  never('howManyOthersAsked'),
  never('whoElseIsAsked'),
  never('landlordIdentityEvidence'),
  never('checkDetails', 'scores, rules, reasons, results one by one'),
  never('reportsAboutLandlord'),
  remainsAfterEnd('addressSeenLog', 'own log: that and when an address was seen, without the address'),
] as const;

export type HouseholdField = (typeof householdRows)[number]['field'];

export interface HouseholdLooks {
  stage: Stage;
  flags: { protectedUnit: boolean; hold: boolean };
  released: ReadonlySet<HouseholdField | Group>;
  /** Conditions known to be met at this moment; without it none is. */
  met?: ReadonlySet<HouseholdCondition>;
}

/** What an adult of the household (before the offer: anybody) may see of unit and landlord now. */
export function fieldsForHousehold({
  stage,
  flags,
  released,
  met = new Set(),
}: HouseholdLooks): ReadonlySet<HouseholdField> {
  // Before the offer a unit is open to all or to nobody; an offered one stays visible when it leaves the public list.
  const offered = stage === 'MX' || hasReached(stage, 'M2');
  if (!offered && !met.has('published')) return new Set();

  return visibleFields<HouseholdField, HouseholdCondition>(householdRows, {
    stage,
    // A flag that nobody could read counts as set.
    isProtected: flags.protectedUnit !== false,
    hold: flags.hold !== false,
    released,
    met,
  });
}
