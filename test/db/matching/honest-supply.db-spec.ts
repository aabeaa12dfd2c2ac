import { ConfirmByLink, ExpireListings, SeeListings, stillFreeToken } from '@bleibe/listings';
import { DecideOnProposal, SeeWeek, TellWeek } from '@bleibe/matching';
import { NotFound, Refused, Secrets } from '@bleibe/platform';
import { NOW } from '../../factories/needs';
import { type Landlord, Town } from '../../factories/town';

describe('honest supply', () => {
  let town: Town;
  beforeAll(async () => (town = await Town.open()));
  afterAll(() => town.close());
  afterEach(() => town.moveTo(NOW));

  const stateOf = async ({ actor }: Landlord, id: string) => (await town.use(SeeListings).one(actor, id)).listing.state;
  const letters = (kind: string, { actor }: Landlord) =>
    town.rows<{ occasion: string }>(
      `select occasion from message where kind = $1 and account_id = $2 order by occasion`,
      [kind, actor.accountId],
    );

  describe('one tap from a letter', () => {
    const link = (landlord: Landlord, day = '2026-12-05') =>
      stillFreeToken(town.use(Secrets), { landlordId: landlord.id, day });
    const see = async (token: string) => (await town.use(ConfirmByLink).see(token)).map(({ listing }) => listing.id);

    it('confirms a home without signing in, and says nothing by being opened', async () => {
      const landlord = await town.landlord();
      const [kept, gone] = [await town.listing(landlord), await town.listing(landlord)];
      town.moveTo('2026-12-05T10:00:00Z');
      const token = link(landlord);
      expect((await see(token)).sort()).toEqual([kept, gone].sort());
      await town.use(ConfirmByLink).run(token, kept);
      await town.use(ConfirmByLink).run(token, kept);
      expect(await see(token)).toEqual([gone]);
      town.moveTo('2026-12-10T10:00:00Z');
      await town.use(ExpireListings).run();
      expect([await stateOf(landlord, kept), await stateOf(landlord, gone)]).toEqual(['cleared', 'expired']);
      // Late, but while the link is good: back to the market through the checks.
      await town.use(ConfirmByLink).run(token, gone);
      await town.work();
      expect(await stateOf(landlord, gone)).toBe('cleared');
    });

    it('opens no home of somebody else, and no link that we did not write', async () => {
      const [landlord, other] = [await town.landlord(), await town.landlord()];
      const foreign = await town.listing(other);
      town.moveTo('2026-12-05T10:00:00Z');
      await expect(town.use(ConfirmByLink).run(link(landlord), foreign)).rejects.toThrow(NotFound);
      const forged = link(landlord).replace(landlord.id, other.id);
      for (const token of [forged, '', 'x.y.z', `${other.id}.2026-12-05.`])
        await expect(see(token)).rejects.toThrow(NotFound);
    });

    it('runs out with the homes it is about', async () => {
      const landlord = await town.landlord();
      await town.listing(landlord);
      town.moveTo('2026-12-19T10:00:00Z');
      await expect(see(link(landlord))).rejects.toThrow(new Refused('link-run-out'));
    });
  });

  describe('the weekly account', () => {
    it('goes out once a week to whoever has a home on offer, on the first day of the week that letters go out', async () => {
      const [landlord, without] = [await town.landlord(), await town.landlord()];
      await town.listing(landlord);
      const tell = () => town.use(TellWeek).run();
      await tell();
      expect(await letters('listing-week', landlord)).toEqual([]);
      town.moveTo('2026-11-30T06:00:00Z');
      await tell();
      expect(await letters('listing-week', landlord)).toEqual([]);
      town.moveTo('2026-11-30T09:00:00Z');
      await tell();
      await tell();
      town.moveTo('2026-12-02T09:00:00Z');
      await tell();
      expect(await letters('listing-week', landlord)).toEqual([{ occasion: 'week:2026-11-30' }]);
      expect(await letters('listing-week', without)).toEqual([]);
    });

    it('waits for Tuesday where Monday is a holiday', async () => {
      const landlord = await town.landlord();
      await town.listing(landlord);
      await town.rows(`update listing set confirmed_at = '2027-03-28' where landlord_id = $1`, [landlord.id]);
      town.moveTo('2027-03-29T09:00:00Z');
      await town.use(TellWeek).run();
      expect(await letters('listing-week', landlord)).toEqual([]);
      town.moveTo('2027-03-30T09:00:00Z');
      await town.use(TellWeek).run();
      expect(await letters('listing-week', landlord)).toEqual([{ occasion: 'week:2027-03-29' }]);
    });

    it('tells of requests from the household’s yes on, and of nothing before', async () => {
      const { proposal, seeker, landlord, listingId } = await town.proposal();
      const week = async ({ actor }: Landlord) => {
        const { homes } = await town.use(SeeWeek).run(actor);
        return homes.map(({ seen, ...counts }) => ({ id: seen.listing.id, ...counts }));
      };
      const nothing = { id: listingId, requests: 0, waiting: 0, agreed: 0, viewings: 0, ended: 0 };
      expect(await week(landlord)).toEqual([nothing]);
      const yes = { proposalId: proposal.id, verdict: 'yes', reasonCode: null, onBehalfOf: null } as const;
      await town.use(DecideOnProposal).run(seeker.actor, yes);
      expect(await week(landlord)).toEqual([{ ...nothing, requests: 1, waiting: 1 }]);
      await town.use(DecideOnProposal).run(landlord.actor, yes);
      expect(await week(landlord)).toEqual([{ ...nothing, requests: 1, agreed: 1 }]);
      expect(await week(await town.landlord())).toEqual([]);
    });
  });
});
