const WEIGHTS = [7, 3, 1] as const;

/** Digits count as they are, A to Z as 10 to 35, the filler as nothing. */
function valueOf(char: string): number {
  if (char === '<') return 0;
  return Number.parseInt(char, 36);
}

/** Check digit of ICAO 9303-3, 4.9: weights 7, 3, 1 in turn, modulo 10. */
export function checkDigit(text: string): string {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += valueOf(text.charAt(at)) * (WEIGHTS[at % 3] ?? 0);
  return String(sum % 10);
}

/** Where a field holds nothing, its digit may be a filler as well. */
export const hasDigit = (text: string, digit: string): boolean =>
  checkDigit(text) === digit || (digit === '<' && /^<*$/.test(text));
