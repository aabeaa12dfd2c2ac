import { type HardRule, excluded, ok } from '../finding';

/** One side said "never this pair again". The reason does not tell which side, nor why. */
export const notRefusedBefore: HardRule = {
  code: 'not-refused-before',
  setBy: 'earlier-decision',
  judge(_household, _listing, { neverAgain }) {
    return neverAgain ? excluded('refused-before', {}) : ok('not-refused-before', {});
  },
};
