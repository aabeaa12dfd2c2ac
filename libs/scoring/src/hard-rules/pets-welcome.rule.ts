import { type HardRule, excluded, ok, unknown } from '../finding';

export const petsWelcome: HardRule = {
  code: 'pets-welcome',
  setBy: 'landlord',
  judge(household, listing) {
    if (!household.pets) return ok('no-pets', {});
    switch (listing.petsAllowed) {
      case 'yes':
        return ok('pets-allowed', {});
      case 'no':
        return excluded('pets-not-allowed', {});
      case 'ask':
        return unknown('pets-to-be-asked', {});
    }
  },
};
