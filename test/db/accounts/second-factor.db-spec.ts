import {
  ResumeSession,
  SetUpSecondFactor,
  ShowSecondFactor,
  SignIn,
  codeOfStep,
  createAccount,
  openSession,
  stepAt,
} from '@bleibe/accounts';
import { type Actor, Forbidden, Invalid, NotSignedIn, Secrets, TooMany } from '@bleibe/platform';
import { Town } from '../../factories/town';

const password = 'ein-langes-kennwort';

describe('the second factor of people who work here', () => {
  let town: Town;
  let secrets: Secrets;
  beforeAll(async () => {
    town = await Town.open();
    secrets = new Secrets(town.config.secret);
  });
  afterAll(() => town.close());

  const resume = (token: string) => new ResumeSession(town.db).run(token);
  const setUp = (actor: Actor, at: Date | null = null) => new SetUpSecondFactor(town.db, secrets).run(actor, at);

  async function colleague(): Promise<{ actor: Actor; email: string; signIn: () => Promise<string> }> {
    const email = town.newEmail();
    const organisationId = town.organisationId;
    const accountId = await town.db.asSystem((tx) =>
      createAccount(tx, { name: 'Karin', email, password, language: 'de' }, [{ role: 'caseworker', organisationId }]),
    );
    const actor = { accountId, organisationId, roles: ['caseworker'], system: false };
    return { actor, email, signIn: async () => (await new SignIn(town.db).run({ email, password })).token };
  }

  async function show(token: string, code: string): Promise<string> {
    const { actor, sessionId } = await resume(token);
    return (await new ShowSecondFactor(town.db, secrets).run(actor, sessionId, code)).token;
  }

  /** What an app shows that was given this key, so many steps from now. */
  async function codeFor(actor: Actor, away = 0): Promise<string> {
    const [factor] = await town.rows<{ id: string }>(
      `select id from second_factor where account_id = $1 and removed_at is null order by created_at desc limit 1`,
      [actor.accountId],
    );
    return codeOfStep(secrets.bytes('second-factor', factor!.id).subarray(0, 20), stepAt(town.db.clock.now()) + away);
  }

  it('is lacking after the password alone', async () => {
    const { signIn } = await colleague();
    expect(await resume(await signIn())).toMatchObject({ lacksSecondFactor: true, isFresh: false });
  });

  it('is not asked of a seeker', async () => {
    const { actor } = await town.seeker();
    const token = (await town.db.asSystem((tx) => openSession(tx, String(actor.accountId)))).token;
    expect(await resume(token)).toMatchObject({ lacksSecondFactor: false, isFresh: true });
  });

  it('is set up with a key and one code of the app, and the session goes on under another token', async () => {
    const { actor, signIn } = await colleague();
    const before = await signIn();
    const { key, address } = await setUp(actor);
    expect(address).toContain(`secret=${key}`);
    const after = await show(before, await codeFor(actor));
    expect(await resume(after)).toMatchObject({ lacksSecondFactor: false, isFresh: true });
    await expect(resume(before)).rejects.toThrow(NotSignedIn);
  });

  it('keeps the key that was told, for whoever comes back to the page', async () => {
    const { actor } = await colleague();
    expect((await setUp(actor)).key).toBe((await setUp(actor)).key);
  });

  it('takes each code once, also when it is typed twice at the same time', async () => {
    const { actor, signIn } = await colleague();
    await setUp(actor);
    await show(await signIn(), await codeFor(actor, -1));
    const [one, two] = [await signIn(), await signIn()];
    const code = await codeFor(actor);
    const results = await Promise.allSettled([show(one, code), show(two, code)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((results.find(({ status }) => status === 'rejected') as PromiseRejectedResult).reason).toBeInstanceOf(
      Invalid,
    );
  });

  it('does not take the code of somebody else', async () => {
    const [mine, other] = [await colleague(), await colleague()];
    await setUp(mine.actor);
    await setUp(other.actor);
    await expect(show(await mine.signIn(), await codeFor(other.actor))).rejects.toThrow(Invalid);
  });

  it('stops guessing after ten tries', async () => {
    const { actor, signIn } = await colleague();
    await setUp(actor);
    const token = await signIn();
    for (let n = 0; n < 10; n++) await expect(show(token, 'abcdef')).rejects.toThrow(Invalid);
    await expect(show(token, await codeFor(actor))).rejects.toThrow(TooMany);
  });

  it('is fresh for ten minutes', async () => {
    const { actor, signIn } = await colleague();
    await setUp(actor);
    const token = await show(await signIn(), await codeFor(actor));
    town.moveTo(new Date(town.db.clock.now().getTime() + 9 * 60_000).toISOString());
    expect((await resume(token)).isFresh).toBe(true);
    town.moveTo(new Date(town.db.clock.now().getTime() + 61_000).toISOString());
    expect((await resume(token)).isFresh).toBe(false);
  });

  it('is replaced only by who has just shown the one before, and the one before counts no longer', async () => {
    const { actor, signIn } = await colleague();
    await setUp(actor);
    const token = await show(await signIn(), await codeFor(actor));
    const elsewhere = await signIn();
    await expect(setUp(actor, null)).rejects.toThrow(Forbidden);
    const old = await codeFor(actor, 1);
    await setUp(actor, town.db.clock.now());
    const fresh = await show(token, await codeFor(actor));
    await expect(show(fresh, old)).rejects.toThrow(Invalid);
    // Wherever somebody had signed in before, they sign in anew.
    await expect(resume(elsewhere)).rejects.toThrow(NotSignedIn);
  });
});
