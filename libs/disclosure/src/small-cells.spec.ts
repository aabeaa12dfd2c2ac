import fc from 'fast-check';
import { type Cells, LEAST_TOLD, type ToldCells, protectCells, sumOfAll } from './small-cells';

const row = (total: number, ...parts: number[]): Cells => ({ total, parts });

describe('figures about few people', () => {
  it('are told where everybody is one of many', () => {
    expect(protectCells([row(40, 20), row(30, 0)])).toEqual({
      rows: [row(40, 20), row(30, 0)],
      sum: row(70, 20),
    });
  });

  it('take a second row with them, so that the sum does not give them away', () => {
    expect(protectCells([row(3, 1), row(8, 4), row(90, 50)]).rows).toEqual([
      { total: null, parts: [null] },
      { total: null, parts: [null] },
      row(90, 50),
    ]);
  });

  it('count those who have not got something as well as those who have', () => {
    expect(protectCells([row(40, 38), row(50, 25), row(60, 30)]).rows.map(({ parts }) => parts)).toEqual([
      [null],
      [null],
      [30],
    ]);
  });

  it('take more rows until those withheld are not few together', () => {
    const { rows } = protectCells([row(1, 0), row(2, 0), row(20, 10), row(30, 10)]);
    expect(rows.map(({ total }) => total)).toEqual([null, null, null, 30]);
  });

  it('withhold the sum itself when it is small', () => {
    expect(protectCells([row(3, 0)])).toEqual({
      rows: [{ total: null, parts: [null] }],
      sum: { total: null, parts: [null] },
    });
    expect(protectCells([])).toEqual({ rows: [], sum: { total: 0, parts: [] } });
  });
});

it('tell no sum that one of several tables withholds', () => {
  const sums: ToldCells[] = [row(40, 20), { total: 40, parts: [null] }];
  expect(sumOfAll(sums)).toEqual({ total: 40, parts: [null] });
  expect(sumOfAll([{ total: null, parts: [3] }, row(40, 3)])).toEqual({ total: null, parts: [3] });
});

const REACH = 2;
const around = (figure: number, told: number | null | undefined) =>
  told === null ? Array.from({ length: 2 * REACH + 1 }, (_, at) => figure - REACH + at) : [figure];

/** Every table near the true one that fits what was told: a second reading, where there is one, is near. */
function tablesThatFit(table: readonly Cells[], told: { rows: ToldCells[]; sum: ToldCells }): Cells[][] {
  const choices = table.map(({ total, parts }, at) =>
    around(total, told.rows[at]?.total)
      .flatMap((size) => around(parts[0] ?? 0, told.rows[at]?.parts[0]).map((part) => row(size, part)))
      .filter((cells) => cells.parts[0]! >= 0 && cells.parts[0]! <= cells.total),
  );
  let tables: Cells[][] = [[]];
  for (const fits of choices) tables = tables.flatMap((rows) => fits.map((cells) => [...rows, cells]));
  const sum = (rows: Cells[], figure: (cells: Cells) => number) => rows.reduce((all, one) => all + figure(one), 0);
  return tables.filter(
    (rows) =>
      (told.sum.total === null || sum(rows, ({ total }) => total) === told.sum.total) &&
      (told.sum.parts[0] === null || sum(rows, ({ parts }) => parts[0]!) === told.sum.parts[0]),
  );
}

const anyRow = fc.integer({ min: 0, max: 12 }).chain((total) => fc.nat(total).map((part) => row(total, part)));

it('leave every small figure open to more than one reading, for any table', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 3 }), (table) => {
      const possible = tablesThatFit(table, protectCells(table));
      table.forEach(({ total, parts: [part = 0] }, at) => {
        const readings = (figure: (cells: Cells) => number) => new Set(possible.map((one) => figure(one[at]!))).size;
        const isSmall = (count: number) => count > 0 && count < LEAST_TOLD;
        if (isSmall(total)) expect(readings((cells) => cells.total)).toBeGreaterThan(1);
        if (isSmall(part)) expect(readings((cells) => cells.parts[0]!)).toBeGreaterThan(1);
        if (isSmall(total - part)) expect(readings((cells) => cells.total - cells.parts[0]!)).toBeGreaterThan(1);
      });
    }),
  );
});
