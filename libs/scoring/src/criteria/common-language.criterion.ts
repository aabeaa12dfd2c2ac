import { type Criterion, scored, unknown } from '../finding';

/**
 * A help, never an exclusion, and of small weight: languages stand in for origin (§ 19 AGG), and an interpreter can
 * come along. Names the first language of the household that the landlord speaks too.
 */
export const commonLanguage: Criterion = {
  code: 'common-language',
  judge(household, listing) {
    if (household.languages.length === 0 || listing.languages.length === 0) return unknown('languages-not-stated', {});
    const language = household.languages.find((one) => listing.languages.includes(one));
    return language === undefined
      ? scored(0, 'no-language-in-common', {})
      : scored(1, 'language-in-common', { language });
  },
};
