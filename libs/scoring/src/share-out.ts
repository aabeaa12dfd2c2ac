const THOUSAND = 1000;

/**
 * Turns thousandths of points into whole points that add up exactly (largest remainder). The total is rounded down;
 * the points that rounding leaves over go to the largest remainders, on a tie to the earlier one. A part never gets
 * more than its own amount rounded up, so nothing exceeds the most points of a criterion and 0 stays 0.
 * @param thousandths whole, not negative
 */
export function shareOut(thousandths: readonly number[]): { total: number; parts: number[] } {
  const total = Math.floor(thousandths.reduce((sum, amount) => sum + amount, 0) / THOUSAND);
  const parts = thousandths.map((amount) => Math.floor(amount / THOUSAND));
  const left = total - parts.reduce((sum, part) => sum + part, 0);

  const luckyOnes = thousandths
    .map((amount, index) => ({ index, remainder: amount % THOUSAND }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, left);
  for (const { index } of luckyOnes) parts[index] = (parts[index] ?? 0) + 1;
  return { total, parts };
}
