import fc from 'fast-check';
import { aComparator, aListing, someRent } from '../example-facts';
import type { RentFacts } from '../facts';
import { compareRent } from './compare-rent';
import { rentWithinComparison } from './rent-within-comparison.rule';

describe('the rent is within the comparative rent', () => {
  const examine = (rent: Partial<RentFacts>) => rentWithinComparison.examine(aListing(rent));
  const without = (figure: keyof RentFacts['law']) => ({ ...someRent().law, [figure]: null });

  it.each([
    [50_000, 'pass', 'rent-within-comparison'],
    [50_001, 'info', 'rent-above-comparison'],
    [55_000, 'info', 'rent-above-comparison'],
    [55_001, 'review', 'rent-above-brake'],
    [60_000, 'review', 'rent-above-brake'],
    [60_001, 'hold', 'rent-unreasonably-high'],
    [75_000, 'hold', 'rent-unreasonably-high'],
    [75_001, 'hold', 'rent-may-be-usury'],
  ] as const)('50 m² at 10.00 €/m² where the brake holds, %p cents: %s', (netColdRent, result, code) => {
    expect(examine({ netColdRent })).toMatchObject({ result, code });
  });

  it('names rent, comparison, percent, a lawful rent, kind, date, source and paragraph', () => {
    expect(examine({ netColdRent: 62_500 })).toEqual({
      check: 'rent-within-comparison',
      result: 'hold',
      code: 'rent-unreasonably-high',
      values: {
        perSquareMetre: 1250,
        comparison: 1000,
        percentOver: 25,
        comparisonKind: 'mietspiegel',
        comparisonSource: 'mietspiegel-2026',
        comparisonDate: '2026-01-01',
        allowedPercent: 20,
        lawfulRent: 55_000,
      },
      source: 'mietspiegel-2026',
      sourceDate: '2026-01-01',
      paragraph: '§ 5 WiStrG',
      ruleVersion: 1,
      validUntil: null,
      points: 0,
    });
  });

  it('never shows a crossed step as if it had been kept', () => {
    expect(examine({ netColdRent: 60_001 })).toMatchObject({ values: { percentOver: 20.1 } });
    expect(examine({ netColdRent: 60_000 })).toMatchObject({ values: { percentOver: 20 } });
  });

  it('compares with the middle where the source has no span', () => {
    const census = aComparator({
      kind: 'census',
      low: null,
      mid: 728,
      high: null,
      source: 'zensus-2022',
      validFrom: '2022-05-15',
    });
    // 9.10 € against 7.28 €: 25 % above.
    expect(examine({ netColdRent: 45_500, comparator: census })).toMatchObject({
      result: 'hold',
      values: { percentOver: 25, comparisonKind: 'census', comparisonDate: '2022-05-15' },
    });
  });

  it('lets one person look, not two, where only the mean of other places is known; unless it is half as much again', () => {
    const comparator = aComparator({ kind: 'census-by-level', low: null, mid: 1000, high: null });
    expect(examine({ netColdRent: 60_001, comparator })).toMatchObject({
      result: 'review',
      code: 'rent-unreasonably-high',
    });
    expect(examine({ netColdRent: 75_001, comparator })).toMatchObject({ result: 'hold', code: 'rent-may-be-usury' });
  });

  it('only tells of 10 to 20 % where no brake holds, and waits where that is not known', () => {
    expect(examine({ netColdRent: 58_000, brake: 'no' })).toMatchObject({ result: 'info' });
    expect(examine({ netColdRent: 58_000, brake: 'unknown' })).toMatchObject({
      result: 'unknown',
      code: 'rent-brake-not-known',
    });
    expect(examine({ netColdRent: 55_000, brake: 'unknown' })).toMatchObject({ result: 'info' });
  });

  it('measures a lawful rent by the step that holds here', () => {
    expect(examine({ netColdRent: 80_000, brake: 'no' })).toMatchObject({ values: { lawfulRent: 60_000 } });
    expect(examine({ netColdRent: 80_000, brake: 'unknown' })).toMatchObject({ values: { lawfulRent: 55_000 } });
  });

  it('has a stated ground for more than the brake looked at by a person', () => {
    expect(examine({ netColdRent: 58_000, brakeGround: 'earlier-rent' })).toMatchObject({
      result: 'review',
      code: 'rent-above-brake-with-ground',
      values: { ground: 'earlier-rent' },
    });
    expect(examine({ netColdRent: 61_000, brakeGround: 'earlier-rent' })).toMatchObject({ result: 'hold' });
  });

  it('welcomes a low rent and a free one', () => {
    expect(examine({ netColdRent: 10_000 })).toMatchObject({ result: 'pass' });
    expect(examine({ netColdRent: 0, comparator: null, area: null })).toMatchObject({
      result: 'pass',
      code: 'rent-free',
    });
  });

  it('counts the share of kitchen and bath with a room, and waits for it before it calls the rent too high', () => {
    const room = { kind: 'room', area: 15, netColdRent: 27_500 } as const;
    expect(examine({ ...room, sharedArea: 10 })).toMatchObject({ result: 'info', values: { percentOver: 10 } });
    expect(examine({ ...room, sharedArea: null })).toMatchObject({ result: 'unknown', code: 'shared-area-not-stated' });
    expect(examine({ ...room, sharedArea: null, netColdRent: 15_000 })).toMatchObject({ result: 'pass' });
  });

  it('never passes without a comparison, a rent or an area', () => {
    expect(examine({ comparator: null })).toMatchObject({ result: 'unknown', code: 'no-comparison-known' });
    expect(examine({ comparator: aComparator({ high: 0 }) })).toMatchObject({ result: 'unknown' });
    expect(examine({ netColdRent: null })).toMatchObject({ result: 'unknown', code: 'rent-or-area-not-stated' });
    expect(examine({ area: null })).toMatchObject({ result: 'unknown', code: 'rent-or-area-not-stated' });
    expect(examine({ area: 0 })).toMatchObject({ result: 'unknown', code: 'rent-or-area-not-stated' });
  });

  it('waits where a figure of the law is missing that would decide', () => {
    expect(examine({ netColdRent: 58_000, law: without('brakePercent') })).toMatchObject({ result: 'unknown' });
    expect(examine({ netColdRent: 50_001, law: without('offencePercent') })).toMatchObject({ result: 'unknown' });
    expect(examine({ netColdRent: 61_000, law: without('usuryPercent') })).toMatchObject({ result: 'hold' });
    expect(examine({ netColdRent: 50_000, law: without('offencePercent') })).toMatchObject({ result: 'pass' });
  });

  it('has to be looked at again after half a year', () => {
    expect(examine({})).toMatchObject({ validUntil: '2027-05-24' });
  });

  it('names as lawful exactly the highest rent that is not over the step, for any rent and any area', () => {
    const cents = fc.integer({ min: 1, max: 2_000_000 });
    const area = fc.integer({ min: 600, max: 40_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(
        cents,
        area,
        fc.integer({ min: 100, max: 4000 }),
        fc.constantFrom(10, 20, 50),
        (rent, m2, mid, step) => {
          const comparator = aComparator({ low: null, mid, high: null });
          const most = compareRent(rent, m2, comparator).highestWithin(step);
          expect(compareRent(most, m2, comparator).isOver(step)).toBe(false);
          expect(compareRent(most + 1, m2, comparator).isOver(step)).toBe(true);
          const { percentOver, isOver } = compareRent(rent, m2, comparator);
          expect(percentOver > step).toBe(isOver(step));
        },
      ),
    );
  });
});
