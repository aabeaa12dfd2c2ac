import { type Group, rowsWith, visibleFields } from './field-rows';
import type { Stage } from './stages';

/** `reviewed`: contact data, addresses and origin are out of the text. `in-contract-document`: the field goes into the contract itself, nowhere else. */
export type LandlordCondition = 'reviewed' | 'in-contract-document';

const { row, never, remainsAfterEnd } = rowsWith<LandlordCondition>();

/** Section 3: what a landlord sees of the household. */
export const landlordRows = [
  row('interest', 'P1', 'M3', { note: 'M1 and M2 stay invisible, in counts too' }),
  row('adults', 'P1', 'M3'),
  row('childrenByAgeBand', 'P1', 'M3', { note: 'never exact ages' }),
  row('needsTowardsFlat', 'P1', 'M3', { note: 'demands on the flat, never the reason' }),
  row('moveInWindow', 'P1', 'M3'),
  row('stayLength', 'P1', 'M3'),
  row('rentSecured', 'P1', 'M3', { note: 'yes or being clarified; neither source nor amount' }),
  row('introduction', 'P1', 'M3', { needs: ['reviewed'] }),
  row('canTalkWithEachOther', 'P1', 'M3', { note: 'yes or with an interpreter; which language stands in for origin' }),
  row('firstName', 'P2', 'M4', { note: 'of the contact adult; a freely chosen name is allowed' }),
  row('relay', 'P2', 'M4', { note: 'real e-mail and number never in header, body or reply address' }),
  row('languages', 'P2', 'M4'),
  row('viewingDate', 'P2', 'M5'),
  row('viewingPersons', 'P2', 'M5', { note: 'how many come' }),
  row('surname', 'P3', 'M6', { protectedFrom: 'M7', protectedNeeds: ['in-contract-document'] }),
  row('rentCoverProof', 'P3', 'M6', { note: 'confirmation by the platform' }),
  row('rentCoverDocuments', 'P3', 'M6', { protectedFrom: null, ownRelease: true, note: 'each document singly' }),
  row('namesMovingIn', 'P3', 'M7', { protectedNeeds: ['in-contract-document'], note: 'BMG § 19 (3): names and date' }),
  row('realContact', 'P3', 'M7', { protectedFrom: null, ownRelease: true, note: 'telephone or e-mail' }),
  row('birthDates', 'P3', 'M7', { needs: ['in-contract-document'], note: 'of the contracting adults' }),
  never('photo', 'the platform stores none for landlords'),
  never('presentAddress', 'D4'),
  never('shelter', 'D4'),
  never('presentTownPart', 'D4'),
  never('school', 'D4'),
  never('employer', 'D4'),
  never('nationality', 'D5'),
  never('ethnicOrigin', 'D5'),
  never('religion', 'D5'),
  never('sexualIdentity', 'D5'),
  never('residenceStatus', 'D5'),
  never('residenceDocuments', 'D5'),
  never('health', 'D5'),
  never('violence', 'D5'),
  never('notes', 'D5'),
  never('identityDocuments', 'PAuswG § 20 (2): copies are not handed on; numbers neither'),
  never('wellbeingAnswers'),
  never('visits'),
  never('escalations'),
  never('otherMatches'),
  never('scores'),
  remainsAfterEnd('ownMessages', 'names replaced by "household"'),
] as const;

export type LandlordField = (typeof landlordRows)[number]['field'];

export interface LandlordLooks {
  stage: Stage;
  flags: { protected: boolean; hold: boolean };
  released: ReadonlySet<LandlordField | Group>;
  /** Conditions known to be met at this moment; without it none is. */
  met?: ReadonlySet<LandlordCondition>;
}

/** What the landlord of a match may see of the household now. */
export function fieldsForLandlord({ stage, flags, released, met }: LandlordLooks): ReadonlySet<LandlordField> {
  return visibleFields<LandlordField, LandlordCondition>(landlordRows, {
    stage,
    // A flag that nobody could read counts as set.
    isProtected: flags.protected !== false,
    hold: flags.hold !== false,
    released,
    met: met ?? new Set(),
  });
}
