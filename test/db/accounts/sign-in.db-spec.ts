import {
  Account,
  ConfirmContact,
  EndSession,
  ForgetSignIns,
  ResumeSession,
  SignIn,
  createAccount,
} from '@bleibe/accounts';
import { type Actor, Invalid, NotFound, NotSignedIn, Secrets, TooMany } from '@bleibe/platform';
import { Town } from '../../factories/town';

describe('signing in', () => {
  let town: Town;
  const password = 'ein-langes-kennwort';
  beforeAll(async () => (town = await Town.open()));
  afterAll(() => town.close());

  const account = async (): Promise<{ email: string; actor: Actor }> => {
    const email = town.newEmail();
    const accountId = await town.db.asSystem((tx) =>
      createAccount(tx, { name: 'Olena', email, password, language: 'uk' }, [{ role: 'seeker', organisationId: null }]),
    );
    return { email, actor: { accountId, organisationId: null, roles: ['seeker'], system: false } };
  };
  const signIn = () => new SignIn(town.db);
  const resume = () => new ResumeSession(town.db);

  it('opens a session that says who somebody is and what they may do', async () => {
    const { email, actor } = await account();
    const { token } = await signIn().run({ email: email.toUpperCase(), password });
    expect((await resume().run(token)).actor).toEqual(actor);
  });

  it('keeps only a hash of the token', async () => {
    const { email } = await account();
    const { token } = await signIn().run({ email, password });
    const [row] = await town.rows<{ found: number }>(
      `select count(*)::int as found from session where encode(token_hash, 'escape') like '%' || $1 || '%'`,
      [token],
    );
    expect(row?.found).toBe(0);
  });

  it('gives the same answer for a wrong password and for an address without an account', async () => {
    const { email } = await account();
    const wrong = await signIn()
      .run({ email, password: 'etwas-anderes-hier' })
      .catch((error: unknown) => error);
    const absent = await signIn()
      .run({ email: town.newEmail(), password })
      .catch((error: unknown) => error);
    expect(wrong).toBeInstanceOf(Invalid);
    expect((wrong as Invalid).problems).toEqual((absent as Invalid).problems);
  });

  it('stops guessing after ten tries, for existing and absent accounts alike', async () => {
    for (const email of [(await account()).email, town.newEmail()]) {
      for (let n = 0; n < 10; n++)
        await signIn()
          .run({ email, password: 'falsch' })
          .catch(() => undefined);
      await expect(signIn().run({ email, password })).rejects.toThrow(TooMany);
    }
  });

  it('ends one session and leaves the others', async () => {
    const { email, actor } = await account();
    const [one, two] = [await signIn().run({ email, password }), await signIn().run({ email, password })];
    const { sessionId } = await resume().run(one.token);
    await new EndSession(town.db).run(actor, sessionId);
    await new EndSession(town.db).run(actor, sessionId);
    await expect(resume().run(one.token)).rejects.toThrow(NotSignedIn);
    expect((await resume().run(two.token)).actor.accountId).toBe(actor.accountId);
  });

  it('cannot end the session of somebody else', async () => {
    const [mine, other] = [await account(), await account()];
    const { token } = await signIn().run({ email: other.email, password });
    const { sessionId } = await resume().run(token);
    await expect(new EndSession(town.db).run(mine.actor, sessionId)).rejects.toThrow(NotFound);
    expect((await resume().run(token)).actor.accountId).toBe(other.actor.accountId);
  });

  it('takes a withdrawn role away at the next request', async () => {
    const { email, actor } = await account();
    const { token } = await signIn().run({ email, password });
    await town.source.query(`select 1`);
    await town.rows(`update membership set role = 'landlord' where account_id = $1`, [actor.accountId]);
    expect((await resume().run(token)).actor.roles).toEqual(['landlord']);
  });

  it('forgets a session of staff after half an hour without use, and one of a seeker after a day', async () => {
    const { email } = await account();
    const { token } = await signIn().run({ email, password });
    town.moveTo('2026-11-26T08:59:00Z');
    await expect(resume().run(token)).resolves.toBeDefined();
    town.moveTo('2026-11-27T09:30:00Z');
    await expect(resume().run(token)).rejects.toThrow(NotSignedIn);
    town.moveTo('2026-11-25T09:00:00Z');
  });

  it('forgets sessions ninety days after they were over, and none before', async () => {
    const { email, actor } = await account();
    const { token } = await signIn().run({ email, password });
    await new EndSession(town.db).run(actor, (await resume().run(token)).sessionId);
    const kept = () => town.rows(`select 1 from session where account_id = $1`, [actor.accountId]);
    const forgetOn = async (instant: string) => {
      town.moveTo(instant);
      await new ForgetSignIns(town.db).run();
    };
    await forgetOn('2027-02-23T08:00:00Z');
    expect(await kept()).toHaveLength(1);
    await forgetOn('2027-02-23T10:00:00Z');
    expect(await kept()).toHaveLength(0);
    town.moveTo('2026-11-25T09:00:00Z');
  });

  describe('the code for an address', () => {
    const codeOf = async ({ accountId }: Actor) => {
      const [row] = await town.rows<{ id: string }>(
        `select id from contact_confirmation where account_id = $1 order by expires_at desc limit 1`,
        [accountId],
      );
      return town.use(Secrets).sixDigits('contact', String(row?.id));
    };
    const confirm = () => new ConfirmContact(town.db, town.use(Secrets));

    it('confirms the address once', async () => {
      const { actor } = await account();
      const code = await codeOf(actor);
      await confirm().run(actor, code);
      await expect(confirm().run(actor, code)).rejects.toThrow(Invalid);
      const { emailConfirmedAt } = await town.db.asSystem((tx) => tx.one(Account, { id: String(actor.accountId) }));
      expect(emailConfirmedAt).not.toBeNull();
    });

    it('is worth nothing to somebody else', async () => {
      const [mine, other] = [await account(), await account()];
      await expect(confirm().run(other.actor, await codeOf(mine.actor))).rejects.toThrow(Invalid);
    });

    it('is used up after five wrong tries', async () => {
      const { actor } = await account();
      const code = await codeOf(actor);
      const wrong = code === '000000' ? '000001' : '000000';
      for (let n = 0; n < 5; n++)
        await confirm()
          .run(actor, wrong)
          .catch(() => undefined);
      await expect(confirm().run(actor, code)).rejects.toThrow(Invalid);
    });
  });
});
