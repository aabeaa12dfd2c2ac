/** Nobody is one of fewer than this in a figure (disclosure-matrix, "agg"). */
export const FEWEST_IN_A_FIGURE = 5;

export interface RatingFigure {
  /** Null = languages with few answers, taken together. */
  language: string | null;
  count: number;
  /** 1 to 5, rounded to one decimal. */
  mean: number;
}

/**
 * Means by language so that no figure, and no difference between figures and their sum, is about fewer than five answers:
 * small languages are put together, and with them the smallest shown one where they are still too few.
 * @returns largest first, small ones together last; empty when there are fewer than five answers in all
 */
export function ratingFigures(ratings: readonly { language: string; stars: number }[]): RatingFigure[] {
  const groups = [...new Set(ratings.map(({ language }) => language))]
    .map((language) => ({
      language,
      stars: ratings.filter((one) => one.language === language).map(({ stars }) => stars),
    }))
    .sort((a, b) => b.stars.length - a.stars.length || (a.language < b.language ? -1 : 1));
  const shown = groups.filter(({ stars }) => stars.length >= FEWEST_IN_A_FIGURE);
  let together = groups.filter(({ stars }) => stars.length < FEWEST_IN_A_FIGURE).flatMap(({ stars }) => stars);
  if (together.length > 0 && together.length < FEWEST_IN_A_FIGURE) {
    const smallest = shown.pop();
    if (!smallest) return [];
    together = [...together, ...smallest.stars];
  }
  const figures = shown.map(({ language, stars }): RatingFigure => ({ language, ...figureOf(stars) }));
  return together.length > 0 ? [...figures, { language: null, ...figureOf(together) }] : figures;
}

function figureOf(stars: readonly number[]): { count: number; mean: number } {
  const sum = stars.reduce((total, one) => total + one, 0);
  return { count: stars.length, mean: Math.round((sum / stars.length) * 10) / 10 };
}
