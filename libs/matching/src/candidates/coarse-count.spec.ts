import { coarseCount } from './coarse-count';

describe('a count that must not tell of a single household', () => {
  it.each([
    [0, 0],
    [1, 0],
    [4, 0],
    [5, 5],
    [9, 5],
    [10, 10],
    [1_234, 1_230],
  ])('%p is told as %p', (count, told) => {
    expect(coarseCount(count)).toBe(told);
  });
});
