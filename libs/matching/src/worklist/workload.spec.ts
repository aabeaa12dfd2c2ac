import { type Colleague, leastLoaded, movesCases } from './workload';

const colleague = (accountId: string, but: Partial<Colleague> = {}): Colleague => ({
  accountId,
  name: accountId,
  cases: 5,
  steps: 2,
  absentUntil: null,
  ...but,
});

describe('who takes a case over', () => {
  it('is who has the least to do, then the fewest cases', () => {
    const team = [colleague('a'), colleague('b', { steps: 1, cases: 9 }), colleague('c', { steps: 1, cases: 8 })];
    expect(leastLoaded(team, null)?.accountId).toBe('c');
    expect(leastLoaded(team, 'c')?.accountId).toBe('b');
  });

  it('is never somebody who is away, and nobody where nobody else is here', () => {
    const team = [colleague('a', { absentUntil: '2026-12-04', steps: 0 }), colleague('b')];
    expect(leastLoaded(team, null)?.accountId).toBe('b');
    expect(leastLoaded(team, 'b')).toBeNull();
  });
});

describe('an absence', () => {
  it('moves cases from three weekdays on', () => {
    expect(movesCases('2026-11-26', '2026-11-29')).toBe(false);
    expect(movesCases('2026-11-26', '2026-11-30')).toBe(true);
    expect(movesCases('2026-11-28', '2026-11-29')).toBe(false);
    expect(movesCases('2026-11-25', '2027-02-25')).toBe(true);
  });
});
