import { criteria } from './criteria/all-criteria';
import { aHousehold, aListing, somePairFacts, today } from './example-facts';
import type { HouseholdFacts, ListingFacts } from './facts';
import { criterionCodes, hardRuleCodes } from './finding';
import { hardRules } from './hard-rules/all-hard-rules';
import { defaultPolicy } from './policy';
import { scoreMatch } from './score-match';
import { shareOut } from './share-out';
import { whyNot } from './why-not';

const match = (household: Partial<HouseholdFacts> = {}, listing: Partial<ListingFacts> = {}) =>
  scoreMatch(aHousehold(household), aListing(listing), somePairFacts(), defaultPolicy, today);

describe('the score of a pair', () => {
  it('has every rule and every criterion on its list', () => {
    expect(hardRules.map(({ code }) => code)).toEqual([...hardRuleCodes]);
    expect(criteria.map(({ code }) => code)).toEqual([...criterionCodes]);
  });

  it('is what the contributions of a good pair add up to', () => {
    const result = match();
    expect(result).toMatchObject({ excluded: false, toClarify: false, policyVersion: 1 });
    expect(Object.fromEntries(result.criteria.map(({ code, points }) => [code, points]))).toEqual({
      'rent-leaves-reserve': 143,
      'comfortably-big': 110,
      'home-well-used': 82,
      'near-wished-place': 170,
      'near-transit': 90,
      'moves-in-soon': 90,
      'common-language': 50,
      'step-free-well-used': 70,
      'stay-length-fits': 70,
      'access-extras-there': 40,
      'school-or-kita-near': 30,
      'offers-near': 0,
    });
    expect(result).toMatchObject({ householdScore: 945, landlord: { score: 1000 }, score: 971 });
  });

  it('is nothing for an excluded pair, whose findings stay readable', () => {
    const result = match({ pets: true });
    expect(result).toMatchObject({ excluded: true, score: 0 });
    expect(result.criteria.every(({ points }) => points === 0)).toBe(true);
    expect(result.criteria.find(({ code }) => code === 'common-language')?.finding).toMatchObject({ share: 1000 });
  });

  it('is there for a pair that has to be clarified, but the pair is not clear', () => {
    const result = match({ pets: true }, { petsAllowed: 'ask' });
    expect(result).toMatchObject({ excluded: false, toClarify: true, score: 971 });
  });

  it('shows a criterion that does not know, with 0 points', () => {
    const language = match({ languages: [] }).criteria.find(({ code }) => code === 'common-language');
    expect(language).toMatchObject({ points: 0, mostPoints: 50, finding: { kind: 'unknown' } });
  });
});

describe('rounding to whole points', () => {
  it('gives the points left over to the largest remainders, and none to zero', () => {
    expect(shareOut([1_600, 1_500, 0, 1_900])).toEqual({ total: 5, parts: [2, 1, 0, 2] });
  });

  it('prefers the earlier of two equal remainders', () => {
    expect(shareOut([500, 500])).toEqual({ total: 1, parts: [1, 0] });
  });
});

describe('why not?', () => {
  it('names what excludes first, then what to clarify, then what is weak', () => {
    const reasons = whyNot(match({ pets: true, smoker: true, languages: ['ar'] }));
    expect(reasons.map(({ kind, reason }) => `${kind}: ${reason.code}`)).toEqual([
      'excluded: pets-not-allowed',
      'to-clarify: smoking-only-outside',
      'weak: no-language-in-common',
    ]);
  });

  it('puts the weak side first that costs most, and counts what is not known as weak', () => {
    const reasons = whyNot(
      match({ languages: [], stepFree: true }, { stepFree: 'unknown', stopKm: 2.4, stationKm: null }),
    );
    expect(reasons.filter(({ kind }) => kind === 'weak')).toMatchObject([
      { rule: 'near-transit', lost: 86 },
      { rule: 'step-free-well-used', lost: 70 },
      { rule: 'common-language', lost: 50 },
    ]);
  });

  it('has nothing to say against a good pair', () => {
    expect(whyNot(match())).toEqual([]);
  });
});
