import { type NameComparison, type NameVerdict, compareNames } from '@bleibe/checks';
import { CaseFileMistake, type Cells, columnFor, readTable } from './case-files';
import { evaluationOf, percent, share } from './evaluation';

export interface NamePair {
  a: string;
  b: string;
  same: boolean;
}

interface Missed extends NamePair {
  verdict: NameVerdict;
  reason: NameComparison['reason'];
}

/** Answers by verdict; `sameName` counts across the verdicts. */
type Counts = Record<NameVerdict, number> & { sameName: number };

interface NamesReport {
  pairs: number;
  same: Counts;
  different: Counts;
  /** Whether the pairs of different names stood in the file, or were made of its rows. */
  differentFrom: 'file' | 'made';
  /** Share of the pairs of one name, and of different names, that are taken for one name without a person. */
  recall: number | null;
  falseMatchRate: number | null;
  /** The same shares with what a person is asked to look at counted as found. */
  withReview: { recall: number | null; falseMatchRate: number | null };
  msPerPair: number;
  misses: Missed[];
}

const COLUMNS: readonly (readonly [a: readonly string[], b: readonly string[]])[] = [
  [
    ['name_a', 'name a', 'a', 'name1', 'left'],
    ['name_b', 'name b', 'b', 'name2', 'right'],
  ],
  [['original'], ['umschrift', 'transliteration', 'latin']],
  [
    ['claim', 'typed', 'stated', 'name'],
    ['document', 'mrz', 'name_lateinisch', 'name_latin'],
  ],
];
const RELATION = ['beziehung', 'relation', 'same', 'gleich', 'label', 'expected', 'is_same', 'same_person'];
const YES = new Set(['gleich', 'same', 'true', '1', 'yes', 'ja', 'match', 'y', 'j']);
const NO = new Set(['verschieden', 'different', 'false', '0', 'no', 'nein', 'mismatch', 'n']);

/** How many rows further the other name of a made pair stands: each row meets this many others. */
const STEPS = [1, 7, 53, 211];

function isSame(cell: string): boolean {
  const word = cell.toLowerCase();
  if (YES.has(word)) return true;
  if (NO.has(word)) return false;
  throw new CaseFileMistake(`"${cell}" does not say whether two names are the same or different.`);
}

export function pairsOf(columns: readonly string[], rows: readonly Cells[]): NamePair[] {
  const found = COLUMNS.map(([a, b]) => [columnFor(columns, a), columnFor(columns, b)] as const).find(
    ([a, b]) => a !== undefined && b !== undefined,
  );
  const [a, b] = found ?? [];
  if (a === undefined || b === undefined) throw new CaseFileMistake('The file has no two columns of names.');
  const relation = columnFor(columns, RELATION);
  return rows
    .map((row) => ({
      a: row[a] ?? '',
      b: row[b] ?? '',
      same: relation === undefined || isSame(row[relation] ?? ''),
    }))
    .filter((pair) => pair.a !== '' && pair.b !== '');
}

/** Different names out of pairs of the same: the one name of a row beside the other name of a row further on. */
export function differentPairs(pairs: readonly NamePair[]): NamePair[] {
  const isAlso = new Set(pairs.map(({ a, b }) => `${a}\t${b}`));
  return STEPS.flatMap((step) =>
    pairs.flatMap(({ a }, at) => {
      const other = pairs[(at + step) % pairs.length];
      if (!other || other.a === a || isAlso.has(`${a}\t${other.b}`)) return [];
      return [{ a, b: other.b, same: false }];
    }),
  );
}

export function judgeNames(given: readonly NamePair[]): NamesReport {
  const hasDifferent = given.some(({ same }) => !same);
  const pairs = hasDifferent ? given : [...given, ...differentPairs(given)];
  const startedAt = performance.now();
  const judged = pairs.map((pair) => ({ ...pair, ...compareNames(pair.a, pair.b) }));
  const ms = performance.now() - startedAt;

  const count = (same: boolean): Counts => {
    const counts: Counts = { sameName: 0, match: 0, review: 0, mismatch: 0 };
    for (const each of judged) {
      if (each.same !== same) continue;
      counts[each.verdict]++;
      if (each.isSameName) counts.sameName++;
    }
    return counts;
  };
  const [same, different] = [count(true), count(false)];
  const all = (counts: Counts) => counts.match + counts.review + counts.mismatch;
  return {
    pairs: pairs.length,
    same,
    different,
    differentFrom: hasDifferent ? 'file' : 'made',
    recall: share(same.sameName, all(same)),
    falseMatchRate: share(different.sameName, all(different)),
    withReview: {
      recall: share(same.match + same.review, all(same)),
      falseMatchRate: share(different.match + different.review, all(different)),
    },
    msPerPair: Math.round((ms / Math.max(1, pairs.length)) * 1000) / 1000,
    misses: judged
      .filter(({ same: isSamePair, isSameName }) => isSamePair !== isSameName)
      .map(({ a, b, same: isSamePair, verdict, reason }) => ({ a, b, same: isSamePair, verdict, reason })),
  };
}

const tellCounts = ({ sameName, match, review, mismatch }: Counts) =>
  `${sameName} taken for one name; beside a document: match ${match}, review ${review}, mismatch ${mismatch}`;

export const evaluateNames = evaluationOf<NamesReport>({
  help: `evaluate names -- FILE.csv     names across scripts and spellings
  Two columns of names: name_a and name_b, original and umschrift, or name and name_lateinisch. A column beziehung (or
  relation, same, label) says gleich/same/yes or verschieden/different/no; without it every row is the same name, and
  pairs of different names are made of names of different rows.
  Report: recall (same names taken for one name, without a person), falseMatchRate (different names taken for one),
  withReview (the same shares with match and review counted as found: who is not turned away, who is looked at), the
  counts of all answers for same and different pairs, msPerPair, misses (the wrong ones by recall and falseMatchRate).`,
  run: async (file) => {
    const { columns, rows } = await readTable(file);
    return judgeNames(pairsOf(columns, rows));
  },
  tell: ({ pairs, same, different, differentFrom, recall, falseMatchRate, withReview, msPerPair, misses }) =>
    [
      `${pairs} pairs, ${msPerPair} ms each; different pairs ${differentFrom === 'file' ? 'from the file' : 'made of its rows'}.`,
      `Same names: recall ${percent(recall)} (${tellCounts(same)}).`,
      `Different names: false matches ${percent(falseMatchRate)} (${tellCounts(different)}).`,
      `With a look by a person: recall ${percent(withReview.recall)}, different names looked at ${percent(withReview.falseMatchRate)}.`,
      ...misses.map(
        ({ a, b, same: isSamePair, verdict, reason }) =>
          `  ${isSamePair ? 'same' : 'different'}: ${a} / ${b}: ${verdict} (${reason})`,
      ),
    ].join('\n'),
});
