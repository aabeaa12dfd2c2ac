import { yearsOf } from './building-class';

describe('a class of buildings in the Berlin table', () => {
  it('covers everything up to its year', () => expect(yearsOf('bis 1918')).toEqual({ from: null, until: 1918 }));

  it('covers the years from first to last', () =>
    expect(yearsOf('1919 bis 1949')).toEqual({ from: 1919, until: 1949 }));

  it('covers the same years in West and Ost', () =>
    expect(yearsOf('1973 bis 1990 Ost')).toEqual({ from: 1973, until: 1990 }));

  it('is refused when its wording is new', () => expect(() => yearsOf('ab 2023')).toThrow());
});
