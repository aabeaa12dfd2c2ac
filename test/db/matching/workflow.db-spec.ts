import { BeginTenancies, EndTenancy } from '@bleibe/aftercare';
import { ChangeListing, ConfirmListing, ExpireListings, SeeListings, WithdrawListing } from '@bleibe/listings';
import {
  DecideOnProposal,
  EndProposal,
  ExpireProposals,
  PromiseUnit,
  Propose,
  RecordLease,
  RemindOnceADay,
  SeeProposals,
  firstStageTable,
} from '@bleibe/matching';
import { Forbidden, NotFound, Refused } from '@bleibe/platform';
import { ChangeNeeds, LookAgain, StopLooking } from '@bleibe/seekers';
import { signLease, viewed } from '../../factories/moved-in';
import { NOW, aHome, someNeeds } from '../../factories/needs';
import { Town } from '../../factories/town';

type Put = Awaited<ReturnType<Town['proposal']>>;

describe('the workflow of a proposal', () => {
  let town: Town;
  beforeAll(async () => (town = await Town.open()));
  afterAll(() => town.close());
  afterEach(() => town.moveTo(NOW));

  const yes = (proposalId: string) => ({ proposalId, verdict: 'yes', reasonCode: null, onBehalfOf: null }) as const;
  const decide = () => town.use(DecideOnProposal);
  const asked = async () => {
    const put = await town.proposal();
    await decide().run(put.seeker.actor, yes(put.proposal.id));
    await town.work();
    return put;
  };
  const agreed = async () => {
    const put = await asked();
    await decide().run(put.landlord.actor, yes(put.proposal.id));
    await town.work();
    return put;
  };
  const row = async (id: string) => {
    const [one] = await town.rows<{ state: string; end_reason: string | null; end_code: string | null }>(
      `select state, end_reason, end_code from proposal where id = $1`,
      [id],
    );
    return one;
  };
  const listingState = async (id: string) =>
    (await town.rows<{ state: string }>(`select state from listing where id = $1`, [id]))[0]?.state;
  const letters = async (kind: string, accountId: string | null) =>
    (
      await town.rows<{ occasion: string }>(
        `select occasion from message where kind = $1 and account_id = $2 order by created_at`,
        [kind, accountId],
      )
    ).map(({ occasion }) => occasion);

  describe('its stage table', () => {
    it('counts by the holidays of the place of the home: Buß- und Bettag in Leipzig, none in Köln', async () => {
      town.moveTo('2026-11-17T09:00:00Z');
      const caseworker = await town.staff('caseworker');
      const seeker = await town.seeker({
        needs: someNeeds({
          placeWishes: [
            { kind: 'municipality', ags: '05315000', name: 'Köln' },
            { kind: 'municipality', ags: '14713000', name: 'Leipzig' },
          ],
        }),
      });
      const deadline = async (plz: string) => {
        const listingId = await town.listing(await town.landlord(), aHome({ plz, netColdRent: 36_000 }));
        const putting = { householdId: seeker.householdId, listingId, clarified: [] };
        return (await town.use(Propose).run(caseworker, putting)).deadlineAt?.toISOString();
      };
      expect(await deadline('50823')).toBe('2026-11-20T23:00:00.000Z');
      expect(await deadline('04109')).toBe('2026-11-23T23:00:00.000Z');
    });

    it('ends a match that nobody takes further, and frees both sides', async () => {
      const { proposal, seeker, listingId, caseworker } = await agreed();
      town.moveTo('2027-01-04T09:00:00Z');
      await town.use(ExpireProposals).run();
      expect(await row(proposal.id)).toMatchObject({ state: 'ended', end_reason: 'expired' });
      const again = town.use(Propose).run(caseworker, { householdId: seeker.householdId, listingId, clarified: [] });
      expect(await again).toMatchObject({ state: 'offered' });
    });
  });

  describe('reminders', () => {
    const remind = () => town.use(RemindOnceADay).run();

    it('are one letter per person and day, however much waits', async () => {
      const first = await town.proposal();
      const home = await town.listing(await town.landlord());
      await town
        .use(Propose)
        .run(first.caseworker, { householdId: first.seeker.householdId, listingId: home, clarified: [] });
      const who = first.seeker.actor.accountId;
      town.moveTo('2026-11-27T06:59:00Z');
      await remind();
      expect(await letters('steps-waiting', who)).toEqual([]);
      town.moveTo('2026-11-27T07:00:30Z');
      await remind();
      await remind();
      expect(await letters('steps-waiting', who)).toEqual(['reminder:2026-11-27']);
      town.moveTo('2026-11-28T09:00:00Z');
      await remind();
      expect(await letters('steps-waiting', who)).toHaveLength(1);
    });

    it('go to whoever has to act, and to the team leads before it ends', async () => {
      const lead = await town.staff('team-lead');
      const { caseworker, landlord } = await agreed();
      town.moveTo('2026-11-27T09:00:00Z');
      await remind();
      expect(await letters('steps-waiting', caseworker.accountId)).toEqual(['reminder:2026-11-27']);
      expect(await letters('steps-waiting', landlord.actor.accountId)).toEqual([]);
      expect(await letters('steps-waiting', lead.accountId)).toEqual([]);
      town.moveTo('2026-12-02T09:00:00Z');
      await remind();
      expect(await letters('steps-waiting', lead.accountId)).toEqual(['reminder:2026-12-02']);
      expect(await letters('steps-waiting', caseworker.accountId)).toEqual([
        'reminder:2026-11-27',
        'reminder:2026-12-02',
      ]);
    });

    it('of homes to confirm come with them, not beside them', async () => {
      const { proposal, landlord, seeker } = await town.proposal();
      await town.listing(landlord);
      await town.rows(`update listing set confirmed_at = '2026-11-17T15:00:00Z' where landlord_id = $1`, [landlord.id]);
      await decide().run(seeker.actor, yes(proposal.id));
      town.moveTo('2026-11-27T09:00:00Z');
      await remind();
      expect(await letters('steps-waiting', landlord.actor.accountId)).toEqual(['reminder:2026-11-27']);
      expect(await letters('listing-confirmation-wanted', landlord.actor.accountId)).toEqual([]);
    });
  });

  describe('a home', () => {
    const change = async ({ landlord, listingId }: Put, but: Parameters<typeof aHome>[0]) => {
      const { listing, location } = await town.use(SeeListings).one(landlord.actor, listingId);
      // It stays where it is: the same home offered twice would be held.
      const home = aHome({ houseNumber: location!.houseNumber, ...but });
      await town.use(ChangeListing).run(landlord.actor, listingId, listing.version, home);
    };

    it('that is changed while its landlord is asked is asked about anew, and the landlord sees nobody meanwhile', async () => {
      const put = await asked();
      const { proposal, seeker, landlord } = put;
      await change(put, { netColdRent: 48_000 });
      // Not yet checked: on hold. Checked, but not yet judged: refused all the same.
      await expect(decide().run(landlord.actor, yes(proposal.id))).rejects.toThrow(new Forbidden('on_hold'));
      await town.rows(`update listing set state = 'cleared', cleared_until = '2027-12-01' where id = $1`, [
        put.listingId,
      ]);
      await expect(decide().run(landlord.actor, yes(proposal.id))).rejects.toThrow(new Refused('home-changed'));
      await town.rows(`update listing set state = 'submitted', cleared_until = null where id = $1`, [put.listingId]);
      await town.work();
      expect(await row(proposal.id)).toMatchObject({ state: 'offered' });
      await expect(town.use(SeeProposals).one(landlord.actor, proposal.id)).rejects.toThrow(NotFound);
      expect(await letters('proposal-offered', seeker.actor.accountId)).toHaveLength(2);

      await decide().run(seeker.actor, yes(proposal.id));
      await town.work();
      expect(await letters('proposal-asked', landlord.actor.accountId)).toHaveLength(2);
      expect(await decide().run(landlord.actor, yes(proposal.id))).toBe('agreed');
    });

    it('that no longer fits after a change ends its proposals with a reason', async () => {
      const put = await asked();
      await change(put, { netColdRent: 70_000, warmRentStated: null, area: 90 });
      await town.rows(`update listing set state = 'cleared', cleared_until = '2027-12-01' where id = $1`, [
        put.listingId,
      ]);
      await town.rows(
        `insert into fact (id, name, ids, recorded_at) values (gen_random_uuid(), 'listing.cleared', $1, now())`,
        [JSON.stringify({ listingId: put.listingId })],
      );
      await town.work();
      expect(await row(put.proposal.id)).toMatchObject({ state: 'ended', end_reason: 'no-longer-fits' });
    });

    it('leaves the proposals alone when only its description changes', async () => {
      const put = await asked();
      await change(put, { description: 'Ruhige Wohnung zum Garten.' });
      await town.work();
      expect(await decide().run(put.landlord.actor, yes(put.proposal.id))).toBe('agreed');
    });

    it('stays as it was agreed on from both sides’ yes on', async () => {
      const put = await agreed();
      await expect(change(put, { netColdRent: 46_500 })).rejects.toThrow(new Refused('listing-spoken-for'));
    });

    it('does not retire under two people who have agreed, and is asked about when they have parted', async () => {
      const put = await agreed();
      town.moveTo('2026-12-10T09:00:00Z');
      await town.use(ExpireListings).run();
      expect(await listingState(put.listingId)).toBe('cleared');
      await town.use(EndProposal).run(put.landlord.actor, put.proposal.id);
      await town.use(ExpireListings).run();
      expect(await listingState(put.listingId)).toBe('cleared');
      await town.use(RemindOnceADay).run();
      expect(await letters('listing-confirmation-wanted', put.landlord.actor.accountId)).toHaveLength(1);
      town.moveTo('2026-12-14T09:01:00Z');
      await town.use(ExpireListings).run();
      expect(await listingState(put.listingId)).toBe('expired');
    });

    it('takes its proposals with it when it is withdrawn, also those that both agreed to', async () => {
      const [open, bound] = [await asked(), await agreed()];
      for (const { landlord, listingId } of [open, bound])
        await town.use(WithdrawListing).run(landlord.actor, listingId);
      await town.work();
      for (const { proposal } of [open, bound]) {
        expect(await row(proposal.id)).toMatchObject({ state: 'ended', end_reason: 'listing-gone' });
      }
    });

    it('that is confirmed again in time keeps its proposals', async () => {
      const put = await asked();
      await town.rows(`update listing set confirmed_at = '2026-11-01' where id = $1`, [put.listingId]);
      await town.use(ExpireListings).run();
      await town.use(ConfirmListing).run(put.landlord.actor, put.listingId);
      await town.work();
      expect(await row(put.proposal.id)).toMatchObject({ state: 'asked' });
    });
  });

  describe('a household', () => {
    it('that leaves takes its proposals with it, and finds its place in the order when it returns', async () => {
      const { proposal, seeker, landlord } = await agreed();
      await new StopLooking(town.db).run(seeker.actor, seeker.householdId);
      await town.work();
      expect(await row(proposal.id)).toMatchObject({ state: 'ended', end_reason: 'household-gone' });
      expect(await letters('proposal-ended', landlord.actor.accountId)).toHaveLength(1);
      await expect(new StopLooking(town.db).run(seeker.actor, seeker.householdId)).rejects.toThrow(
        new Refused('household-not-looking'),
      );
      const since = () => town.rows(`select registered_at from household where id = $1`, [seeker.householdId]);
      const before = await since();
      await new LookAgain(town.db).run(seeker.actor, seeker.householdId);
      expect(await since()).toEqual(before);
      await expect(new LookAgain(town.db).run(seeker.actor, seeker.householdId)).rejects.toThrow(
        new Refused('household-not-withdrawn'),
      );
    });

    it('is nobody else’s to take out of the search', async () => {
      const { seeker } = await town.proposal();
      const stop = (who: Parameters<StopLooking['run']>[0]) => new StopLooking(town.db).run(who, seeker.householdId);
      await expect(stop((await town.seeker()).actor)).rejects.toThrow(NotFound);
      await expect(stop(await town.staff('caseworker', { other: true }))).rejects.toThrow(NotFound);
      await expect(stop(await town.staff('caseworker'))).rejects.toThrow(Forbidden);
    });

    it('whose needs a home no longer meets is not asked about it any more', async () => {
      const { proposal, seeker } = await asked();
      const needs = someNeeds({ warmRentLimit: 40_000 });
      await new ChangeNeeds(town.db).run(seeker.actor, seeker.householdId, { version: 1, needs });
      await town.work();
      expect(await row(proposal.id)).toMatchObject({ state: 'ended', end_reason: 'no-longer-fits' });
    });

    it('is free to look again when its tenancy is over, and so is the home', async () => {
      const worker = await town.staff('aftercare-worker');
      const ended = async (reason: 'landlord_gave_notice' | 'moved_on') => {
        town.moveTo(NOW);
        const { tenancyId, proposalId } = await signLease(town, worker, '2026-11-26');
        town.moveTo('2026-11-27T09:00:00Z');
        await town.use(BeginTenancies).run();
        await town.use(EndTenancy).run(worker, tenancyId, { on: '2026-11-27', reason });
        await town.work();
        const [both] = await town.rows(
          `select p.state, p.end_reason, h.state as household, l.state as listing from proposal p
             join household h on h.id = p.household_id join listing l on l.id = p.listing_id where p.id = $1`,
          [proposalId],
        );
        return both;
      };
      const over = { state: 'ended', end_reason: 'moved-out', listing: 'cleared' };
      expect(await ended('landlord_gave_notice')).toEqual({ ...over, household: 'looking' });
      expect(await ended('moved_on')).toEqual({ ...over, household: 'withdrawn' });
    });

    it('is promised no home, and signs no lease, against a hard rule that has come up since', async () => {
      const { proposal, seeker, caseworker } = await viewed(town);
      const limit = (cents: number) =>
        town.rows(`update household_needs set warm_rent_limit = $2 where household_id = $1`, [
          seeker.householdId,
          cents,
        ]);
      await limit(40_000);
      const against = new Refused('pair-no-longer-fits', { rule: 'rent-within-limit' });
      await expect(town.use(PromiseUnit).run(caseworker, proposal.id)).rejects.toThrow(against);
      await limit(80_000);
      await town.use(PromiseUnit).run(caseworker, proposal.id);
      await limit(40_000);
      const lease = { proposalId: proposal.id, signedOn: '2026-11-25', moveInOn: '2026-12-15' };
      await expect(town.use(RecordLease).run(caseworker, lease)).rejects.toThrow(against);
    });
  });

  describe('an end', () => {
    it('needs a reason from staff and none from the parties', async () => {
      const [byStaff, byHousehold] = [await agreed(), await agreed()];
      const end = town.use(EndProposal);
      await expect(end.run(byStaff.caseworker, byStaff.proposal.id)).rejects.toMatchObject({
        problems: [{ field: 'reasonCode', code: 'required' }],
      });
      await end.run(byStaff.caseworker, byStaff.proposal.id, 'assurance-refused');
      expect(await row(byStaff.proposal.id)).toEqual({
        state: 'ended',
        end_reason: 'withdrawn',
        end_code: 'assurance-refused',
      });
      await end.run(byHousehold.seeker.actor, byHousehold.proposal.id);
      expect(await row(byHousehold.proposal.id)).toMatchObject({ end_reason: 'withdrawn', end_code: null });
    });

    it('is open to the team lead with a reason, and to no colleague', async () => {
      const { proposal } = await agreed();
      const end = town.use(EndProposal);
      await expect(end.run(await town.staff('caseworker'), proposal.id, 'safety-concern')).rejects.toThrow(Forbidden);
      await end.run(await town.staff('team-lead'), proposal.id, 'safety-concern');
      expect(await row(proposal.id)).toMatchObject({ end_code: 'safety-concern' });
      await expect(end.run(await town.staff('team-lead'), proposal.id, 'safety-concern')).rejects.toThrow(
        new Refused('proposal-ended'),
      );
    });

    it('is told to the other side and not to who made it', async () => {
      const { proposal, seeker, landlord } = await agreed();
      await town.use(EndProposal).run(seeker.actor, proposal.id);
      await town.work();
      expect(await letters('proposal-ended', seeker.actor.accountId)).toEqual([]);
      expect(await letters('proposal-ended', landlord.actor.accountId)).toHaveLength(1);
    });
  });
});

