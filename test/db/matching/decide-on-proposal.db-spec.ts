import { DecideOnProposal, EndProposal, ExpireProposals, Propose, SeeCandidates, SeeProposals } from '@bleibe/matching';
import { SeeListings } from '@bleibe/listings';
import { Forbidden, NotFound, Refused, nobody } from '@bleibe/platform';
import { signLease } from '../../factories/moved-in';
import { toldState } from '../../factories/told-state';
import { Town } from '../../factories/town';

describe('deciding on a proposal', () => {
  let town: Town;
  beforeAll(async () => (town = await Town.open()));
  afterAll(() => town.close());

  const yes = (proposalId: string) => ({ proposalId, verdict: 'yes', reasonCode: null, onBehalfOf: null }) as const;
  const decide = () => town.use(DecideOnProposal);

  it('asks the landlord only after the household has said yes', async () => {
    const { proposal, seeker, landlord } = await town.proposal();
    await expect(town.use(SeeProposals).one(landlord.actor, proposal.id)).rejects.toThrow(NotFound);
    expect(await decide().run(seeker.actor, yes(proposal.id))).toBe('asked');
    expect((await town.use(SeeProposals).one(landlord.actor, proposal.id)).side).toBe('landlord');
    expect(await decide().run(landlord.actor, yes(proposal.id))).toBe('agreed');
  });

  it('takes one answer of each side', async () => {
    const { proposal, seeker } = await town.proposal();
    await decide().run(seeker.actor, yes(proposal.id));
    await expect(decide().run(seeker.actor, yes(proposal.id))).rejects.toThrow(new Refused('already-decided'));
  });

  it('is not there for somebody else', async () => {
    const { proposal } = await town.proposal();
    const [otherSeeker, otherLandlord] = [await town.seeker(), await town.landlord()];
    const otherCaseworker = await town.staff('caseworker', { other: true });
    for (const actor of [otherSeeker.actor, otherLandlord.actor, otherCaseworker]) {
      await expect(decide().run(actor, yes(proposal.id))).rejects.toThrow(NotFound);
    }
    const colleague = await town.staff('caseworker');
    await expect(decide().run(colleague, { ...yes(proposal.id), onBehalfOf: 'household' })).rejects.toThrow(Forbidden);
  });

  it('lets the caseworker of the case write down what was said by telephone', async () => {
    const { proposal, caseworker } = await town.proposal();
    expect(await decide().run(caseworker, { ...yes(proposal.id), onBehalfOf: 'household' })).toBe('asked');
    const [row] = await town.rows(`select assisted from decision where proposal_id = $1`, [proposal.id]);
    expect(row).toEqual({ assisted: true });
  });

  it('asks for a reason with a no, and lets the reason decide what follows', async () => {
    const { proposal, seeker, listingId, caseworker } = await town.proposal();
    await expect(decide().run(seeker.actor, { ...yes(proposal.id), verdict: 'no' })).rejects.toMatchObject({
      problems: [{ field: 'reasonCode', code: 'required' }],
    });
    await decide().run(seeker.actor, { ...yes(proposal.id), verdict: 'no', reasonCode: 'not-this-one' });
    const again = town.use(Propose).run(caseworker, { householdId: seeker.householdId, listingId, clarified: [] });
    await expect(again).rejects.toThrow(new Refused('pair-excluded', { rule: 'not-refused-before' }));
  });

  it('releases address and first name in the moment both have agreed, and not before', async () => {
    const { proposal, seeker, landlord } = await town.proposal();
    const see = () => town.use(SeeProposals).one(seeker.actor, proposal.id);
    await decide().run(seeker.actor, yes(proposal.id));
    expect((await see()).listing.location).toBeNull();
    await decide().run(landlord.actor, yes(proposal.id));
    expect((await see()).listing.location).toMatchObject({ street: 'Storchenweg' });
    expect((await town.use(SeeProposals).one(landlord.actor, proposal.id)).household).toEqual({
      firstName: 'Daryna',
      surname: null,
      languages: ['uk'],
    });
  });

  it('tells the address to nobody of the household who has not said yes himself, and to no helper', async () => {
    const helper = await town.staff('helper');
    const { proposal, seeker, landlord } = await town.proposal();
    await town.rows(
      `insert into household_helper (id, household_id, account_id, since) values (gen_random_uuid(), $1, $2, now())`,
      [seeker.householdId, helper.accountId],
    );
    await decide().run(seeker.actor, yes(proposal.id));
    await decide().run(landlord.actor, yes(proposal.id));
    const seen = await town.use(SeeProposals).one(helper, proposal.id);
    expect(seen).toMatchObject({ side: 'helper', consentedHimself: false });
    expect(seen.listing.location).toBeNull();
    await expect(town.use(EndProposal).run(helper, proposal.id)).rejects.toThrow(Forbidden);
    expect((await town.use(SeeProposals).one(seeker.actor, proposal.id)).consentedHimself).toBe(true);
  });

  it('leaves colleagues of the caseworker to look on: no facts, no address, no ending', async () => {
    const { proposal, seeker, landlord } = await town.proposal();
    await decide().run(seeker.actor, yes(proposal.id));
    await decide().run(landlord.actor, yes(proposal.id));
    const colleague = await town.staff('caseworker');
    const seen = await town.use(SeeProposals).one(colleague, proposal.id);
    expect(seen).toMatchObject({ side: 'onlooker', facts: null });
    expect(seen.listing.location).toBeNull();
    await expect(town.use(EndProposal).run(colleague, proposal.id)).rejects.toThrow(Forbidden);
  });

  it('puts no home forward whose landlord is not clear, and shows it to nobody', async () => {
    const { listingId, landlord } = await town.proposal();
    await town.rows(`update landlord set held = true where id = $1`, [landlord.id]);
    const [caseworker, rival] = [await town.staff('caseworker'), await town.seeker()];
    const putting = { householdId: rival.householdId, listingId, clarified: [] };
    await expect(town.use(Propose).run(caseworker, putting)).rejects.toThrow(new Forbidden('on_hold'));
    const published = await town.use(SeeListings).published(nobody, { limit: 100, after: null }, null);
    expect(published.map(({ listing }) => listing.id)).not.toContain(listingId);
  });

  it('opens household and home again when it ends after the lease was signed', async () => {
    const worker = await town.staff('aftercare-worker');
    const { proposalId, seeker, caseworker } = await signLease(town, worker, '2027-02-01');
    await town.use(EndProposal).run(caseworker, proposalId, 'household-asked');
    await town.work();
    const [row] = await town.rows(
      `select h.state as household, l.state as listing from proposal p join household h on h.id = p.household_id
         join listing l on l.id = p.listing_id where p.id = $1`,
      [proposalId],
    );
    expect(row).toEqual({ household: 'looking', listing: 'cleared' });
    expect(await town.use(SeeCandidates).ofHousehold(caseworker, seeker.householdId, 10)).not.toEqual([]);
    town.moveTo('2026-11-25T09:00:00Z');
  });

  it('takes the release away as soon as the match ends', async () => {
    const { proposal, seeker, landlord } = await town.proposal();
    await decide().run(seeker.actor, yes(proposal.id));
    await decide().run(landlord.actor, yes(proposal.id));
    await town.use(EndProposal).run(landlord.actor, proposal.id);
    const seen = await town.use(SeeProposals).one(seeker.actor, proposal.id);
    expect(seen.listing.location).toBeNull();
    expect(seen.landlord).toEqual({ firstName: null, surname: null, company: null });
  });

  it.each(['household', 'landlord', 'listing'] as const)(
    'does not agree while a check of the %s has run out',
    async (whose) => {
      const { proposal, seeker, landlord, listingId } = await town.proposal();
      await decide().run(seeker.actor, yes(proposal.id));
      const id = { household: seeker.householdId, landlord: landlord.id, listing: listingId }[whose];
      await town.rows(`update ${whose} set cleared_until = $2 where id = $1`, [id, town.db.clock.now()]);
      await expect(decide().run(landlord.actor, yes(proposal.id))).rejects.toThrow(new Forbidden('on_hold'));
      const [row] = await town.rows(`select count(*)::int as rows from release where proposal_id = $1`, [proposal.id]);
      expect(row).toEqual({ rows: 0 });
    },
  );

  it('tells who is still waiting that it has ended: not who said no, and no landlord who was never asked', async () => {
    const told = async (proposalId: string) => {
      await town.work();
      const rows = await town.rows<{ account_id: string }>(
        `select account_id from message where kind = 'proposal-ended' and ids ->> 'proposalId' = $1`,
        [proposalId],
      );
      return rows.map((row) => row.account_id);
    };
    const no = { verdict: 'no', reasonCode: 'not-this-one' } as const;
    const unasked = await town.proposal();
    await decide().run(unasked.seeker.actor, { ...yes(unasked.proposal.id), ...no });
    expect(await told(unasked.proposal.id)).toEqual([]);

    const given = await town.proposal();
    await decide().run(given.seeker.actor, yes(given.proposal.id));
    await town.use(EndProposal).run(given.caseworker, given.proposal.id, 'landlord-asked');
    const both = [given.seeker.actor.accountId, given.landlord.actor.accountId].sort();
    expect((await told(given.proposal.id)).sort()).toEqual(both);
  });

  it('closes the other proposals of both sides when two agree', async () => {
    const { proposal, seeker, landlord, listingId } = await town.proposal();
    const caseworker = await town.staff('caseworker');
    const rival = await town.seeker();
    const other = await town.use(Propose).run(caseworker, { householdId: rival.householdId, listingId, clarified: [] });
    await decide().run(seeker.actor, yes(proposal.id));
    await decide().run(landlord.actor, yes(proposal.id));
    const [row] = await town.rows(`select state, end_reason from proposal where id = $1`, [other.id]);
    expect(row).toEqual({ state: 'ended', end_reason: 'superseded' });
    await expect(decide().run(rival.actor, yes(other.id))).rejects.toThrow(new Refused('proposal-ended'));
  });

  it('promises a home to one of two households that are agreed with in the same moment', async () => {
    const { proposal, seeker, landlord, listingId } = await town.proposal();
    const caseworker = await town.staff('caseworker');
    const rival = await town.seeker();
    const other = await town.use(Propose).run(caseworker, { householdId: rival.householdId, listingId, clarified: [] });
    await decide().run(seeker.actor, yes(proposal.id));
    await decide().run(rival.actor, yes(other.id));

    const both = await Promise.allSettled([
      decide().run(landlord.actor, yes(proposal.id)),
      decide().run(landlord.actor, yes(other.id)),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const promised = await town.rows(`select id from proposal where listing_id = $1 and state = 'agreed'`, [listingId]);
    expect(promised).toHaveLength(1);
  });

  it('promises a household once when two landlords agree in the same moment', async () => {
    const { proposal, seeker, landlord, caseworker } = await town.proposal();
    const second = await town.landlord();
    const home = await town.listing(second);
    const other = await town
      .use(Propose)
      .run(caseworker, { householdId: seeker.householdId, listingId: home, clarified: [] });
    await decide().run(seeker.actor, yes(proposal.id));
    await decide().run(seeker.actor, yes(other.id));
    const both = await Promise.allSettled([
      decide().run(landlord.actor, yes(proposal.id)),
      decide().run(second.actor, yes(other.id)),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('takes one of two answers that the same side gives in the same moment', async () => {
    const { proposal, seeker } = await town.proposal();
    const both = await Promise.allSettled([
      decide().run(seeker.actor, yes(proposal.id)),
      decide().run(seeker.actor, { ...yes(proposal.id), verdict: 'no', reasonCode: 'not-now' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('expires after three working days without an answer, by the holidays of the place', async () => {
    const { proposal } = await town.proposal();
    // Wednesday: Thursday, Friday, Monday; over at midnight in Köln.
    expect(proposal.deadlineAt?.toISOString()).toBe('2026-11-30T23:00:00.000Z');
    town.moveTo('2026-11-30T22:59:00Z');
    await town.use(ExpireProposals).run();
    const state = () => town.rows(`select state, end_reason from proposal where id = $1`, [proposal.id]);
    expect(await state()).toEqual([{ state: 'offered', end_reason: null }]);
    town.moveTo('2026-11-30T23:00:01Z');
    await town.use(ExpireProposals).run();
    expect(await state()).toEqual([{ state: 'ended', end_reason: 'expired' }]);
    town.moveTo('2026-11-25T09:00:00Z');
  });

  it('keeps a state that says what the decisions say', async () => {
    const rows = await town.rows<{
      state: string;
      decisions: { party: 'household' | 'landlord'; verdict: 'yes' | 'no' }[];
    }>(
      `select p.state, coalesce(json_agg(json_build_object('party', d.party, 'verdict', d.verdict))
                                  filter (where d.id is not null), '[]') as decisions
         from proposal p left join decision d on d.proposal_id = p.id where p.end_reason is null or p.end_reason = 'declined'
        group by p.id`,
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const { state, decisions } of rows) expect(toldState(decisions)).toBe(state);
  });
});
