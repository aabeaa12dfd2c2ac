import fc from 'fast-check';
import { FEWEST_IN_A_FIGURE, ratingFigures } from './rating-figures';

const times = (count: number, language: string, stars: number) =>
  Array.from({ length: count }, () => ({ language, stars }));

describe('ratings of advice in figures', () => {
  it('say nothing below five answers', () => {
    expect(ratingFigures([])).toEqual([]);
    expect(ratingFigures(times(4, 'de', 5))).toEqual([]);
    expect(ratingFigures(times(5, 'de', 5))).toEqual([{ language: 'de', count: 5, mean: 5 }]);
  });

  it('put small languages together', () => {
    expect(ratingFigures([...times(6, 'de', 4), ...times(3, 'uk', 2), ...times(2, 'ar', 5)])).toEqual([
      { language: 'de', count: 6, mean: 4 },
      { language: null, count: 5, mean: 3.2 },
    ]);
  });

  it('hide a single small language behind the smallest one shown, so that subtraction tells nothing', () => {
    expect(ratingFigures([...times(9, 'de', 4), ...times(6, 'uk', 3), ...times(1, 'ar', 1)])).toEqual([
      { language: 'de', count: 9, mean: 4 },
      { language: null, count: 7, mean: 2.7 },
    ]);
    expect(ratingFigures([...times(7, 'de', 4), ...times(1, 'ar', 1)])).toEqual([
      { language: null, count: 8, mean: 3.6 },
    ]);
  });

  it('count everybody exactly once and nobody among fewer than five, whatever was given', () => {
    const rating = fc.record({
      language: fc.constantFrom('de', 'en', 'uk', 'ar', 'fa'),
      stars: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(rating, { maxLength: 60 }), (ratings) => {
        const figures = ratingFigures(ratings);
        const counted = figures.reduce((sum, { count }) => sum + count, 0);
        return (
          figures.every(({ count, mean }) => count >= FEWEST_IN_A_FIGURE && mean >= 1 && mean <= 5) &&
          counted === (ratings.length < FEWEST_IN_A_FIGURE ? 0 : ratings.length)
        );
      }),
    );
  });
});
