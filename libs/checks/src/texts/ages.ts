import type { Raw } from './raw-marks';
import type { Token } from './words';

const YOUNGEST = 16;
const OLDEST = 40;
/** "20-35 m²", "18-20 Uhr", "18-22 €" are no ages. */
const otherUnits =
  /^(?:€|eur\p{L}*|m|m2|qm|sqm|uhr|h|am|pm|min\p{L}*|кв|м|м2|годин\p{L}*|минут\p{L}*|хвилин\p{L}*|godz\p{L}*|dakika\p{L}*|saat\p{L}*|متر\p{L}*|%|zl|lei|лв)$/u;

const ageOf = (token?: Token) =>
  token?.kind === 'number' && /^\d{2}$/u.test(token.forms[0] ?? '') ? Number(token.forms[0]) : NaN;

/** "18-25", "18 to 25": an age range of young adults. */
export function agesIn(tokens: readonly Token[]): Raw[] {
  return tokens.flatMap((token, at): Raw[] => {
    const from = ageOf(token);
    const to = ageOf(tokens[at + 2]);
    if (!(from >= YOUNGEST && to > from && to <= OLDEST)) return [];
    if (!/^[-–/]$/u.test(tokens[at + 1]?.forms[0] ?? '')) return [];
    if (tokens[at + 3]?.forms.some((form) => otherUnits.test(form))) return [];
    return [{ concept: 'young', start: at, end: at + 3, made: [at, at + 2] }];
  });
}
