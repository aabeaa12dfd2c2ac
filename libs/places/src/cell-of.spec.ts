import fc from 'fast-check';
import { cellFromId, cellOf } from './cell-of';
import { fromPlane, toPlane } from './laea-europe';

const inGermany = fc.record({
  lat: fc.double({ min: 47.2, max: 55.1, noNaN: true }),
  lon: fc.double({ min: 5.8, max: 15.1, noNaN: true }),
});

describe('the plane of the European grid', () => {
  it('gives the worked example of the EPSG guidance note 7-2', () => {
    const { east, north } = toPlane({ lat: 50, lon: 5 });
    expect(east).toBeCloseTo(3_962_799.45, 1);
    expect(north).toBeCloseTo(2_999_718.85, 1);
  });

  it('has its false origin at 52° north, 10° east', () => {
    const { east, north } = toPlane({ lat: 52, lon: 10 });
    expect(east).toBeCloseTo(4_321_000, 3);
    expect(north).toBeCloseTo(3_210_000, 3);
    expect(fromPlane({ east: 4_321_000, north: 3_210_000 })).toEqual({ lat: 52, lon: 10 });
  });

  it('comes back to the same point within a centimetre', () => {
    fc.assert(
      fc.property(inGermany, (point) => {
        const back = fromPlane(toPlane(point));
        expect(Math.abs(back.lat - point.lat)).toBeLessThan(1e-7);
        expect(Math.abs(back.lon - point.lon)).toBeLessThan(1e-7);
      }),
    );
  });
});

describe('the cell of a home', () => {
  it('is the cell of the census grid, named by its south-west corner', () => {
    expect(cellOf({ lat: 52, lon: 10 }).id).toMatch(/^CRS3035RES1000mN32(09|10)000E432[01]000$/);
    expect(cellOf({ lat: 52.001, lon: 10.001 }).id).toBe('CRS3035RES1000mN3210000E4321000');
    expect(cellOf({ lat: 50, lon: 5 }).id).toBe('CRS3035RES1000mN2999000E3962000');
  });

  it('has its centre in itself, so looking again never leads to another cell', () => {
    fc.assert(
      fc.property(inGermany, (point) => {
        const cell = cellOf(point);
        expect(cellOf(cell)).toEqual(cell);
      }),
    );
  });

  it('has its centre at most 0.71 km from the home', () => {
    fc.assert(
      fc.property(inGermany, (point) => {
        const home = toPlane(point);
        const centre = toPlane(cellOf(point));
        expect(Math.hypot(home.east - centre.east, home.north - centre.north)).toBeLessThan(710);
      }),
    );
  });

  it('can be found again by its id', () => {
    fc.assert(fc.property(inGermany, (point) => expect(cellFromId(cellOf(point).id)).toEqual(cellOf(point))));
  });

  it('is not found by a text that is no id of a 1-km cell', () => {
    for (const id of ['', 'CRS3035RES100mN2689000E4337000', 'CRS3035RES1000mN2689100E4337000', '1kmN2689E4337']) {
      expect(cellFromId(id)).toBeNull();
    }
  });
});
