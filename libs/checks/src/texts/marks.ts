import { agesIn } from './ages';
import { amountsIn } from './amounts';
import { type ClauseMark, marksOfClause } from './clause-marks';
import { type Structure, structureOf } from './clauses';
import { contactsIn } from './contacts';
import type { Concept, Lexicon } from './lexicon/lexicon';
import { everywhere, type PersonWords } from './lexicon/person/concepts';
import { compile, type Pattern, PatternIndex, wordsOfPatterns } from './patterns';
import type { Raw } from './raw-marks';
import type { WordList } from './typos';
import { fold, type Token } from './words';

export type { Meaning } from './clause-marks';

export interface Mark extends ClauseMark {
  clause: number;
  sentence: number;
}

export interface Reading {
  marks: readonly Mark[];
  structure: Structure;
  /** Per token: whether the language knows the word. */
  known: readonly boolean[];
}

/** Firms, sums and numbers are the same in all languages, so they tell nothing about the language of a text. */
const international: ReadonlySet<Raw['concept']> = new Set([
  'untraceable',
  'escrow',
  'byPost',
  'amount',
  'contact',
  'messenger',
  'selfie',
]);

/** A slip of the pen must not turn a demand into a warning or a denial. */
const excuses: ReadonlySet<Concept> = new Set([
  'warning',
  'harmless',
  'others',
  'negation',
  'ruledOut',
  'ownQuestion',
  'elsewhere',
  'helpline',
  'authority',
  'sharedFlat',
  'employment',
]);

/** What is the same in all languages: found once per text, read by each of them. */
export const commonMarks = (tokens: readonly Token[]): Raw[] => [
  ...amountsIn(tokens),
  ...contactsIn(tokens),
  ...agesIn(tokens),
];

/** Reads one language: compiled once, then used for every text. */
export class MarkReader {
  private readonly patterns: readonly Pattern<Concept>[];
  private readonly index: PatternIndex<Concept>;
  private readonly breaks: PatternIndex<'break'>;
  private readonly common: ReadonlySet<string>;

  constructor(
    private readonly lexicon: Lexicon,
    person: PersonWords,
  ) {
    const words = [lexicon.words, person, everywhere].flatMap((table) => Object.entries(table) as [Concept, string][]);
    this.patterns = words.flatMap(([concept, patterns]) => compile(concept, patterns));
    this.index = new PatternIndex(this.patterns);
    this.breaks = new PatternIndex(compile('break', lexicon.breaks));
    this.common = new Set(lexicon.common.split(/\s+/u).map(fold));
  }

  /** @param common what `commonMarks` found in the same tokens */
  read(tokens: readonly Token[], common: readonly Raw[]): Reading {
    const structure = structureOf(tokens, (at) => this.breaks.at(tokens, at).length > 0);
    const found = [...this.patternsIn(tokens), ...common];
    const known = tokens.map(({ forms }) => forms.some((form) => this.common.has(form)));
    for (const { concept, made } of found) {
      if (!international.has(concept)) made.forEach((at) => (known[at] = true));
    }

    // A clause is read on its own: no "not" and no "before" reaches across its end.
    const perClause: Raw[][] = structure.clauses.map(() => []);
    for (const raw of found) perClause[structure.clauseOf[raw.start] ?? 0]?.push(raw);
    const marks = structure.clauses.flatMap(({ sentence }, clause) =>
      marksOfClause(perClause[clause] ?? [], this.lexicon.governs).map((mark): Mark => ({ ...mark, clause, sentence })),
    );
    return { structure, known, marks };
  }

  /** Every word the language knows, and those that a mistyped word may be turned into. */
  vocabulary(): { known: WordList; meant: WordList } {
    const { whole, stems } = wordsOfPatterns(this.patterns);
    return {
      known: { whole: [...whole, ...this.common], stems },
      meant: wordsOfPatterns(this.patterns.filter(({ name }) => !excuses.has(name))),
    };
  }

  private patternsIn(tokens: readonly Token[]): Raw[] {
    return tokens.flatMap((_, start) =>
      this.index.at(tokens, start).map(({ name, made }): Raw => {
        return { concept: name, start, end: (made.at(-1) ?? start) + 1, made };
      }),
    );
  }
}
