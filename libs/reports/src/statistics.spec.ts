import { type Wait, medianWait } from './waiting-time';
import { wilsonInterval } from './wilson';

const rounded = ({ from, to }: { from: number; to: number }) => [from.toFixed(4), to.toFixed(4)];

describe('the interval of a share', () => {
  // Worked examples of Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, '0.2553', '0.3662'],
    [15, 148, '0.0624', '0.1605'],
    [0, 20, '0.0000', '0.1611'],
    [1, 29, '0.0061', '0.1718'],
  ])('of %i in %i', (having, of, from, to) => {
    expect(rounded(wilsonInterval(having, of))).toEqual([from, to]);
  });

  it('of all reaches 1, and of nobody at all there is none', () => {
    expect(wilsonInterval(20, 20).to).toBe(1);
    expect(() => wilsonInterval(0, 0)).toThrow(RangeError);
  });
});

describe('the median waiting time', () => {
  const waits = (ended: number[], waiting: number[] = []): Wait[] => [
    ...ended.map((days) => ({ days, housed: true })),
    ...waiting.map((days) => ({ days, housed: false })),
  ];
  // Freireich et al., Blood 21 (1963), the textbook example; medians and intervals as SAS and R (log-log) give them.
  it('counts who still waits as waiting at least so long', () => {
    const six = waits([6, 6, 6, 7, 10, 13, 16, 22, 23], [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]);
    expect(medianWait(six)).toEqual({ median: 23, from: 13, to: null });
  });

  it('is the ordinary one when nobody waits any more', () => {
    const placebo = waits([1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]);
    expect(medianWait(placebo)).toEqual({ median: 8, from: 4, to: 11 });
  });

  it('is not known while fewer than half have a home', () => {
    expect(medianWait(waits([10], [20, 30, 40]))).toMatchObject({ median: null, to: null });
    expect(medianWait([])).toEqual({ median: null, from: null, to: null });
  });
});
