import { loadOfPlans } from './load-of-plans';

describe('the load of plans', () => {
  it('counts visits and letters per week and worker, now and under the draft', () => {
    const before = [
      { kind: 'visit', on: '2027-02-03' },
      { kind: 'survey', on: '2027-02-07' },
    ] as const;
    const after = [...before, { kind: 'visit', on: '2027-02-01' }, { kind: 'review', on: '2027-02-08' }] as const;
    expect(
      loadOfPlans(
        [
          { workerId: 'w1', before, after },
          { workerId: 'w1', before, after: before },
          { workerId: null, before: [], after: before },
        ],
        '2027-02-04',
        26,
      ),
    ).toEqual([
      { week: '2027-02-01', workerId: null, visits: { before: 0, after: 1 }, letters: { before: 0, after: 1 } },
      { week: '2027-02-01', workerId: 'w1', visits: { before: 2, after: 3 }, letters: { before: 2, after: 2 } },
      { week: '2027-02-08', workerId: 'w1', visits: { before: 0, after: 1 }, letters: { before: 0, after: 0 } },
    ]);
  });

  it('looks no further than it is asked to', () => {
    const after = [{ kind: 'visit', on: '2027-02-15' }] as const;
    expect(loadOfPlans([{ workerId: 'w1', before: [], after }], '2027-02-04', 2)).toEqual([]);
    expect(loadOfPlans([{ workerId: 'w1', before: [], after }], '2027-02-04', 3)).toHaveLength(1);
  });
});
