/** Standard normal quantile for 95 %. */
export const Z_95 = 1.959964;

export interface Interval {
  from: number;
  to: number;
}

/**
 * 95 % interval of a share (Wilson 1927): unlike the usual one it stays within 0 and 1 and holds for small groups.
 * @param having whole, 0 to `of`
 * @param of whole, at least 1
 * @returns shares from 0 to 1
 */
export function wilsonInterval(having: number, of: number): Interval {
  if (!(of >= 1) || having < 0 || having > of) throw new RangeError(`no share: ${having} of ${of}`);
  const share = having / of;
  const z2 = Z_95 * Z_95;
  const middle = (share + z2 / (2 * of)) / (1 + z2 / of);
  const reach = (Z_95 / (1 + z2 / of)) * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  // At the ends the formula gives 0 and 1 but for rounding.
  return { from: having === 0 ? 0 : middle - reach, to: having === of ? 1 : middle + reach };
}
