import { CheckSubject, CheckSubjects, SeeFindings, SeeReviews, type Subject } from '@bleibe/checks';
import { DraftListing, type ListingInput, SeeListings, SubmitListing } from '@bleibe/listings';
import { Refused, claimTasks, dueTasks, newId, system } from '@bleibe/platform';
import { runTasks } from '../../../apps/worker/src/run-task';
import { aHome } from '../../factories/needs';
import { type Landlord, Town } from '../../factories/town';

const description =
  'Helle Zweizimmerwohnung mit Balkon in Köln, ruhige Lage am Park, Einbauküche vorhanden, Haltestelle drei Minuten ' +
  'entfernt, ab Januar frei, 540 Euro warm, gern Familie mit Kindern, Besichtigung am Samstag möglich, Keller und Fahrradraum.';

describe('many that are checked together', () => {
  let town: Town;
  let landlord: Landlord;
  let doors = 100;
  beforeAll(async () => {
    town = await Town.open();
    landlord = await town.landlord();
  });
  afterAll(() => town.close());

  const listing = (id: string): Subject => ({ kind: 'listing', id });
  /** Handed in, and nothing has looked at it yet. */
  const handedIn = async (but: Partial<ListingInput> = {}, of = landlord) => {
    const id = await town.use(DraftListing).run(of.actor, aHome({ houseNumber: String(++doors), ...but }));
    await town.use(SubmitListing).run(of.actor, id);
    return id;
  };
  const together = (ids: readonly string[]) => town.use(CheckSubjects).run(system, ids.map(listing));
  const known = async (id: string, of = landlord) => (await town.use(SeeListings).one(of.actor, id)).listing;
  const finding = async (id: string, check: string, of = landlord) =>
    (await town.use(SeeFindings).run(of.actor, listing(id))).find((one) => one.check === check);
  const kept = (ids: readonly string[]) =>
    town.rows(
      `select id, subject_id, check_code, result, code, values, points, digest, valid_until from finding
        where subject_id = any($1) order by id`,
      [ids],
    );

  it('are each found what they are found alone, and nothing of the others', async () => {
    const good = await handedIn();
    const dear = await handedIn({ netColdRent: 68_100 });
    const deposit = await handedIn({ deposit: 138_001 });
    const ids = [deposit, good, dear];
    await together(ids);
    expect(await Promise.all([good, dear, deposit].map(async (id) => (await known(id)).state))).toEqual([
      'cleared',
      'held',
      'held',
    ]);
    expect(await finding(dear, 'rent-within-comparison')).toMatchObject({ result: 'hold' });
    expect(await finding(dear, 'deposit-within-three-net-rents')).toMatchObject({ result: 'pass' });
    expect(await finding(deposit, 'rent-within-comparison')).toMatchObject({ result: 'pass' });
    const reviews = (await town.use(SeeReviews).list(await town.staff('check-worker'))).map(({ review }) => review);
    expect(reviews.filter(({ subjectId }) => ids.includes(subjectId)).map(({ subjectId }) => subjectId)).toEqual(
      expect.not.arrayContaining([good]),
    );
    expect(reviews.filter(({ subjectId }) => subjectId === dear)).toHaveLength(1);
    expect(reviews.filter(({ subjectId }) => subjectId === deposit)).toHaveLength(1);

    const before = await kept(ids);
    for (const id of ids) await town.use(CheckSubject).run(system, listing(id));
    expect(await kept(ids)).toEqual(before);
  });

  it('keep one row, one review and one version when they are checked twice', async () => {
    const ids = [await handedIn(), await handedIn({ netColdRent: 68_100 })];
    await together(ids);
    const [before, versions] = [await kept(ids), await Promise.all(ids.map(async (id) => (await known(id)).version))];
    await together([...ids, ...ids]);
    expect(await kept(ids)).toEqual(before);
    expect(await Promise.all(ids.map(async (id) => (await known(id)).version))).toEqual(versions);
    expect(await town.rows(`select 1 from review where subject_id = any($1)`, [ids])).toHaveLength(1);
  });

  it('may be people and homes, and one that does not exist is left out', async () => {
    const [id, seeker] = [await handedIn(), await town.seeker({}, { cleared: false })];
    const subjects: Subject[] = [
      { kind: 'listing', id: newId() },
      { kind: 'household', id: seeker.householdId },
      { kind: 'landlord', id: landlord.id },
      listing(id),
    ];
    await town.use(CheckSubjects).run(system, subjects);
    const verdicts = await town.rows<{ subject_id: string; verdict: string }>(
      `select subject_id, verdict from assessment where subject_id = any($1)`,
      [subjects.map((subject) => subject.id)],
    );
    expect(new Map(verdicts.map(({ subject_id, verdict }) => [subject_id, verdict]))).toEqual(
      new Map([
        [seeker.householdId, 'waiting'],
        [landlord.id, 'clear'],
        [id, 'clear'],
      ]),
    );
  });

  it('see a copied text from both sides', async () => {
    const other = await town.landlord();
    const [original, copy] = [await handedIn({ description }), await handedIn({ description }, other)];
    await together([original, copy]);
    expect(await finding(original, 'text-not-copied')).toMatchObject({ result: 'review' });
    expect(await finding(copy, 'text-not-copied', other)).toMatchObject({ result: 'review' });
  });

  it('do not wait for each other for ever, in whatever order they are asked for', async () => {
    const ids = [await handedIn(), await handedIn(), await handedIn()];
    await Promise.all([together(ids), together(ids.toReversed()), together(ids)]);
    expect(await Promise.all(ids.map(async (id) => (await known(id)).state))).toEqual(ids.map(() => 'cleared'));
  });

  it('are not held up by a task that cannot be done', async () => {
    await town.work();
    const good = [await handedIn(), await handedIn()];
    const ids = [good[0], 'no-id-at-all', good[1]].map(String);
    const tasks = await addedTasks(ids);
    await runTasks(town.db, (useCase) => town.use(useCase), tasks);
    const states = await town.rows<{ of: string; state: string; attempts: number }>(
      `select ids->>'id' as "of", state, attempts from task where id = any($1)`,
      [tasks],
    );
    expect(new Map(states.map(({ of, state }) => [of, state]))).toEqual(
      new Map([
        [ids[0], 'done'],
        ['no-id-at-all', 'pending'],
        [ids[2], 'done'],
      ]),
    );
    expect(await Promise.all(good.map(async (id) => (await known(id)).state))).toEqual(['cleared', 'cleared']);
  });

  it('write nothing at all when one of their tasks has gone to another worker', async () => {
    await town.work();
    const ids = [await handedIn(), await handedIn()];
    const claims = await claimTasks(town.source, await addedTasks(ids), town.db.clock.now());
    const late = claims.map((claim, nth) => (nth === 0 ? { ...claim, fence: claim.fence - 1 } : claim));
    const run = town.use(CheckSubjects).run({ ...system, tasks: late }, ids.map(listing));
    await expect(run).rejects.toThrow(new Refused('lost-fence'));
    expect(await kept(ids)).toEqual([]);
  });

  /** One task of checking for each id; the ids of the tasks. */
  async function addedTasks(ids: readonly string[]): Promise<string[]> {
    const key = newId();
    await town.db.asSystem((tx) =>
      tx.addTasks(ids.map((id) => ({ name: 'checks.check-subject', ids: { kind: 'listing', id, key } }))),
    );
    const due = await dueTasks(town.source, town.db.clock.now(), 500);
    const added = await town.rows<{ id: string }>(`select id from task where ids->>'key' = $1`, [key]);
    return due.map(({ id }) => id).filter((id) => added.some((one) => one.id === id));
  }
});
