import { type HardRule, excluded, ok } from '../finding';

/** Protected homes are few, and safe only while nobody else learns of them. */
export const protectedHomeRespected: HardRule = {
  code: 'protected-home-respected',
  setBy: 'landlord',
  judge({ protectedHomeOnly }, { protectedHome }) {
    if (!protectedHome) return ok('home-not-reserved', {});
    return protectedHomeOnly ? ok('protected-home-for-who-needs-it', {}) : excluded('protected-home-for-others', {});
  },
};
