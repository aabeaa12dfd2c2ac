import { ChangeListing } from '@bleibe/listings';
import { DecideOnProposal, SeeCandidates, SeeChanges, SeeDemand, SeeWishCosts } from '@bleibe/matching';
import { type Actor, NotFound } from '@bleibe/platform';
import { ChangeNeeds, StopLooking } from '@bleibe/seekers';
import { aHome, someNeeds } from '../../factories/needs';
import { type Landlord, Town } from '../../factories/town';

describe('what one wish or condition costs', () => {
  let town: Town;
  let landlord: Landlord;
  let caseworker: Actor;
  beforeEach(async () => {
    town = await Town.open();
    landlord = await town.landlord();
    caseworker = await town.staff('caseworker');
  });
  afterEach(() => town.close());

  it('is told to the household: its own wishes only, the dearest first, and the same counts as to the caseworker', async () => {
    for (let more = 0; more < 3; more++) await town.listing(landlord, { rooms: 1 });
    await town.listing(landlord, { availableFrom: '2027-03-01' });
    await town.listing(landlord, { mostPersons: 1 });
    await town.listing(landlord);
    const seeker = await town.seeker({ needs: someNeeds({ moveInUntil: '2027-01-31' }) });

    const told = await town.use(SeeWishCosts).run(seeker.actor, seeker.householdId);
    expect(told.fitting).toBe(1);
    expect(told.ifLifted.map(({ code, moreListings }) => [code, moreListings])).toEqual([
      ['enough-rooms', 3],
      ['available-in-time', 1],
    ]);
    const { ifLifted } = await town.use(SeeCandidates).whatIf(caseworker, seeker.householdId);
    expect(ifLifted.find(({ code }) => code === 'most-persons-respected')?.moreListings).toBe(1);
    expect(ifLifted).toEqual(expect.arrayContaining(told.ifLifted));
  });

  it('of someone else is told to nobody', async () => {
    const seeker = await town.seeker();
    const home = await town.listing(landlord);
    for (const other of [(await town.seeker()).actor, await town.staff('caseworker', { other: true })]) {
      await expect(town.use(SeeWishCosts).run(other, seeker.householdId)).rejects.toThrow(NotFound);
      await expect(town.use(SeeDemand).run(other, home)).rejects.toThrow(NotFound);
    }
    await expect(town.use(SeeDemand).run((await town.landlord()).actor, home)).rejects.toThrow(NotFound);
  });

  it('is told to the landlord in steps of five, never of fewer, twice the same within ten minutes', async () => {
    const home = await town.listing(landlord);
    for (let number = 0; number < 4; number++) await town.seeker();
    expect(await town.use(SeeDemand).run(landlord.actor, home)).toMatchObject({ fitting: 0, ifLifted: [] });

    const withPets = [];
    for (let number = 0; number < 6; number++) withPets.push(await town.seeker({ needs: someNeeds({ pets: true }) }));
    await town.seeker();
    expect(await town.use(SeeDemand).run(landlord.actor, home)).toMatchObject({ fitting: 0, ifLifted: [] });

    town.moveTo(new Date(town.db.clock.now().getTime() + 11 * 60_000).toISOString());
    const told = await town.use(SeeDemand).run(landlord.actor, home);
    expect(told).toMatchObject({ fitting: 5, ifLifted: [{ code: 'pets-welcome', moreHouseholds: 5 }] });
    expect(await town.use(SeeDemand).run(caseworker, home)).toEqual(told);

    for (const { actor, householdId } of withPets.slice(0, 2)) await new StopLooking(town.db).run(actor, householdId);
    town.moveTo(new Date(town.db.clock.now().getTime() + 11 * 60_000).toISOString());
    expect(await town.use(SeeDemand).run(landlord.actor, home)).toMatchObject({ fitting: 5, ifLifted: [] });
  });
});

describe('what has changed since a proposal', () => {
  let town: Town;
  beforeAll(async () => (town = await Town.open()));
  afterAll(() => town.close());

  it('is nothing at first, names what is judged otherwise for both, and nothing for the landlord', async () => {
    const { proposal, seeker, landlord, caseworker } = await town.proposal();
    const changes = (actor: Actor) => town.use(SeeChanges).run(actor, proposal.id);
    expect(await changes(caseworker)).toEqual([]);

    const needs = someNeeds({ roomsMin: 1, languages: ['de'] });
    await new ChangeNeeds(town.db).run(seeker.actor, seeker.householdId, { version: 1, needs });
    const told = (await changes(caseworker)).map(({ rule, before, now }) => [rule, before.reason, now.reason]);
    expect(told).toEqual([
      [
        'enough-rooms',
        { code: 'rooms-enough', values: { has: 2, needed: 2 } },
        { code: 'rooms-enough', values: { has: 2, needed: 1 } },
      ],
      [
        'common-language',
        { code: 'no-language-in-common', values: {} },
        { code: 'language-in-common', values: { language: 'de' } },
      ],
    ]);
    expect((await changes(seeker.actor)).map(({ rule }) => rule)).toEqual(['enough-rooms', 'common-language']);
    // Not asked yet, so it is not there for the landlord; once asked, the kept facts still are not.
    await expect(changes(landlord.actor)).rejects.toThrow(NotFound);
    const yes = { proposalId: proposal.id, verdict: 'yes', reasonCode: null, onBehalfOf: null } as const;
    await town.use(DecideOnProposal).run(seeker.actor, yes);
    expect(await changes(landlord.actor)).toEqual([]);
    await expect(changes((await town.seeker()).actor)).rejects.toThrow(NotFound);
  });

  it('is nothing because time has passed, or because a proposal of before was asked fewer questions', async () => {
    const { proposal, caseworker } = await town.proposal();
    await town.rows(
      `update proposal_facts set household = household - 'cannotKeep', listing = listing - 'houseRules' where proposal_id = $1`,
      [proposal.id],
    );
    town.moveTo('2026-11-27T09:00:00Z');
    expect(await town.use(SeeChanges).run(caseworker, proposal.id)).toEqual([]);
  });

  it('is still told when the home was changed', async () => {
    const { proposal, landlord, listingId, caseworker } = await town.proposal();
    const [home] = await town.rows<{ version: number }>(`select version from listing where id = $1`, [listingId]);
    const dearer = aHome({ houseNumber: '4711', heating: 9_000 });
    await town.use(ChangeListing).run(landlord.actor, listingId, home!.version, dearer);
    const rules = (await town.use(SeeChanges).run(caseworker, proposal.id)).map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['rent-within-limit', 'rent-leaves-reserve']));
  });
});
