import fc from 'fast-check';
import { normalise, undoDigits, undoLookAlikes } from './normalise';
import { wordsIn } from './words';

const formsOf = (text: string) => wordsIn(text).flatMap(({ forms }) => forms);

describe('a text is made comparable', () => {
  it('drops invisible marks and soft hyphens', () => {
    expect(normalise('An\u200Bzah\u00ADlung').text).toBe('Anzahlung');
  });

  it('folds wide letters, ligatures and Arabic vowel signs', () => {
    expect(normalise('Ｗｅｓｔｅｒｎ ﬁx').text).toBe('Western fix');
    expect(normalise('عَرْبُون').text).toBe('عربون');
  });

  it('undoes look-alikes only in words that mix scripts', () => {
    expect(undoLookAlikes('wеstеrn')).toBe('western');
    expect(undoLookAlikes('зaвдaтoк')).toBe('завдаток');
    expect(undoLookAlikes('рост')).toBe('рост');
    expect(undoLookAlikes('rent')).toBe('rent');
  });

  it('undoes digits inside a word, not beside one', () => {
    expect(undoDigits('dep0s1t')).toBe('deposit');
    expect(undoDigits('80qm')).toBe('80qm');
    expect(undoDigits('3er')).toBe('3er');
  });

  it('joins letters that were spaced out', () => {
    expect(formsOf('bitte k a p o r a zahlen')).toEqual(['bitte', 'kapora', 'zahlen']);
    expect(formsOf('A.n.z.a.h.l.u.n.g')).toEqual(['anzahlung']);
    expect(formsOf('in a b')).toEqual(['in', 'a', 'b']);
  });

  it('writes a word the same with and without hyphen, apostrophe and accent', () => {
    expect(formsOf('Besichtigungs-Gebühr')).toEqual(['besichtigungsgebuhr']);
    expect(formsOf("don't")).toEqual(formsOf('dont'));
    expect(formsOf("кур'єр")).toEqual(formsOf('курʼєр'));
    expect(formsOf('IŞIK')).toEqual(formsOf('ışık'));
  });

  it('reads Arabic words without the article and the letters written onto them', () => {
    expect(formsOf('والمفاتيح')).toContain('مفاتيح');
  });

  it('keeps sums together', () => {
    expect(formsOf('1.200,50 €')).toEqual(['1.200,50', '€']);
    expect(formsOf('500€')).toEqual(['500', '€']);
  });

  it('knows for every word where it stood, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { from, to } of wordsIn(text)) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(from).toBeGreaterThanOrEqual(last - 1);
          last = from;
        }
      }),
    );
  });
});
