/** Of values in any order; the smallest one that at least this share of them does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0;

/** Most memory that this process has held at once, MB. */
export const peakMb = (): number => rounded(process.resourceUsage().maxRSS / 1024, 0);

export interface Times {
  medianMs: number;
  p95Ms: number;
  meanMs: number;
}

export const timesOf = (times: readonly number[]): Times => ({
  medianMs: rounded(quantile(times, 0.5), 4),
  p95Ms: rounded(quantile(times, 0.95), 4),
  meanMs: rounded(mean(times), 4),
});
