import fc from 'fast-check';
import { outcomeOf, viewingWords } from './viewing-words';

describe('how a viewing went', () => {
  it('is what both sides say, each for itself', () => {
    expect(outcomeOf({ household: 'wants', landlord: 'wants' })).toBe('both-want');
    expect(outcomeOf({ household: 'did-not-happen', landlord: 'did-not-happen' })).toBe('did-not-happen');
  });

  it('waits for the other side', () => {
    expect(outcomeOf({})).toBeNull();
    expect(outcomeOf({ household: 'wants' })).toBeNull();
    expect(outcomeOf({ landlord: 'did-not-happen' })).toBeNull();
  });

  it('is over as soon as one side does not want', () => {
    expect(outcomeOf({ household: 'wants-not' })).toBe('household-not');
    expect(outcomeOf({ household: 'wants', landlord: 'wants-not' })).toBe('landlord-not');
  });

  it('is for a caseworker to find out when one was there and the other was not', () => {
    expect(outcomeOf({ household: 'wants', landlord: 'did-not-happen' })).toBe('differs');
    expect(outcomeOf({ household: 'did-not-happen', landlord: 'wants' })).toBe('differs');
  });

  it('is never good without both sides saying that they want', () => {
    const word = fc.option(fc.constantFrom(...viewingWords), { nil: undefined });
    fc.assert(
      fc.property(word, word, (household, landlord) => {
        const good = outcomeOf({ household, landlord }) === 'both-want';
        expect(good).toBe(household === 'wants' && landlord === 'wants');
      }),
    );
  });
});
