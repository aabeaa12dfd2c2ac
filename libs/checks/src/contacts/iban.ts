/** Characters of an account number by country: IBAN registry (ISO 13616), as published by SWIFT. */
const lengths: Readonly<Record<string, number>> = {
  ...{ AD: 24, AE: 23, AL: 28, AT: 20, AZ: 28, BA: 20, BE: 16, BG: 22, BH: 22, BR: 29, BY: 28, CH: 21, CR: 22, CY: 28 },
  ...{ CZ: 24, DE: 22, DK: 18, DO: 28, EE: 20, EG: 29, ES: 24, FI: 18, FO: 18, FR: 27, GB: 22, GE: 22, GI: 23, GL: 18 },
  ...{ GR: 27, GT: 28, HR: 21, HU: 28, IE: 22, IL: 23, IQ: 23, IS: 26, IT: 27, JO: 30, KW: 30, KZ: 20, LB: 28, LC: 32 },
  ...{ LI: 21, LT: 20, LU: 20, LV: 21, LY: 25, MC: 27, MD: 24, ME: 22, MK: 19, MR: 27, MT: 31, MU: 30, NL: 18, NO: 15 },
  ...{ PK: 24, PL: 28, PS: 29, PT: 25, QA: 29, RO: 24, RS: 22, SA: 24, SC: 31, SD: 18, SE: 24, SI: 19, SK: 24, SM: 27 },
  ...{ ST: 25, SV: 28, TL: 23, TN: 24, TR: 26, UA: 29, VA: 22, VG: 24, XK: 20 },
};

const FEWEST_DIGITS = 8;

const compact = (text: string) => text.replace(/[\s.-]/gu, '').toUpperCase();

/** The number that the letters and digits make, modulo 97, in pieces that a double holds exactly. */
function modulo97(text: string): number {
  const digits = text.replace(/[A-Z]/gu, (letter) => String(letter.charCodeAt(0) - 55));
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}

/** Right length for its country and right check digits (ISO 7064). It says nothing about whose account it is. */
export function isIban(text: string): boolean {
  const iban = compact(text);
  if (lengths[iban.slice(0, 2)] !== iban.length || !/^[A-Z]{2}\d{2}[A-Z0-9]+$/u.test(iban)) return false;
  return modulo97(iban.slice(4) + iban.slice(0, 4)) === 1;
}

/** What looks like an account number, right or with a slip, without spaces, in the order of the text. */
export function ibansIn(text: string): string[] {
  const starts = /(?<![\p{L}\p{N}])([A-Z]{2})\s?\d{2}/giu;
  return [...text.normalize('NFKC').matchAll(starts)].flatMap((match) => {
    const length = lengths[(match[1] ?? '').toUpperCase()];
    if (!length) return [];
    // Read on to the length of the country, over the spaces people write between the groups.
    const [read = ''] =
      new RegExp(`^(?:[\\s.-]?[a-z0-9]){1,${length}}`, 'iu').exec(match.input.slice(match.index)) ?? [];
    const iban = compact(read);
    const digits = iban.replace(/\D/gu, '').length;
    return digits >= FEWEST_DIGITS && digits >= iban.length / 2 ? [iban] : [];
  });
}
