import { type Criterion, scored, unknown } from '../finding';

/** As the landlord states it, because there are no open data on all schools and Kitas; the sentences say so. */
export const schoolOrKitaNear: Criterion = {
  code: 'school-or-kita-near',
  judge({ nearPlaces: wished }, listing) {
    if (wished.length === 0) return scored(1, 'no-school-or-kita-wished', {});
    const near = wished.filter((place) => listing.nearPlaces.includes(place));
    const missing = wished.filter((place) => !near.includes(place));
    if (near.length === 0) return unknown('school-or-kita-not-stated', { missing });
    return missing.length === 0
      ? scored(1, 'school-or-kita-stated', { near })
      : scored(near.length / wished.length, 'school-or-kita-partly-stated', { near, missing });
  },
};
