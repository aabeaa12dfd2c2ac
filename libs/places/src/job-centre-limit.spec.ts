import { amountFor } from './job-centre-limit';

const rows = [
  { persons: 1, cents: 50_000 },
  { persons: 2, cents: 60_000 },
  { persons: null, cents: 9_000 },
];

describe('the amount for a household', () => {
  it('is the one stated for its size', () => expect(amountFor(2, rows)).toBe(60_000));

  it('grows by the amount for each further person', () => expect(amountFor(5, rows)).toBe(60_000 + 3 * 9_000));

  it('is not known without an amount for further persons', () => expect(amountFor(3, rows.slice(0, 2))).toBeNull());

  it('is not known when a smaller size is missing', () =>
    expect(amountFor(1, [{ persons: 2, cents: 60_000 }, rows[2]!])).toBeNull());

  it('is not known without any row', () => expect(amountFor(1, [])).toBeNull());
});
