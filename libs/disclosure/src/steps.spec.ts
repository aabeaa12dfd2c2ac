import { ageBand, distanceStep, minutesStep } from './steps';

describe('ages of children are told as bands', () => {
  it.each([
    [0, '0-2'],
    [2, '0-2'],
    [3, '3-5'],
    [5, '3-5'],
    [6, '6-13'],
    [13, '6-13'],
    [14, '14-17'],
    [17, '14-17'],
    [18, null],
    [90, null],
  ])('a person of %d years: %s', (age, band) => {
    expect(ageBand(age)).toBe(band);
  });

  it.each([-1, 2.5, NaN, Infinity])('does not guess a band for %d', (age) => {
    expect(() => ageBand(age)).toThrow(RangeError);
  });
});

describe('distances and travel times are told in steps', () => {
  it.each([
    [0, 'under-1'],
    [0.999, 'under-1'],
    [1, '1-2'],
    [1.999, '1-2'],
    [2, '2-5'],
    [4.999, '2-5'],
    [5, '5-10'],
    [10, '5-10'],
    [10.001, 'over-10'],
    [400, 'over-10'],
  ])('%d km: %s', (km, step) => {
    expect(distanceStep(km)).toBe(step);
  });

  it.each([
    [0, 5],
    [1, 5],
    [5, 5],
    [5.1, 10],
    [44, 45],
    [45, 45],
  ])('%d minutes: up to %d', (minutes, step) => {
    expect(minutesStep(minutes)).toBe(step);
  });

  it.each([-1, NaN])('does not guess a step for %d', (value) => {
    expect(() => distanceStep(value)).toThrow(RangeError);
    expect(() => minutesStep(value)).toThrow(RangeError);
  });

  it('does not tell a travel time without end', () => {
    expect(() => minutesStep(Infinity)).toThrow(RangeError);
  });
});
