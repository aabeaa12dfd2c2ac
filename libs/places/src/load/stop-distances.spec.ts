import fc from 'fast-check';
import { CELL_METRES } from '../cell-of';
import { REACH_METRES, stopDistances } from './stop-distances';

const stop = fc.record({
  east: fc.integer({ min: 50_000, max: 62_000 }),
  north: fc.integer({ min: 50_000, max: 62_000 }),
});

const cells = Array.from({ length: 40 * 40 }, (_, index) => ({
  eastKm: 36 + (index % 40),
  northKm: 36 + Math.floor(index / 40),
}));

describe('the way to the nearest stop', () => {
  it('is for every cell what measuring all stops would give', () => {
    fc.assert(
      fc.property(fc.array(stop, { minLength: 1, maxLength: 40 }), (stops) => {
        const strips = new Map(stopDistances(stops).map((strip) => [strip.northKm, strip]));
        for (const { eastKm, northKm } of cells) {
          const centre = { east: (eastKm + 0.5) * CELL_METRES, north: (northKm + 0.5) * CELL_METRES };
          const truth = Math.min(
            ...stops.map((each) => Math.hypot(each.east - centre.east, each.north - centre.north)),
          );
          const strip = strips.get(northKm);
          const told = strip?.metres[eastKm - strip.westKm] ?? null;
          expect(told).toBe(truth <= REACH_METRES ? Math.round(truth) : null);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is not known where no stop is known', () => expect(stopDistances([])).toEqual([]));
});
