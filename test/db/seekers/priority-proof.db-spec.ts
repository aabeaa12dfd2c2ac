import { GERMANY, addDays, localDateOf } from '@bleibe/calendar';
import { DecideOnProposal } from '@bleibe/matching';
import { type Actor, Forbidden, NotFound } from '@bleibe/platform';
import { defaultPriority, judgePriority } from '@bleibe/scoring';
import { RecordPriorityProof, WithdrawPriorityProof, priorityFacts } from '@bleibe/seekers';
import { Town } from '../../factories/town';

describe('papers that make a home more urgent', () => {
  let town: Town;
  beforeAll(async () => (town = await Town.open()));
  afterAll(() => town.close());

  const today = () => localDateOf(town.db.clock.now(), GERMANY);
  const hardship = () => ({ ground: 'hardship', endsOn: null, validUntil: addDays(today(), 90) }) as const;
  const record = async (
    actor: Actor,
    householdId: string,
    input: Parameters<RecordPriorityProof['run']>[2] = hardship(),
  ) => new RecordPriorityProof(town.db).run(actor, householdId, input);
  const priorityOf = async (actor: Actor, householdId: string) => {
    const facts = await town.db.inContext(actor, (tx) => priorityFacts(tx, [householdId], today()));
    const own = facts.get(householdId);
    return own && judgePriority(own, defaultPriority, today());
  };

  it('lift the household as soon as its caseworker has seen one', async () => {
    const [caseworker, seeker] = [await town.staff('caseworker'), await town.seeker()];
    const before = await priorityOf(caseworker, seeker.householdId);
    await record(caseworker, seeker.householdId);
    expect(await priorityOf(caseworker, seeker.householdId)).toMatchObject({ tier: 'urgent', bonus: 500_000 });
    await new WithdrawPriorityProof(town.db).run(caseworker, seeker.householdId, 'hardship');
    expect(await priorityOf(caseworker, seeker.householdId)).toEqual(before);
  });

  it('replace the one before when the same paper comes twice, and are withdrawn once', async () => {
    const [caseworker, seeker] = [await town.staff('caseworker'), await town.seeker()];
    await record(caseworker, seeker.householdId);
    await record(caseworker, seeker.householdId, { ...hardship(), validUntil: addDays(today(), 10) });
    const valid = `select valid_until::text from household_priority_proof where household_id = $1 and withdrawn_at is null`;
    expect(await town.rows(valid, [seeker.householdId])).toEqual([{ valid_until: addDays(today(), 10) }]);

    const withdraw = () => new WithdrawPriorityProof(town.db).run(caseworker, seeker.householdId, 'hardship');
    await withdraw();
    await withdraw();
    const told = `select count(*)::int from fact where name = 'priority.changed' and ids ->> 'householdId' = $1`;
    expect(await town.rows(told, [seeker.householdId])).toEqual([{ count: 3 }]);
  });

  it('are not taken from somebody of another organisation, nor from a colleague of another case', async () => {
    const seeker = await town.seeker();
    const [caseworker, colleague] = [await town.staff('caseworker'), await town.staff('caseworker')];
    const stranger = await town.staff('caseworker', { other: true });
    await town.db.asSystem((tx) =>
      tx.query(`update household set caseworker_id = $2 where id = $1`, [seeker.householdId, caseworker.accountId]),
    );
    await expect(record(stranger, seeker.householdId)).rejects.toThrow(NotFound);
    await expect(record(colleague, seeker.householdId)).rejects.toThrow(Forbidden);
    await record(caseworker, seeker.householdId);
    expect(await priorityOf(stranger, seeker.householdId)).toBeUndefined();
    expect(await priorityOf(colleague, seeker.householdId)).toMatchObject({ tier: 'regular' });
    expect(await priorityOf(caseworker, seeker.householdId)).toMatchObject({ tier: 'urgent' });
  });

  it('need a last day with the end of a home, and run at most a year', async () => {
    const [caseworker, seeker] = [await town.staff('caseworker'), await town.seeker()];
    const wrong = [
      { ground: 'home-ends', endsOn: null, validUntil: today() },
      { ...hardship(), endsOn: today() },
      { ...hardship(), validUntil: addDays(today(), -1) },
      { ...hardship(), validUntil: addDays(today(), 370) },
    ] as const;
    const codes = ['required', 'only-for-end-of-home', 'date-in-past', 'date-too-far-off'];
    for (const [at, input] of wrong.entries()) {
      await expect(record(caseworker, seeker.householdId, input)).rejects.toMatchObject({
        problems: [{ code: codes[at] }],
      });
    }
  });

  it('and the waiting time are untouched by a no', async () => {
    const { proposal, seeker, caseworker } = await town.proposal();
    await record(caseworker, seeker.householdId);
    const before = await priorityOf(caseworker, seeker.householdId);
    const no = { proposalId: proposal.id, verdict: 'no', reasonCode: 'not-this-one', onBehalfOf: null } as const;
    await town.use(DecideOnProposal).run(seeker.actor, no);
    await town.work();
    expect(await priorityOf(caseworker, seeker.householdId)).toEqual(before);
  });

  it('and a published version of the policy cannot be changed afterwards', async () => {
    const change = town.rows(`update scoring_policy set weights = weights where version = 1`);
    await expect(change).rejects.toThrow('a published version of the policy never changes');
  });
});
