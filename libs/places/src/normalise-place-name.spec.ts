import fc from 'fast-check';
import { beginningsOf, normalisePlaceName } from './normalise-place-name';

describe('the name of a place as people type it', () => {
  it.each([
    ['Köln', 'koeln', 'koln', 'KÖLN', 'Ko\u0308ln'],
    ['Gießen', 'giessen', 'GIESSEN'],
    ['Frankfurt (Oder)', 'frankfurt oder', 'Frankfurt/Oder', 'Frankfurt-Oder'],
    ['Königs Wusterhausen', 'koenigs  wusterhausen', 'konigs-wusterhausen '],
    ['Soest', 'soest', 'SOEST'],
    ['Neustadt a.d.Donau', 'neustadt a d donau'],
    ['Orléans', 'orleans'],
  ])('is the same place for %s', (name, ...typed) => {
    for (const text of typed) expect(normalisePlaceName(text)).toBe(normalisePlaceName(name));
  });

  it('finds the place after every letter typed', () => {
    const name = fc.string({ unit: fc.constantFrom(...'aeouäöüßsnr -KÖA'), maxLength: 12 });
    fc.assert(
      fc.property(name, fc.nat(12), (whole, length) => {
        const typed = normalisePlaceName(whole.slice(0, length));
        expect(normalisePlaceName(whole).startsWith(typed)).toBe(true);
      }),
    );
  });

  it('does not change a second time', () => {
    fc.assert(
      fc.property(fc.constantFrom('Köln', 'Bad Münstereifel', 'Groß Oesingen', 'Straßburg'), (name) => {
        expect(normalisePlaceName(normalisePlaceName(name))).toBe(normalisePlaceName(name));
      }),
    );
  });
});

describe('the words a place can be found by', () => {
  it('includes the part of town after the name of the town', () => {
    expect(beginningsOf('Hamburg Ottensen')).toEqual(['hamburg ottensen', 'ottensen']);
  });

  it('includes Sankt and St.', () => {
    expect(beginningsOf('Sankt Augustin')).toEqual(
      expect.arrayContaining(['sankt augustin', 'st augustin', 'augustin']),
    );
    expect(beginningsOf('St. Ingbert')).toEqual(expect.arrayContaining(['st ingbert', 'sankt ingbert']));
  });

  it('leaves out the little words in the middle', () => {
    expect(beginningsOf('Frankfurt am Main')).toEqual(['frankfurt am main', 'main']);
  });
});
