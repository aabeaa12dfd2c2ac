import type { Token } from './words';

/** A part of a sentence that says one thing: what is negated in it does not reach the next one. */
export interface Clause {
  /** Numbers of its words, end exclusive. */
  start: number;
  end: number;
  sentence: number;
}

export interface Structure {
  clauses: readonly Clause[];
  /** For each token, the clause it stands in. */
  clauseOf: readonly number[];
  /** Per sentence: whether it ends in a question mark. */
  questions: readonly boolean[];
  /** Per token: whether it stands between quotation marks. */
  quoted: readonly boolean[];
}

const endsSentence = /^(?:[.!?؟…;؛•|]|\n+)$/u;
const endsClause = /^[,،()–—]$/u;
const opening: Readonly<Record<string, string>> = { '„': '“”"', '“': '”"', '«': '»', '»': '«', '"': '"', '”': '”' };
/** After these, and after the number of a day, a full stop ends no sentence. */
const abbreviations = new Set(
  'ca z b zb inkl incl zzgl nr str tel mtl evtl bzw ggf u a usw etc mr mrs dr st apt al ul nr os ap et bl cca вул ул кв м грн лв гр стр'.split(
    ' ',
  ),
);
const LAST_DAY_OF_MONTH = 31;
/** Nobody speaks longer in one breath: a text without any punctuation is cut, and costs no more time than another. */
const LONGEST_CLAUSE = 40;

function fullStopInside(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!before || !next) return false;
  // No space before or after: "booking.com", "z.B.".
  if (next.from === tokens[at]?.to && next.kind !== 'mark') return true;
  if (before.kind === 'number') return Number(before.forms[0]) <= LAST_DAY_OF_MONTH;
  return before.forms.some((form) => abbreviations.has(form));
}

function quotedTokens(tokens: readonly Token[]): boolean[] {
  const quoted = tokens.map(() => false);
  for (let at = 0; at < tokens.length; at++) {
    const closing = opening[tokens[at]?.forms[0] ?? ''];
    if (!closing) continue;
    const end = tokens.findIndex((token, index) => index > at && closing.includes(token.forms[0] ?? '\n'));
    // A mark that is never closed (inches, a slip) quotes nothing.
    if (end < 0) continue;
    quoted.fill(true, at, end);
    at = end;
  }
  return quoted;
}

/** Cuts words into sentences and clauses. `isBreak` says where a conjunction of the language begins a new clause. */
export function structureOf(tokens: readonly Token[], isBreak: (at: number) => boolean): Structure {
  const clauses: Clause[] = [];
  const clauseOf: number[] = [];
  const questions: boolean[] = [false];
  let start = 0;
  let sentence = 0;
  const close = (end: number) => {
    if (end > start) clauses.push({ start, end, sentence });
    start = end;
  };

  tokens.forEach((token, at) => {
    if (isBreak(at) || at - start >= LONGEST_CLAUSE) close(at);
    clauseOf.push(clauses.length);
    const sign = token.kind === 'mark' ? (token.forms[0] ?? '') : '';
    if (endsClause.test(sign)) close(at + 1);
    else if (endsSentence.test(sign) && !(sign === '.' && fullStopInside(tokens, at))) {
      if (/[?؟]/u.test(sign)) questions[sentence] = true;
      close(at + 1);
      // "?!" and "..." belong to the sentence they end.
      const next = tokens[at + 1];
      if (next && !(next.kind === 'mark' && /^[.!?؟…]$/u.test(next.forms[0] ?? ''))) questions[++sentence] = false;
    }
  });
  close(tokens.length);
  return { clauses, clauseOf, questions, quoted: quotedTokens(tokens) };
}
