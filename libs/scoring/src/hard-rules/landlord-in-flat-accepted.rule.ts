import { type HardRule, excluded, ok } from '../finding';

export const landlordInFlatAccepted: HardRule = {
  code: 'landlord-in-flat-accepted',
  setBy: 'household',
  judge(household, listing) {
    if (!listing.landlordLivesThere) return ok('landlord-lives-elsewhere', {});
    return household.acceptsLandlordInFlat
      ? ok('landlord-in-flat-accepted', {})
      : excluded('landlord-in-flat-not-wished', {});
  },
};
