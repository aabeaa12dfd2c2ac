import { aHousehold, aListing, somePairFacts, today } from './example-facts';
import { checkPolicy, defaultPolicy } from './policy';
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
    expect(codes({ ...others, 'comfortably-big': 120 + transit })).toEqual(['weight-missing']);
    expect(codes({ ...others, 'near-transit': 99.5, 'comfortably-big': 120.5 })).toEqual([
      'weight-not-whole',
      'weight-not-whole',
    ]);
    expect(codes({ ...others, 'near-transit': -100, 'comfortably-big': 320 })).toEqual(['weight-not-whole']);
    expect(codes({ ...defaultPolicy.weights, origin: 0 })).toEqual(['criterion-unknown']);
  });

  it('is refused without a version', () => {
    expect(codes(defaultPolicy.weights, 0)).toEqual(['version-not-a-whole-number']);
  });

  it('scores nobody while it is broken', () => {
    const broken = { ...defaultPolicy, weights: { ...defaultPolicy.weights, 'near-transit': 0 } };
    expect(() => scoreMatch(aHousehold(), aListing(), somePairFacts(), broken, today)).toThrow(RangeError);
  });
});
