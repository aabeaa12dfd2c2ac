import { type CountedFlag, helpTimes } from './help-times';
import { type CountedInvitation, responseRates } from './response-rates';
import { visitFigures } from './visit-figures';
import { wellbeingChange } from './wellbeing-change';

const several = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

describe('response rates', () => {
  const invited = (at: number, but: Partial<CountedInvitation> = {}): CountedInvitation => ({
    personId: `p${at}`,
    side: 'tenant',
    step: 's1',
    windowEnd: '2026-03-01',
    language: 'uk',
    channel: 'sms',
    answered: false,
    onTime: false,
    ...but,
  });

  it('are answered of invited, in all and on time', () => {
    const rows = responseRates(
      several(20, (at) => invited(at, { answered: at < 10, onTime: at < 6 })),
      'tenant',
    );
    expect(rows.find(({ grouping }) => grouping === 'all')).toMatchObject({
      invited: 20,
      answered: 10,
      onTime: 6,
      rate: { share: 0.5 },
    });
  });

  it('count one who was asked five times as one person, with the last survey', () => {
    const steps = several(5, (at) => invited(0, { step: `s${at + 1}`, windowEnd: `2026-0${at + 1}-01` }));
    const others = several(9, (at) => invited(at + 1, { answered: at < 5, onTime: at < 5 }));
    const rows = responseRates([...steps, ...others], 'tenant');
    expect(rows[0]).toMatchObject({ grouping: 'all', invited: 10, answered: 5 });
    expect(rows.find(({ group }) => group === 's1')).toMatchObject({ invited: null, answered: null });
  });

  it('of one side say nothing of the other', () => {
    const rows = responseRates(
      several(20, (at) => invited(at, { side: 'landlord' })),
      'tenant',
    );
    expect(rows).toEqual([{ grouping: 'all', group: 'all', invited: 0, answered: 0, onTime: 0, rate: null }]);
  });
});

describe('times from a flag to a person', () => {
  const flag = (at: number, but: Partial<CountedFlag> = {}): CountedFlag => ({
    personId: `p${at}`,
    severity: 'S2',
    category: 'arrears',
    minutesToAttempt: 60 * (at + 1),
    minutesToReached: null,
    minutesSoFar: 10_000,
    inTime: at < 5,
    solved: false,
    ...but,
  });

  it('count who still waits as waiting at least so long', () => {
    const [row] = helpTimes(
      several(10, (at) => flag(at, { minutesToReached: at < 4 ? 60 : null })),
      ['S2'],
    );
    expect(row).toMatchObject({
      inTime: { having: 5, of: 10 },
      toAttempt: { median: 300, ninetieth: 540 },
      toReached: { median: null, ninetieth: null },
    });
  });

  it('are withheld where few people are behind them, however many flags they had', () => {
    const [row] = helpTimes(
      several(20, (at) => flag(at % 4)),
      ['S2'],
    );
    expect(row).toEqual({
      severity: 'S2',
      inTime: { of: null, having: null, rate: null },
      toAttempt: null,
      toReached: null,
    });
  });
});

it('visits: in their window, missed, without anybody to go, by who is in charge', () => {
  const visits = several(20, (at) => ({
    householdId: `h${at}`,
    done: at < 15,
    inWindow: at < 10,
    noCapacity: at >= 15,
    byPrimary: at < 9,
  }));
  const tries = several(20, (at) => ({ householdId: `h${at % 4}`, noShow: at < 10 }));
  expect(visitFigures(visits, tries)).toMatchObject({
    inWindow: { having: 10, of: 20 },
    noShow: { having: null, of: null },
    noCapacity: { having: 5, of: 20 },
    continuity: { having: 9, of: 15 },
  });
});

describe('change of wellbeing', () => {
  it('is told from thirty people on who were asked twice', () => {
    const pairs = several(30, (at) => ({ first: 40, last: at < 15 ? 60 : 50 }));
    expect(wellbeingChange([...pairs, ...several(6, () => ({ first: 20, last: null }))])).toEqual({
      pairs: 30,
      missing: 6,
      mean: 15,
    });
    expect(wellbeingChange(pairs.slice(1))).toEqual({ pairs: null, missing: null, mean: null });
  });
});
