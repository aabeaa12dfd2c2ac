import type { ListingCheck } from '../check';
import { isStated } from '../facts';
import { findingsOf } from '../finding';

const RULE_VERSION = 1;
const finding = findingsOf('area-enough-for-persons', RULE_VERSION);

/**
 * R12: the home is big enough for as many persons as its landlord names. One of them is an adult, the others may be
 * children; only what is too small even then is looked at. The pair itself is judged by its own ages.
 */
export const areaEnoughForPersons: ListingCheck = {
  code: 'area-enough-for-persons',
  subject: 'listing',
  required: true,
  ruleVersion: RULE_VERSION,
  examine({ rent: { kind, area, sharedArea }, use: { mostPersons: persons, areaPerPerson } }) {
    if (!isStated(area) || persons === null || !areaPerPerson)
      return finding('unknown', 'area-for-persons-not-known', {});

    const { adult, child, source: ruleSource } = areaPerPerson;
    const usable = kind === 'room' ? area + (sharedArea ?? 0) : area;
    const forAdults = persons * adult;
    const withChildren = adult + (persons - 1) * child;
    const values = (needed: number) => ({ area: usable, persons, needed, ruleSource });
    if (usable >= forAdults) return finding('pass', 'area-enough-for-persons', values(forAdults));
    return usable >= withChildren
      ? finding('info', 'area-enough-with-children-only', values(forAdults))
      : finding('review', 'area-too-small-for-persons', values(withChildren));
  },
};
