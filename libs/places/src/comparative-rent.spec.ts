import { bestComparator } from './comparative-rent';

const row = (kind: 'mietspiegel' | 'census' | 'census-by-level', high: number | null, validFrom = '2023-09-01') => ({
  kind,
  centsPerSquareMetreLow: null,
  centsPerSquareMetreMid: 700,
  centsPerSquareMetreHigh: high,
  source: kind,
  validFrom,
});

describe('the comparative rent', () => {
  it('comes from the Mietspiegel before the census', () => {
    expect(bestComparator([row('census-by-level', 900), row('census', null), row('mietspiegel', 1000)])).toMatchObject({
      kind: 'mietspiegel',
      exact: true,
    });
  });

  it('comes from the census of the place before that of places like it', () => {
    expect(bestComparator([row('census-by-level', 900), row('census', null)])?.kind).toBe('census');
  });

  it('is the strictest row where the home is not known well enough, and says so', () => {
    expect(bestComparator([row('mietspiegel', 1200), row('mietspiegel', 1000)])).toMatchObject({
      centsPerSquareMetreHigh: 1000,
      exact: false,
    });
  });

  it('comes from the newest edition, however strict an older one was', () => {
    expect(bestComparator([row('mietspiegel', 900, '2021-09-01'), row('mietspiegel', 1000)])).toMatchObject({
      centsPerSquareMetreHigh: 1000,
      exact: true,
    });
  });

  it('is not known without any row', () => expect(bestComparator([])).toBeNull());
});