describe('a version of the stage table', () => {
  let town: Town;
  beforeAll(async () => (town = await Town.open()));
  afterAll(() => town.close());

  it('is what a proposal stays on when a later one is published, and nobody changes it', async () => {
    const before = await town.proposal();
    const { version: _, ...content } = firstStageTable;
    const { offered } = content.stages;
    const longer = { ...content, stages: { ...content.stages, offered: { ...offered, dueAfter: 5, expireAfter: 5 } } };
    await town.rows(`insert into stage_table (version, content, published_at) values (2, $1, now())`, [
      JSON.stringify(longer),
    ]);
    const after = await town.proposal();
    expect(after.proposal).toMatchObject({ stageVersion: 2, expiresAt: new Date('2026-12-02T23:00:00Z') });
    // What was offered before is answered by its own law, also in its later steps.
    const yes = { proposalId: before.proposal.id, verdict: 'yes', reasonCode: null, onBehalfOf: null } as const;
    await town.use(DecideOnProposal).run(before.seeker.actor, yes);
    const { proposal } = await town.use(SeeProposals).one(before.caseworker, before.proposal.id);
    expect(proposal).toMatchObject({ stageVersion: 1, expiresAt: new Date('2026-11-30T23:00:00Z') });
    await expect(town.rows(`update stage_table set content = '{}' where version = 1`)).rejects.toThrow(
      'permission denied',
    );
  });
});
