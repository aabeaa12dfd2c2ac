import fc from 'fast-check';
import { type CheckCode, type Finding, findingsOf } from './finding';
import { HOLD_AT, REVIEW_AT, scoreOf } from './score';

const sign = (check: CheckCode, points: number): Finding =>
  findingsOf(check, 1)('info', 'low-rent-with-other-signs', { percentBelow: 50, otherSigns: 1 }, { points });

describe('weak signs add up', () => {
  it('across groups, and one alone does not reach a review', () => {
    expect(scoreOf([sign('low-rent-without-other-signs', 20)])).toBeLessThan(REVIEW_AT);
    expect(scoreOf([sign('low-rent-without-other-signs', 20), sign('offers-at-usual-pace', 20)])).toBe(40);
  });

  it('within a group only up to its cap, so that one cause never holds alone', () => {
    const many = [1, 2, 3, 4].map(() => sign('offers-at-usual-pace', 20));
    expect(scoreOf(many)).toBe(30);
    expect(scoreOf(many)).toBeLessThan(HOLD_AT);
  });

  it('to the same sum in any order, and never to less with one sign more', () => {
    const anySign = fc
      .tuple(
        fc.constantFrom<CheckCode>('low-rent-without-other-signs', 'offers-at-usual-pace', 'no-hidden-link'),
        fc.nat(40),
      )
      .map(([check, points]) => sign(check, points));
    fc.assert(
      fc.property(fc.array(anySign), anySign, (signs, further) => {
        expect(scoreOf(signs.toReversed())).toBe(scoreOf(signs));
        expect(scoreOf([...signs, further])).toBeGreaterThanOrEqual(scoreOf(signs));
      }),
    );
  });
});
