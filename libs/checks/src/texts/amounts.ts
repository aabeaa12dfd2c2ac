import type { Raw } from './raw-marks';
import type { Token } from './words';

/** Currencies of the countries people come from, as they write them. */
const currencies =
  /^(?:€|\$|£|₴|eur|euro\p{L}*|usd|pln|zl|zlot\p{L}*|ron|lei|leu|лв|лева|грн|гривен\p{L}*|євро|евро|uah|tl|lira\p{L}*|avro|evr\p{L}|eura|euri|يورو|اورو|دولار)$/u;
const joined = /^\d+(?:€|eur|euro|zl|lei|tl|лв|грн)$/u;

/** Sums of money: a number beside a currency. */
export function amountsIn(tokens: readonly Token[]): Raw[] {
  const sum = (start: number, end: number): Raw => ({ concept: 'amount', start, end, made: [start, end - 1] });
  const isCurrency = (token?: Token) => token?.forms.some((form) => currencies.test(form)) ?? false;
  return tokens.flatMap((token, at): Raw[] => {
    if (token.kind === 'word' && joined.test(token.forms[0] ?? '')) return [sum(at, at + 1)];
    if (token.kind !== 'number') return [];
    if (isCurrency(tokens[at + 1])) return [sum(at, at + 2)];
    // Romanian counts "300 de euro".
    if (tokens[at + 1]?.forms[0] === 'de' && isCurrency(tokens[at + 2])) return [sum(at, at + 3)];
    return isCurrency(tokens[at - 1]) ? [sum(at - 1, at + 1)] : [];
  });
}
