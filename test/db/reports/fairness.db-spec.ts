import { SeeFairnessReport } from '@bleibe/reports';
import { Forbidden } from '@bleibe/platform';
import { signLease } from '../../factories/moved-in';
import { someNeeds } from '../../factories/needs';
import { Town } from '../../factories/town';

describe('the fairness report', () => {
  let town: Town;
  beforeAll(async () => (town = await Town.open()));
  afterAll(() => town.close());

  const report = async (other = false) =>
    new SeeFairnessReport(town.db).run(await town.staff('coordinator', { other }));

  it('counts households of the own organisation in whole months, and says nothing about few', async () => {
    const registered = town.db.clock.now().toISOString();
    for (let at = 0; at < 6; at++) await town.seeker({ needs: someNeeds({ stepFree: at < 1 }) }, { cleared: false });
    await signLease(town, await town.staff('aftercare-worker'), '2027-02-01');
    town.moveTo(registered);
    expect((await report()).table.all).toMatchObject({ households: 0 });

    town.moveTo('2027-04-15T10:00:00Z');
    const { from, until, table } = await report();
    expect([from, until]).toEqual(['2026-04-01', '2027-03-31']);
    // One of seven has a home: that one is not told, nor how many have none but for the sum.
    expect(table.all).toEqual({ group: 'all', households: 7, housed: null, rate: null, wait: null });
    expect(table.accessibility.map(({ households }) => households)).toEqual([null, null]);
    expect((await report(true)).table.all).toMatchObject({ households: 0 });
  });

  it('is not for caseworkers, and leaves a line in the log', async () => {
    const caseworker = await town.staff('caseworker');
    await expect(new SeeFairnessReport(town.db).run(caseworker)).rejects.toThrow(Forbidden);
    const seen = await town.rows(`select count(*)::int from audit_event where act = 'see-fairness-report'`);
    expect(seen).toEqual([{ count: 3 }]);
  });
});
