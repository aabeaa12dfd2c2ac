import {
  type Actor,
  MOST_ATTEMPTS,
  Refused,
  claimTasks,
  dueTasks,
  failTask,
  finishTasks,
  system,
} from '@bleibe/platform';
import { type TestDatabase, openTestDatabase } from '../../database';

describe('tasks', () => {
  let test: TestDatabase;
  beforeAll(async () => (test = await openTestDatabase()));
  afterAll(() => test.close());

  const source = () => test.database.source;
  const now = () => test.clock.now();
  const add = async (key?: string): Promise<string> => {
    await test.database.asSystem((tx) => tx.addTask({ name: 'checks.check-subject', ids: {}, ...(key && { key }) }));
    const [row] = await test.database.asSystem((tx) =>
      tx.query<{ id: string }>(`select id from task order by created_at desc, id limit 1`),
    );
    return String(row?.id);
  };
  const claim = async (id: string, at = now()) => (await claimTasks(source(), [id], at))[0] ?? null;
  const runOutLease = (id: string) =>
    test.database.asSystem((tx) =>
      tx.query(`update task set lease_until = clock_timestamp() - interval '1 second' where id = $1`, [id]),
    );
  const stateOf = async (id: string) =>
    (
      await test.database.asSystem((tx) =>
        tx.query<{ state: string; attempts: number }>(`select state, attempts from task where id = $1`, [id]),
      )
    )[0];

  it('are taken by one of many workers', async () => {
    const id = await add();
    const claims = await Promise.all(Array.from({ length: 8 }, () => claim(id)));
    expect(claims.filter((claim) => claim !== null)).toHaveLength(1);
  });

  it('go to another worker when the first one has gone silent, and the first one can write no more', async () => {
    const id = await add();
    const first = await claim(id);
    await runOutLease(id);
    expect((await dueTasks(source(), now(), 10)).map((task) => task.id)).toContain(id);
    const second = await claim(id);
    expect(second?.fence).toBe(Number(first?.fence) + 1);

    const asFirst: Actor = { ...system, tasks: [{ id, fence: Number(first?.fence) }] };
    await expect(test.database.inContext(asFirst, async () => 'written')).rejects.toThrow(new Refused('lost-fence'));
    if (first) await finishTasks(source(), [first], now());
    expect((await stateOf(id))?.state).toBe('running');
    if (second) await finishTasks(source(), [second], now());
    expect((await stateOf(id))?.state).toBe('done');
  });

  it('several together are held together: the loss of one fence stops them all', async () => {
    const [kept, lost] = [await add(), await add()];
    const claims = await claimTasks(source(), [kept, lost], now());
    expect(claims.map(({ id }) => id).sort()).toEqual([kept, lost].sort());
    const together: Actor = { ...system, tasks: claims };
    expect(await test.database.inContext(together, async () => 'written')).toBe('written');
    await runOutLease(lost);
    await claim(lost);
    await expect(test.database.inContext(together, async () => 'written')).rejects.toThrow(new Refused('lost-fence'));
    await finishTasks(source(), claims, now());
    expect([(await stateOf(kept))?.state, (await stateOf(lost))?.state]).toEqual(['done', 'running']);
  });

  it('come back later after a failure, and end with the dead after the last one', async () => {
    const id = await add();
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      const later = new Date(now().getTime() + 365 * 86_400_000);
      const claimed = await claim(id, later);
      if (!claimed) throw new Error('not due');
      await failTask(source(), claimed, now(), 'provider-silent');
      expect((await stateOf(id))?.state).toBe(attempt < MOST_ATTEMPTS ? 'pending' : 'dead');
      expect(await claim(id)).toBeNull();
    }
  });

  it('with a key are added once while they wait', async () => {
    await Promise.all([add('same'), add('same')]);
    const rows = await test.database.asSystem((tx) => tx.query(`select 1 from task where key = 'same'`));
    expect(rows).toHaveLength(1);
  });

  it('are not there when their transaction did not happen', async () => {
    const failed = test.database.asSystem(async (tx) => {
      await tx.addTask({ name: 'checks.check-subject', ids: {}, key: 'never' });
      throw new Refused('changed');
    });
    await expect(failed).rejects.toThrow(Refused);
    expect(await test.database.asSystem((tx) => tx.query(`select 1 from task where key = 'never'`))).toEqual([]);
  });
});
