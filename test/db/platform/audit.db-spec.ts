import { Client } from 'pg';
import { Secrets, SealAudit, newId, system, verifyAudit } from '@bleibe/platform';
import { type TestDatabase, openTestDatabase } from '../../database';

const NOW = '2026-11-25T09:00:00Z';

describe('the audit log', () => {
  let test: TestDatabase;
  let owner: Client;
  const secrets = new Secrets('only-for-tests-only-for-tests-only');

  beforeAll(async () => {
    test = await openTestDatabase();
    owner = new Client({ connectionString: test.url });
    await owner.connect();
  });
  beforeEach(async () => {
    await owner.query(`truncate audit_event, audit_chain, audit_sealed_end, audit_seal`);
    test.clock.shift(Date.parse(NOW) - Date.now());
  });
  afterAll(async () => {
    await owner.end();
    await test.close();
  });

  const household = newId();
  const write = (...acts: string[]) =>
    test.database.asSystem(async (tx) => acts.forEach((act) => tx.audit(act, 'household', household, { act })));
  const seal = () => new SealAudit(test.database, secrets).run();
  const verify = (kept?: { number: number; digest: string }) =>
    test.database.asSystem((tx) => verifyAudit(tx, secrets, kept));
  const problemsOf = async (kept?: { number: number; digest: string }) =>
    (await verify(kept)).problems.map(({ code }) => code);
  const anHourLater = () => test.clock.shift(Date.parse(NOW) + 3_601_000 - Date.now());
  /** Somebody who has the whole database: the trigger does not stand in the way. */
  const asIntruder = async (...statements: string[]) => {
    await owner.query(`alter table audit_event disable trigger link`);
    for (const sql of statements) await owner.query(sql, sql.includes('$1') ? [household] : []);
    await owner.query(`alter table audit_event enable trigger link`);
  };

  it('is as it was written, also after it was sealed', async () => {
    await write('read', 'read');
    await write('change-needs');
    await seal();
    await write('read');
    expect(await verify()).toMatchObject({ lines: 4, chains: 1, seals: 1, problems: [] });
  });

  it('holds no line of a transaction that failed', async () => {
    const failing = test.database.asSystem(async (tx) => {
      tx.audit('read', 'household', household);
      throw new Error('undone');
    });
    await expect(failing).rejects.toThrow('undone');
    expect(await verify()).toMatchObject({ lines: 0, chains: 0 });
  });

  it('cannot be changed by the product', async () => {
    await write('read');
    for (const sql of [
      `update audit_event set act = 'nothing'`,
      `delete from audit_event`,
      `update audit_chain set length = 0`,
      `delete from audit_seal`,
    ]) {
      await expect(test.database.asSystem((tx) => tx.query(sql))).rejects.toThrow('permission denied');
    }
  });

  it('tells a line that was changed', async () => {
    await write('read', 'read', 'read');
    await asIntruder(`update audit_event set details = '{"act": "change-needs"}' where record_id = $1 and number = 2`);
    expect(await problemsOf()).toEqual(['line-changed']);
  });

  it('tells a line that was taken out, and one that was cut off at the end', async () => {
    await write('read', 'change-needs', 'read');
    await asIntruder(`delete from audit_event where record_id = $1 and number = 2`);
    expect(await problemsOf()).toEqual(['line-missing']);
    await asIntruder(`delete from audit_event where record_id = $1 and number = 3`);
    expect(await problemsOf()).toEqual(['end-missing']);
  });

  it('tells lines that changed places', async () => {
    await write('read', 'change-needs');
    await asIntruder(
      `update audit_event set number = number + 10 where record_id = $1`,
      `update audit_event set number = 13 - number where record_id = $1`,
    );
    expect(await problemsOf()).toEqual(['line-changed', 'line-changed', 'end-missing']);
  });

  it('tells that a whole chain is gone', async () => {
    await write('read');
    await asIntruder(`delete from audit_event`);
    expect(await problemsOf()).toEqual(['line-missing']);
  });

  it('tells what was cut off together with the end of the chain, by the seal', async () => {
    await write('read', 'change-needs');
    await seal();
    await asIntruder(
      `delete from audit_event where record_id = $1 and number = 2`,
      `update audit_chain c set length = 1, head = (select hash from audit_event where record_id = $1) where record_id = $1`,
    );
    expect(await problemsOf()).toEqual(['line-changed']);
  });

  it('tells a seal that was changed, that is missing, or that was not made here', async () => {
    await write('read');
    await seal();
    anHourLater();
    await write('read');
    await seal();
    expect(await problemsOf()).toEqual([]);
    await owner.query(`update audit_seal set signature = 'somebody' where number = 2`);
    expect(await problemsOf()).toEqual(['seal-not-ours']);
    await owner.query(`update audit_seal set digest = sha256('other') where number = 2`);
    expect(await problemsOf()).toEqual(['seal-changed', 'seal-not-ours']);
    await owner.query(`delete from audit_sealed_end where seal_number = 1`);
    await owner.query(`delete from audit_seal where number = 1`);
    expect(await problemsOf()).toContain('seal-missing');
  });

  it('tells with a seal that was kept elsewhere that everything after it, seals and all, was cut off', async () => {
    await write('read', 'change-needs');
    await seal();
    const { lastSeal } = await verify();
    await asIntruder(
      `delete from audit_event where record_id = $1`,
      `delete from audit_chain where record_id = $1`,
      `delete from audit_sealed_end where record_id = $1`,
      `delete from audit_seal`,
    );
    expect(await problemsOf()).toEqual([]);
    expect(await problemsOf(lastSeal!)).toEqual(['not-as-kept']);
  });

  it('is sealed once an hour, and only when something was written', async () => {
    expect(await seal()).toBe(0);
    await write('read');
    expect(await seal()).toBe(1);
    await write('read');
    expect(await seal()).toBe(0);
    anHourLater();
    expect(await Promise.all([seal(), seal()])).toEqual(expect.arrayContaining([1, 0]));
    expect((await verify()).seals).toBe(2);
  });

  it('takes lines about the same records in both orders at the same time', async () => {
    const [a, b] = [newId(), newId()];
    const about = (...records: string[]) =>
      test.database.inContext(system, async (tx) => records.forEach((record) => tx.audit('read', 'household', record)));
    await Promise.all(Array.from({ length: 40 }, (_, n) => (n % 2 === 0 ? about(a, b) : about(b, a))));
    expect(await verify()).toMatchObject({ lines: 80, chains: 2, problems: [] });
  });
});
