import { areaNeededAtFirst, personsAtFirst, personsWhoJoinDuringStay } from '../derived-facts';
import { type HardRule, excluded, ok, unknown } from '../finding';

/**
 * Against overcrowding: the smallest area per person in the Land, in m² (e.g. § 7 WoAufG Bln: 9 per person, 6 per
 * child up to six). Relatives who join later do not exclude a home that fits today, they make it a question for a
 * person: the date of a reunification moves, and a home now may be worth more than a bigger one then.
 */
export const bigEnoughForTheHousehold: HardRule = {
  code: 'big-enough-for-the-household',
  setBy: 'law',
  judge(household, listing, { minAreaPerPerson, today }) {
    const persons = personsAtFirst(household);
    const has = listing.area;
    if (!minAreaPerPerson) return unknown('area-per-person-not-known', { has, persons });

    const { source, isDefault } = minAreaPerPerson;
    const needed = areaNeededAtFirst(household, minAreaPerPerson);
    const values = { has, needed, persons, source, isDefault };
    if (has < needed) return excluded('too-small-for-household', values);

    const join = personsWhoJoinDuringStay(household, listing, today);
    const neededLater = join ? needed + join.persons * minAreaPerPerson.adult : needed;
    if (join && has < neededLater) {
      const later = { ...values, needed: neededLater, persons: persons + join.persons };
      return unknown('too-small-once-relatives-join', { ...later, on: join.on });
    }
    return ok('big-enough', values);
  },
};
