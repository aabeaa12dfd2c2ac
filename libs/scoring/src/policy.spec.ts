import { aHousehold, aListing, somePairFacts, today } from './example-facts';
import { checkPolicy, defaultPolicy, withEveryCriterion } from './policy';
import { scoreMatch } from './score-match';

const codes = (weights: Record<string, number>, version = 2) =>
  checkPolicy({ version, weights }).map(({ code }) => code);

describe('a policy of weights', () => {
  it('is usable as delivered', () => {
    expect(checkPolicy(defaultPolicy)).toEqual([]);
  });

  it('is refused when the weights do not add up to 1000', () => {
    expect(codes({ ...defaultPolicy.weights, 'near-transit': 101 })).toEqual(['weights-do-not-add-up']);
  });

  it('is refused when a weight is missing, broken, negative or of no known criterion', () => {
    const { 'near-transit': transit, ...others } = defaultPolicy.weights;
    expect(codes({ ...others, 'comfortably-big': 110 + transit })).toEqual(['weight-missing']);
    expect(codes({ ...others, 'near-transit': 89.5, 'comfortably-big': 110.5 })).toEqual([
      'weight-not-whole',
      'weight-not-whole',
    ]);
    expect(codes({ ...others, 'near-transit': -100, 'comfortably-big': 300 })).toEqual(['weight-not-whole']);
    expect(codes({ ...defaultPolicy.weights, origin: 0 })).toEqual(['criterion-unknown']);
  });

  it('is refused without a version', () => {
    expect(codes(defaultPolicy.weights, 0)).toEqual(['version-not-a-whole-number']);
  });

  it('gives a criterion that came after a version no weight in it, so that the version stays usable', () => {
    const { 'access-extras-there': access, 'school-or-kita-near': near, ...before } = defaultPolicy.weights;
    const stored = { ...before, 'comfortably-big': before['comfortably-big'] + access + near };
    expect(codes(stored)).toContain('weight-missing');
    expect(codes(withEveryCriterion(stored))).toEqual([]);
    expect(withEveryCriterion(stored)['access-extras-there']).toBe(0);
  });

  it('scores nobody while it is broken', () => {
    const broken = { ...defaultPolicy, weights: { ...defaultPolicy.weights, 'near-transit': 0 } };
    expect(() => scoreMatch(aHousehold(), aListing(), somePairFacts(), broken, today)).toThrow(RangeError);
  });
});
