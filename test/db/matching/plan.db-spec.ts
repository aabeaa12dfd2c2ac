import { WithdrawListing } from '@bleibe/listings';
import { EndProposal, KeepPlan, Propose, SeeCandidates, SeePlan, SeeWorklist } from '@bleibe/matching';
import { type Actor, Database } from '@bleibe/platform';
import { RecordPriorityProof } from '@bleibe/seekers';
import { someNeeds } from '../../factories/needs';
import { type Landlord, Town } from '../../factories/town';

interface Line {
  household_id: string;
  listing_id: string | null;
}

describe('the shadow plan', () => {
  let town: Town;
  let landlord: Landlord;
  let caseworker: Actor;
  beforeEach(async () => {
    town = await Town.open();
    landlord = await town.landlord();
    caseworker = await town.staff('caseworker');
  });
  afterEach(() => town.close());

  const keep = () => town.use(KeepPlan).run();
  const lines = () => town.rows<Line>(`select household_id, listing_id from plan_line order by household_id`);
  const planned = async (householdId: string) =>
    (await lines()).find(({ household_id }) => household_id === householdId)?.listing_id;
  const rounds = () => town.rows<{ value: string; bound: string }>(`select * from plan_round order by at`);

  it('suggests a home to a household on the worklist, with a round whose value is proved', async () => {
    const [home, seeker] = [await town.listing(landlord), await town.seeker()];
    await keep();
    const items = await town.use(SeeWorklist).run(caseworker);
    expect(items.find(({ householdId }) => householdId === seeker.householdId)).toMatchObject({
      plannedListingId: home,
    });
    const [round] = await rounds();
    expect(round).toMatchObject({ households: 1, homes: 1, pairs: 1, matched: 1, policy_version: 1 });
    expect(round!.bound).toBe(round!.value);
  });

  it('gives the only home to the household that has waited longer, and tells what the other choice costs', async () => {
    const first = await town.seeker();
    town.moveTo('2026-12-15T09:00:00Z');
    const second = await town.seeker();
    const home = await town.listing(landlord);
    await keep();
    expect(await planned(first.householdId)).toBe(home);
    expect(await planned(second.householdId)).toBeNull();

    const [choice] = await town.use(SeeCandidates).ofHousehold(caseworker, second.householdId, 10);
    expect(choice!.plan).toMatchObject({ suggested: false, displaces: [first.reference], displacesElsewhere: 0 });
    expect(choice!.plan!.cost).toBeGreaterThan(0);
    const [suggested] = await town.use(SeeCandidates).ofHousehold(caseworker, first.householdId, 10);
    expect(suggested!.plan).toEqual({ suggested: true, cost: 0, displaces: [], displacesElsewhere: 0 });
  });

  it('does not tell another organisation who would have to make room', async () => {
    const seeker = await town.seeker();
    const home = await town.listing(landlord);
    const other = await town.seeker({ needs: someNeeds({ warmRentLimit: 64_000 }) });
    await keep();
    const elsewhere = await town.staff('caseworker', { other: true });
    const without = (await planned(seeker.householdId)) === home ? other : seeker;
    const choices = [{ listingId: home, score: 500 }];
    const seen = await town.use(SeePlan).choices(elsewhere, without.householdId, choices);
    expect(seen.get(home)).toMatchObject({ displaces: [], displacesElsewhere: 1 });
  });

  it('leaves out what a caseworker has put forward, and takes it in again when that came to nothing', async () => {
    const [home, seeker, other] = [await town.listing(landlord), await town.seeker(), await town.seeker()];
    await keep();
    const putting = { householdId: seeker.householdId, listingId: home, clarified: [] };
    const { id } = await town.use(Propose).run(caseworker, putting);
    await keep();
    expect(await lines()).toEqual([{ household_id: other.householdId, listing_id: null }]);
    await town.use(EndProposal).run(caseworker, id, 'household-asked');
    await keep();
    expect((await lines()).filter(({ listing_id }) => listing_id === home)).toHaveLength(1);
    expect(await rounds()).toHaveLength(1);
  });

  it('follows homes and households between two rounds', async () => {
    const seeker = await town.seeker();
    await keep();
    expect(await planned(seeker.householdId)).toBeNull();
    const home = await town.listing(landlord);
    await keep();
    expect(await planned(seeker.householdId)).toBe(home);
    const better = await town.listing(landlord, { netColdRent: 38_000, deposit: 76_000 });
    await keep();
    expect(await planned(seeker.householdId)).toBe(better);
    await town.use(WithdrawListing).run(landlord.actor, better);
    await keep();
    expect(await planned(seeker.householdId)).toBe(home);
    expect(await keep()).toBe(0);
    expect(await rounds()).toHaveLength(1);
  });

  it('turns to the household whose paper a caseworker has just seen', async () => {
    const [home, first, second] = [await town.listing(landlord), await town.seeker(), await town.seeker()];
    await keep();
    const last = (await planned(first.householdId)) === home ? second : first;
    expect(await planned(last.householdId)).toBeNull();
    const paper = { ground: 'no-place-to-stay', endsOn: null, validUntil: '2027-01-31' } as const;
    await new RecordPriorityProof(town.db).run(caseworker, last.householdId, paper);
    await keep();
    expect(await planned(last.householdId)).toBe(home);
    expect(await rounds()).toHaveLength(1);
  });

  it('keeps with its round what the floors of the policy came to', async () => {
    const [home, first] = [await town.listing(landlord, { stepFree: 'yes' }), await town.seeker()];
    const paper = { ground: 'no-place-to-stay', endsOn: null, validUntil: '2027-01-31' } as const;
    await new RecordPriorityProof(town.db).run(caseworker, first.householdId, paper);
    const second = await town.seeker({ needs: someNeeds({ stepFree: true }) });
    const floors = { 'step-free': 100 };
    await town.rows(
      `insert into scoring_policy (version, weights, priority, floors, published_at)
       select version + 1, weights, priority, $1, now() from scoring_policy`,
      [JSON.stringify(floors)],
    );
    await keep();
    expect([await planned(first.householdId), await planned(second.householdId)]).toEqual([null, home]);
    const [round] = await town.rows<{ floors: { answer: string; lost: number; groups: object[] } }>(
      `select floors from plan_round`,
    );
    expect(round!.floors).toMatchObject({
      answer: 'met',
      groups: [{ group: 'step-free', percent: 100, floor: 1, housed: 1 }],
    });
    expect(round!.floors.lost).toBeGreaterThan(0);
  });

  it('begins with a new round on a new day, because waiting counts', async () => {
    await town.seeker();
    await keep();
    town.moveTo('2026-11-26T09:00:00Z');
    await keep();
    expect(await rounds()).toHaveLength(2);
  });

  it('has no place for a household whose checks are open', async () => {
    await town.listing(landlord);
    await town.seeker({}, { cleared: false });
    await keep();
    expect(await lines()).toEqual([]);
  });

  it('is kept by one worker at a time, and taken over with a round when that one is gone', async () => {
    const seeker = await town.seeker();
    await keep();
    const second = new KeepPlan(town.use(Database));
    try {
      await town.listing(landlord);
      expect(await second.run()).toBe(0);
      await town.rows(`update plan_keeper set lease_until = clock_timestamp() - interval '1 second'`);
      expect(await second.run()).toBeGreaterThan(0);
      expect(await planned(seeker.householdId)).not.toBeNull();
      expect(await keep()).toBe(0);
      expect(await rounds()).toHaveLength(2);
    } finally {
      await second.onModuleDestroy();
    }
  });

  it('is the same plan after an error in the middle of a repair', async () => {
    const seeker = await town.seeker();
    await keep();
    const home = await town.listing(landlord);
    const broken = jest.spyOn(town.db, 'asSystem').mockRejectedValueOnce(new Error('gone'));
    await expect(keep()).rejects.toThrow('gone');
    broken.mockRestore();
    await keep();
    expect(await planned(seeker.householdId)).toBe(home);
  });
});
