import { structureOf, type Structure } from './clauses';
import type { Concept, Lexicon } from './lexicon/lexicon';
import { compile, endOfMatch, type Pattern, PatternIndex } from './patterns';
import type { Token } from './words';

/** What "before", "after", "at" and "without" can govern. */
type Governed = 'viewing' | 'contract' | 'handover' | 'keys' | 'payment';
type Relation = 'before' | 'after' | 'at' | 'without';

/**
 * What a place in the text says: a concept; a negated one ('!viewing'); one that a relation governs
 * ('before:contract'); 'payment' = pay, money or prepayment that is neither denied nor done without; 'amount'.
 */
export type Meaning = Concept | `!${Concept}` | `${Relation}:${Governed}` | 'payment' | 'amount';

export interface Mark {
  meanings: readonly Meaning[];
  /** Numbers of the tokens, end exclusive. */
  start: number;
  end: number;
  clause: number;
  sentence: number;
}

export interface Reading {
  marks: readonly Mark[];
  structure: Structure;
}

interface Raw {
  concept: Concept | 'amount';
  start: number;
  end: number;
}

/** How far, in words, a "not" and a "before" reach within their clause. */
const NEGATION_REACH = 8;
const RELATION_REACH = 6;

const relations: readonly Relation[] = ['before', 'after', 'at', 'without'];
const governable: Readonly<Partial<Record<Concept | 'amount', Governed>>> = {
  viewing: 'viewing',
  contract: 'contract',
  handover: 'handover',
  keys: 'keys',
  pay: 'payment',
  money: 'payment',
  prepayment: 'payment',
  amount: 'payment',
};

const currencies = /^(?:€|\$|£|₴|eur|euro|euros|usd|pln|zl|zlot\p{L}*|ron|lei|leu|лв|лева|грн|гривен\p{L}*|євро|евро|uah|tl|lira\p{L}*|avro|يورو|اورو|دولار)$/u;

function amountsIn(tokens: readonly Token[]): Raw[] {
  const isCurrency = (token?: Token) => token?.forms.some((form) => currencies.test(form)) ?? false;
  return tokens.flatMap((token, at): Raw[] => {
    if (token.kind === 'word' && /^\d+(?:€|eur|euro|zl|lei|tl|лв|грн)$/u.test(token.forms[0] ?? '')) {
      return [{ concept: 'amount', start: at, end: at + 1 }];
    }
    if (token.kind !== 'number') return [];
    if (isCurrency(tokens[at + 1])) return [{ concept: 'amount', start: at, end: at + 2 }];
    return isCurrency(tokens[at - 1]) ? [{ concept: 'amount', start: at - 1, end: at + 1 }] : [];
  });
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** Reads one language: compiled once, then used for every text. */
export class MarkReader {
  private readonly index: PatternIndex<Concept>;
  private readonly breaks: readonly Pattern<'break'>[];

  constructor(private readonly lexicon: Lexicon) {
    const words = Object.entries(lexicon.words) as [Concept, string][];
    this.index = new PatternIndex(words.flatMap(([concept, patterns]) => compile(concept, patterns)));
    this.breaks = compile('break', lexicon.breaks);
  }

  read(tokens: readonly Token[]): Reading {
    const structure = structureOf(tokens, (at) => this.breaks.some(({ words }) => endOfMatch(tokens, at, words) !== null));
    const raw = this.conceptsIn(tokens);
    const targets = this.governedBy(raw, structure);
    return { structure, marks: raw.flatMap((mark) => this.toMark(mark, raw, targets, structure)) };
  }

  private conceptsIn(tokens: readonly Token[]): Raw[] {
    const found = tokens.flatMap((_, start) =>
      this.index.at(tokens, start).map(({ name, end }): Raw => ({ concept: name, start, end })),
    );
    found.push(...amountsIn(tokens));
    const harmless = found.filter(({ concept }) => concept === 'harmless');
    const rest = found.filter((raw) => raw.concept !== 'harmless' && !harmless.some((one) => overlaps(one, raw)));
    // "cannot come" has its own meaning; its "not" denies nothing else.
    const phrases = rest.filter(({ concept, start, end }) => concept !== 'negation' && end - start > 1);
    const swallowed = (raw: Raw) =>
      (raw.concept === 'negation' || relations.includes(raw.concept as Relation)) &&
      phrases.some((phrase) => phrase.concept !== raw.concept && phrase.start <= raw.start && phrase.end >= raw.end);
    return rest.filter((raw) => !swallowed(raw));
  }

  /** For each governed mark, the relation that governs it: each relation takes the nearest noun on its side. */
  private governedBy(raw: readonly Raw[], { clauseOf }: Structure): Map<Raw, Relation> {
    const targets = new Map<Raw, Relation>();
    for (const relation of raw.filter(({ concept }) => relations.includes(concept as Relation))) {
      const distance = ({ start, end }: Raw) =>
        this.lexicon.governs === 'next' ? start - relation.end : relation.start - end;
      const nearest = raw
        .filter((one) => one.concept in governable && clauseOf[one.start] === clauseOf[relation.start])
        .filter((one) => distance(one) >= 0 && distance(one) <= RELATION_REACH)
        .sort((a, b) => distance(a) - distance(b));
      const first = nearest[0];
      if (!first) continue;
      // One word may carry two meanings ("signing" a "contract"); all of them are governed.
      for (const one of nearest.filter((other) => overlaps(other, first))) {
        targets.set(one, relation.concept as Relation);
      }
    }
    return targets;
  }

  private toMark(mark: Raw, raw: readonly Raw[], targets: Map<Raw, Relation>, structure: Structure): Mark[] {
    const clause = structure.clauseOf[mark.start] ?? 0;
    const place = { start: mark.start, end: mark.end, clause, sentence: structure.clauses[clause]?.sentence ?? 0 };
    const kind = governable[mark.concept];
    const relation = targets.get(mark);
    if (relation && kind) {
      const payment: Meaning[] = kind === 'payment' && relation !== 'without' ? ['payment'] : [];
      return [{ ...place, meanings: [`${relation}:${kind}`, ...payment] }];
    }

    const negated = raw.some(
      ({ concept, start, end }) =>
        concept === 'negation' &&
        structure.clauseOf[start] === clause &&
        start - mark.end <= NEGATION_REACH &&
        mark.start - end <= NEGATION_REACH,
    );
    if (mark.concept === 'amount') return negated ? [] : [{ ...place, meanings: ['amount'] }];
    if (negated) return [{ ...place, meanings: [`!${mark.concept}`] }];
    return [{ ...place, meanings: kind === 'payment' ? [mark.concept, 'payment'] : [mark.concept] }];
  }
}
