import { personsAtFirst, personsWhoJoinDuringStay } from '../derived-facts';
import { type HardRule, excluded, ok, unknown } from '../finding';

/** How many persons the landlord lets to; relatives who join later are a question to the landlord, not an exclusion. */
export const mostPersonsRespected: HardRule = {
  code: 'most-persons-respected',
  setBy: 'landlord',
  judge(household, listing, { today }) {
    const persons = personsAtFirst(household);
    const { mostPersons } = listing;
    if (persons > mostPersons) return excluded('too-many-persons', { persons, mostPersons });

    const join = personsWhoJoinDuringStay(household, listing, today);
    if (join && persons + join.persons > mostPersons) {
      return unknown('too-many-once-relatives-join', { persons: persons + join.persons, mostPersons, on: join.on });
    }
    return ok('place-for-all-persons', { persons, mostPersons });
  },
};
