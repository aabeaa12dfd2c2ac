import { type HardRule, excluded, ok } from '../finding';

export const protectedHomeWhenNeeded: HardRule = {
  code: 'protected-home-when-needed',
  setBy: 'household',
  judge({ protectedHomeOnly }, { protectedHome }) {
    if (!protectedHomeOnly) return ok('protected-home-not-needed', {});
    return protectedHome ? ok('protected-home-as-needed', {}) : excluded('home-not-protected', {});
  },
};
