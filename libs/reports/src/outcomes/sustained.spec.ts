import { lengthUntil, survivalCurve } from '../survival-curve';
import { fateOf } from './fate-of-tenancy';
import { type CountedTenancy, curvePoints, lastingOf, sustainedAfter } from './sustained';

const running = (moveInOn: string): CountedTenancy => ({ moveInOn, endedOn: null, fate: null });
const ended = (moveInOn: string, endedOn: string, fate: CountedTenancy['fate']): CountedTenancy => ({
  moveInOn,
  endedOn,
  fate,
});

describe('homes kept for six months', () => {
  const today = '2026-12-31';

  it('are those that existed on that day, or had ended by a move to another home or to safety', () => {
    const tenancies = [
      running('2026-01-10'),
      ended('2026-01-10', '2026-03-01', 'moved-well'),
      ended('2026-01-10', '2026-03-01', 'lost'),
      ended('2026-01-10', '2026-07-10', 'lost'),
    ];
    expect(sustainedAfter(tenancies, 6, today)).toEqual({ of: 4, sustained: 3, unknown: 0 });
  });

  it('leave out who died before, count what is not known as not kept, and count nobody too early', () => {
    const tenancies = [
      ended('2026-01-10', '2026-03-01', 'out'),
      ended('2026-01-10', '2026-03-01', 'unknown'),
      running('2026-06-30'),
      running('2026-07-01'),
    ];
    expect(sustainedAfter(tenancies, 6, today)).toEqual({ of: 2, sustained: 1, unknown: 1 });
  });
});

describe('what an end means', () => {
  it.each([
    ['moved_on', null, 'moved-well'],
    ['protective_move', 'with_others', 'moved-well'],
    ['tenant_gave_notice', 'own_home', 'moved-well'],
    ['tenant_gave_notice', null, 'lost'],
    ['landlord_gave_notice', 'own_home', 'lost'],
    ['lost_contact', null, 'unknown'],
    ['lost_contact', 'homeless', 'lost'],
    ['other', 'unknown', 'unknown'],
    ['death', null, 'out'],
    [null, null, 'unknown'],
  ] as const)('%s, lives now: %s', (reason, livesNow, fate) => {
    expect(fateOf(reason, livesNow)).toBe(fate);
  });
});

describe('the curve of homes that are kept', () => {
  it('counts what still runs, a good move and a death as "at least so long"', () => {
    const tenancies = [
      running('2026-12-01'),
      ended('2026-01-01', '2026-01-31', 'lost'),
      ended('2026-01-01', '2026-02-10', 'moved-well'),
      ended('2026-01-01', '2026-02-10', 'out'),
    ];
    expect(lastingOf(tenancies, '2026-12-31')).toEqual([
      { length: 30, ended: false },
      { length: 30, ended: true },
      { length: 40, ended: false },
      { length: 40, ended: false },
    ]);
  });

  // Freireich et al., Blood 21 (1963): the published table of the textbook example.
  it('is the one of the textbook', () => {
    const lengths = [6, 6, 6, 7, 10, 13, 16, 22, 23].map((length) => ({ length, ended: true }));
    const open = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((length) => ({ length, ended: false }));
    const curve = survivalCurve([...lengths, ...open]);
    expect(curve.map(({ length, atRisk, share }) => [length, atRisk, share.toFixed(3)])).toEqual([
      [6, 21, '0.857'],
      [7, 17, '0.807'],
      [10, 15, '0.753'],
      [13, 12, '0.690'],
      [16, 11, '0.627'],
      [22, 7, '0.538'],
      [23, 6, '0.448'],
    ]);
    expect([lengthUntil(curve, 0.5), lengthUntil(curve, 0.1)]).toEqual([23, null]);
  });

  it('tells no step that is about few, and tells it together with the next ones', () => {
    const lost = (days: number, count: number) => Array.from({ length: count }, () => ({ length: days, ended: true }));
    const kept = Array.from({ length: 20 }, () => ({ length: 400, ended: false }));
    const points = curvePoints([...lost(20, 2), ...lost(50, 3), ...kept], [1, 2, 3, 12, 14], 5);
    expect(points.map(({ month, atRisk, share }) => [month, atRisk, share?.share])).toEqual([
      [1, null, undefined],
      [2, 20, 0.8],
      [3, 20, 0.8],
      [12, 20, 0.8],
      [14, null, undefined],
    ]);
    expect(curvePoints([], [1], 5)).toEqual([{ month: 1, atRisk: 0, share: null }]);
  });
});
