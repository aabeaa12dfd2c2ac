/** Who counts and does not work on cases is told no figure below this (k in section 5 of the matrix). */
export const LEAST_TOLD = 5;

/** How many people are in a group, and how many of them have each of some properties. */
export interface Cells {
  total: number;
  parts: readonly number[];
}

/** null = withheld. */
export interface ToldCells {
  total: number | null;
  parts: readonly (number | null)[];
}

/** 0 is told: "0 of 40" is what a report of fairness is for, and it names nobody in a group that is large enough. */
const isSmall = (count: number): boolean => count > 0 && count < LEAST_TOLD;

/**
 * The rows of one table and their sum, with small figures withheld so that no sum minus what is told gives them away: in
 * every column none or at least two rows are withheld, and together these count at least `LEAST_TOLD`. Who has a
 * property is as much a figure as who has it not.
 */
export function protectCells(rows: readonly Cells[]): { rows: ToldCells[]; sum: ToldCells } {
  const parts = rows[0]?.parts.length ?? 0;
  const totals = rows.map(({ total }) => total);
  const total = withhold(totals, [totals], new Set());
  const columns = Array.from({ length: parts }, (_, part) => {
    const having = rows.map((row) => row.parts[part] ?? 0);
    const lacking = rows.map((row, at) => row.total - (having[at] ?? 0));
    return { having, ...withhold(totals, [having, lacking], total.withheld) };
  });
  return {
    rows: rows.map((row, at) => ({
      total: total.withheld.has(at) ? null : row.total,
      parts: columns.map(({ having, withheld }) => (withheld.has(at) ? null : (having[at] ?? 0))),
    })),
    sum: {
      total: total.sumIsTold ? sumOf(totals) : null,
      parts: columns.map(({ having, sumIsTold }) => (sumIsTold && total.sumIsTold ? sumOf(having) : null)),
    },
  };
}

/** The sum of several tables about the same people: what one of them withholds, none of them tells. */
export function sumOfAll(sums: readonly ToldCells[]): ToldCells {
  const [first = { total: 0, parts: [] }] = sums;
  return {
    total: sums.some(({ total }) => total === null) ? null : first.total,
    parts: first.parts.map((part, at) => (sums.some(({ parts }) => parts[at] === null) ? null : part)),
  };
}

const sumOf = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);

/**
 * @param figures lists of the same length that add up to sums which are told
 * @param withheldBefore rows whose size is withheld already
 */
function withhold(
  totals: readonly number[],
  figures: readonly (readonly number[])[],
  withheldBefore: ReadonlySet<number>,
): { withheld: Set<number>; sumIsTold: boolean } {
  const withheld = new Set(withheldBefore);
  for (const list of figures) list.forEach((figure, at) => isSmall(figure) && withheld.add(at));

  // An empty row hides nothing: everybody knows that all its figures are 0.
  const smallestFirst = [...totals.keys()]
    .filter((at) => (totals[at] ?? 0) > 0)
    .sort((a, b) => (totals[a] ?? 0) - (totals[b] ?? 0));
  const givesAway = () => {
    const hidden = smallestFirst.filter((at) => withheld.has(at));
    return hidden.length === 1 || figures.some((list) => isSmall(sumOf(hidden.map((at) => list[at] ?? 0))));
  };
  while (givesAway()) {
    const next = smallestFirst.find((at) => !withheld.has(at));
    if (next === undefined) return { withheld, sumIsTold: false };
    withheld.add(next);
  }
  return { withheld, sumIsTold: figures.every((list) => !isSmall(sumOf(list))) };
}
