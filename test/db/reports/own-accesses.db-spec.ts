import { SeeProposals } from '@bleibe/matching';
import { SeeOwnAccesses } from '@bleibe/reports';
import { SeeHousehold } from '@bleibe/seekers';
import { Town } from '../../factories/town';

describe('who has looked at my data', () => {
  let town: Town;
  beforeAll(async () => (town = await Town.open()));
  afterAll(() => town.close());

  const accesses = (actor: Parameters<SeeOwnAccesses['run']>[0]) => new SeeOwnAccesses(town.db).run(actor);

  it('tells a seeker that caseworkers of an organisation read about the household, without their names', async () => {
    const { seeker, caseworker } = await town.proposal();
    await new SeeHousehold(town.db).run(caseworker, seeker.householdId);
    await new SeeHousehold(town.db).run(caseworker, seeker.householdId);
    expect(await accesses(seeker.actor)).toEqual([
      { day: '2026-11-25', kind: 'persons', role: 'caseworker', organisation: 'Wohnhilfe Rheinland', times: 2 },
    ]);
  });

  it('says nothing of what somebody reads about themselves', async () => {
    const { seeker, proposal } = await town.proposal();
    await new SeeProposals(town.db).one(seeker.actor, proposal.id);
    expect(await accesses(seeker.actor)).toEqual([]);
  });

  it('tells nobody who has looked at the data of somebody else', async () => {
    const { seeker, caseworker } = await town.proposal();
    const other = await town.seeker();
    await new SeeHousehold(town.db).run(caseworker, seeker.householdId);
    expect(await accesses(other.actor)).toEqual([]);
    expect(await accesses((await town.landlord()).actor)).toEqual([]);
  });
});
