import { aFigure, aListing, someRent } from '../example-facts';
import type { RentFacts } from '../facts';
import { depositWithinThreeNetRents } from './deposit-within-three-net-rents.rule';

describe('the deposit is at most three net rents', () => {
  const examine = (rent: Partial<RentFacts>) => depositWithinThreeNetRents.examine(aListing(rent));

  it.each([
    [150_000, 'pass', 'deposit-within-limit'],
    [150_001, 'hold', 'deposit-too-high'],
    [0, 'pass', 'no-deposit'],
  ] as const)('500 € net, %p cents of deposit: %s', (deposit, result, code) => {
    expect(examine({ deposit })).toMatchObject({ result, code });
  });

  it('names the most that is allowed, with paragraph and date', () => {
    expect(examine({ deposit: 160_000 })).toMatchObject({
      values: { deposit: 160_000, most: 150_000, rents: 3 },
      paragraph: '§ 551 BGB',
      sourceDate: '2015-06-01',
    });
  });

  it('counts a charge for furniture as rent, and an all-in rent whole', () => {
    expect(examine({ furniture: 5_000, deposit: 165_000 })).toMatchObject({ result: 'pass' });
    expect(examine({ netColdRent: 70_000, utilities: 0, heating: 0, deposit: 210_000 })).toMatchObject({
      result: 'pass',
    });
  });

  it('holds any deposit on a home that is let for free', () => {
    expect(examine({ netColdRent: 0, deposit: 1 })).toMatchObject({ result: 'hold' });
  });

  it('waits for the deposit, the rent, and the figure of the law', () => {
    expect(examine({ deposit: null })).toMatchObject({ result: 'unknown', code: 'deposit-not-stated' });
    expect(examine({ netColdRent: null })).toMatchObject({ result: 'unknown', code: 'deposit-not-stated' });
    const law = { ...someRent().law, depositNetRents: null };
    expect(examine({ law })).toMatchObject({ result: 'unknown', code: 'deposit-limit-not-known' });
  });

  it('follows the figure when the law changes', () => {
    const law = { ...someRent().law, depositNetRents: aFigure(2, '§ 551 BGB') };
    expect(examine({ law })).toMatchObject({ result: 'hold', values: { most: 100_000 } });
  });
});
