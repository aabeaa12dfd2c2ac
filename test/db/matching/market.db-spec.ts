import { ChangeListing, WithdrawListing } from '@bleibe/listings';
import { DecideOnProposal, EndProposal, Market, SeeCandidates, SeeWorklist } from '@bleibe/matching';
import type { Actor } from '@bleibe/platform';
import { ChangeNeeds } from '@bleibe/seekers';
import { aHome, someNeeds } from '../../factories/needs';
import { type Landlord, type Seeker, Town } from '../../factories/town';

describe('the market in memory', () => {
  let town: Town;
  let landlord: Landlord;
  let caseworker: Actor;
  let seeker: Seeker;
  beforeEach(async () => {
    town = await Town.open();
    landlord = await town.landlord();
    caseworker = await town.staff('caseworker');
    seeker = await town.seeker();
  });
  afterEach(() => town.close());

  const candidates = async (limit = 50) =>
    (await town.use(SeeCandidates).ofHousehold(caseworker, seeker.householdId, limit)).map(
      ({ seen }) => seen.listing.id,
    );
  const homesInMemory = async () => (await town.use(Market).now()).listings.size;

  it('offers a home from the moment it is cleared until it is withdrawn', async () => {
    expect(await candidates()).toEqual([]);
    const home = await town.listing(landlord);
    expect(await candidates()).toEqual([home]);
    await town.use(WithdrawListing).run(landlord.actor, home);
    expect(await candidates()).toEqual([]);
  });

  it('ranks anew when the needs of a household change', async () => {
    const [small, large] = [await town.listing(landlord), await town.listing(landlord, { rooms: 4, mostPersons: 6 })];
    expect((await candidates()).sort()).toEqual([small, large].sort());
    const needs = someNeeds({ roomsMin: 4 });
    await new ChangeNeeds(town.db).run(seeker.actor, seeker.householdId, { version: 1, needs });
    expect(await candidates()).toEqual([large]);
  });

  it('has every home in the order that judging each of them gives', async () => {
    for (const netColdRent of [40_000, 46_000, 52_000, 61_000]) {
      for (const area of [45, 58, 71]) await town.listing(landlord, { netColdRent, area, deposit: 2 * netColdRent });
    }
    const inMemory = await candidates();
    const rows = await town.rows<{ id: string }>(`select id from listing where state = 'cleared'`);
    const judged = [];
    for (const { id } of rows) {
      const { result } = await town.use(SeeCandidates).pair(caseworker, seeker.householdId, id);
      if (!result.excluded) judged.push({ id, score: result.score });
    }
    expect(judged.length).toBeGreaterThan(5);
    expect(inMemory).toEqual(judged.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).map(({ id }) => id));
    expect(await candidates(3)).toEqual(inMemory.slice(0, 3));
  });

  it('does not miss a change that was begun before a look and committed after it', async () => {
    const home = await town.listing(landlord);
    await homesInMemory();
    const writer = town.source.createQueryRunner();
    await writer.startTransaction();
    await writer.query(`select set_config('app.system', 'on', true)`);
    await writer.query(`update listing set state = 'withdrawn' where id = $1`, [home]);
    // Others write and are read meanwhile, so that the numbers of their transactions go past that of the open one.
    const other = await town.listing(landlord);
    expect((await candidates()).sort()).toEqual([home, other].sort());
    await writer.commitTransaction();
    await writer.release();
    expect(await candidates()).toEqual([other]);
  });

  it('takes a home out while all its units are promised, and brings it back', async () => {
    const { proposal, seeker: promised, landlord: owner } = await town.proposal();
    const yes = { proposalId: proposal.id, verdict: 'yes', reasonCode: null, onBehalfOf: null } as const;
    expect(await candidates()).toHaveLength(1);
    await town.use(DecideOnProposal).run(promised.actor, yes);
    await town.use(DecideOnProposal).run(owner.actor, yes);
    expect(await candidates()).toEqual([]);
    await town.use(EndProposal).run(owner.actor, proposal.id);
    expect(await candidates()).toHaveLength(1);
  });

  it('starts anew when it finds that it has lost its way', async () => {
    const [home, other] = [await town.listing(landlord), await town.listing(landlord)];
    expect(await homesInMemory()).toBe(2);
    await town.use(WithdrawListing).run(landlord.actor, home);
    await town.rows(`delete from market_change`);
    expect(await homesInMemory()).toBe(2);

    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 11 * 60_000);
    try {
      // The first wrong count may be a change in between.
      await homesInMemory();
      expect(await homesInMemory()).toBe(1);
    } finally {
      clock.mockRestore();
    }
    expect(await candidates()).toEqual([other]);
  });

  it('is there again after an error of the database', async () => {
    await town.listing(landlord);
    expect(await homesInMemory()).toBe(1);
    const broken = jest.spyOn(town.db, 'asSystem').mockRejectedValueOnce(new Error('gone'));
    await expect(town.use(Market).now()).rejects.toThrow('gone');
    broken.mockRestore();
    expect(await homesInMemory()).toBe(1);
  });

  it('counts for the worklist what fits each household', async () => {
    await town.listing(landlord);
    await town.listing(landlord, { netColdRent: 46_500 });
    const item = async () =>
      (await town.use(SeeWorklist).run(caseworker)).find(({ householdId }) => householdId === seeker.householdId);
    expect(await item()).toMatchObject({ candidates: 2, action: 'choose-home' });
    const dear = aHome({ netColdRent: 99_000 });
    const [first] = await town.rows<{ id: string; version: number }>(`select id, version from listing limit 1`);
    await town.use(ChangeListing).run(landlord.actor, first!.id, first!.version, dear);
    await town.work();
    expect(await item()).toMatchObject({ candidates: 1 });
  });
});
