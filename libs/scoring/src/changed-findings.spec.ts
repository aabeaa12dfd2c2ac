import fc from 'fast-check';
import { changedFindings } from './changed-findings';
import { aHousehold, aListing, anyHousehold, anyListing, anyPairFacts, somePairFacts, today } from './example-facts';
import { defaultPolicy } from './policy';
import { scoreMatch } from './score-match';

const judged = (household = aHousehold(), listing = aListing()) =>
  scoreMatch(household, listing, somePairFacts(), defaultPolicy, today);

describe('what has changed since a pair was judged', () => {
  it('is nothing while the facts are the same', () => {
    fc.assert(
      fc.property(anyHousehold, anyListing, anyPairFacts, (household, listing, extras) => {
        const result = () => scoreMatch(household, listing, extras, defaultPolicy, today);
        expect(changedFindings(result(), result())).toEqual([]);
      }),
    );
  });

  it('names each rule and criterion that sees it otherwise, with both reasons', () => {
    const changes = changedFindings(judged(), judged(aHousehold(), aListing({ heating: 40_000 })));
    expect(changes.map(({ rule, before, now }) => [rule, before.reason.code, now.reason.code])).toEqual([
      ['rent-within-limit', 'rent-fits', 'rent-too-high'],
      ['rent-leaves-reserve', 'rent-below-limit', 'rent-at-limit'],
    ]);
  });

  it('tells of other figures too where the reason stays the same', () => {
    const changes = changedFindings(judged(), judged(aHousehold(), aListing({ heating: 9_000 })));
    expect(changes.map(({ rule }) => rule)).toEqual(['rent-within-limit', 'rent-leaves-reserve']);
  });
});
