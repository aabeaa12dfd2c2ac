import { type Criterion, scored, unknown } from '../finding';

/** The part of the wished extras that the landlord states. What is not stated may be there, but is not counted on. */
export const accessExtrasThere: Criterion = {
  code: 'access-extras-there',
  judge({ accessExtras: wished }, listing) {
    if (wished.length === 0) return scored(1, 'no-access-extras-wished', {});
    const has = wished.filter((extra) => listing.accessExtras.includes(extra));
    const missing = wished.filter((extra) => !has.includes(extra));
    if (has.length === 0) return unknown('access-extras-not-stated', { missing });
    return missing.length === 0
      ? scored(1, 'access-extras-there', { has })
      : scored(has.length / wished.length, 'access-extras-some', { has, missing });
  },
};
