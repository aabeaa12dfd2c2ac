import { ForgetTries, TooMany, countTry } from '@bleibe/platform';
import { type TestDatabase, openTestDatabase } from '../../database';

describe('counted tries', () => {
  let test: TestDatabase;
  beforeEach(async () => (test = await openTestDatabase({ now: '2026-11-25T09:10:00Z' })));
  afterEach(() => test.close());

  const rows = () => test.database.asSystem((tx) => tx.query(`select 1 from throttle`));
  const moveTo = (instant: string) => test.clock.shift(Date.parse(instant) - Date.now());

  it('are refused beyond the limit, and free again when the time is over', async () => {
    for (let tries = 0; tries < 3; tries++) await countTry(test.database, 'somebody', 3, 60);
    await expect(countTry(test.database, 'somebody', 3, 60)).rejects.toThrow(TooMany);
    await countTry(test.database, 'somebody else', 3, 60);
    moveTo('2026-11-25T10:00:01Z');
    await countTry(test.database, 'somebody', 3, 60);
  });

  it('are forgotten after a day, and not while they count', async () => {
    const forget = new ForgetTries(test.database);
    for (let tries = 0; tries < 3; tries++) await countTry(test.database, 'somebody', 3, 60);
    expect(await forget.run()).toBe(0);
    await expect(countTry(test.database, 'somebody', 3, 60)).rejects.toThrow(TooMany);
    moveTo('2026-11-26T09:30:00Z');
    expect(await forget.run()).toBe(1);
    expect(await forget.run()).toBe(0);
    expect(await rows()).toEqual([]);
  });
});
