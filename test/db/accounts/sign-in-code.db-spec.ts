import { AskForSignInCode, ResumeSession, SIGN_IN_CODE, SignInWithCode } from '@bleibe/accounts';
import { Invalid, Secrets, TooMany, system } from '@bleibe/platform';
import { SendSignInCode } from '@bleibe/notifications';
import { Town } from '../../factories/town';

describe('signing in with a code from a letter', () => {
  let town: Town;
  let secrets: Secrets;
  beforeAll(async () => {
    town = await Town.open();
    secrets = new Secrets(town.config.secret);
  });
  afterAll(() => town.close());

  const ask = (email: string) => new AskForSignInCode(town.db).run(email);
  const type = (typed: { id: string; browserToken: string; code: string }) =>
    new SignInWithCode(town.db, secrets).run(typed);
  const codeOf = (id: string) => secrets.sixDigits(SIGN_IN_CODE, id);
  const emailOf = async (accountId: string | null) =>
    (await town.rows<{ email: string }>(`select email from account where id = $1`, [accountId]))[0]!.email;
  const lettersOf = (id: string) => town.rows(`select 1 from message where ids ->> 'signInCodeId' = $1`, [id]);

  it('opens a session for a seeker, without a password', async () => {
    const { actor } = await town.seeker();
    const asked = await ask(await emailOf(actor.accountId));
    const { token } = await type({ ...asked, code: codeOf(asked.id) });
    expect((await new ResumeSession(town.db).run(token)).actor.accountId).toBe(actor.accountId);
  });

  it('works once, and not in another browser', async () => {
    const { actor } = await town.seeker();
    const asked = await ask(await emailOf(actor.accountId));
    const code = codeOf(asked.id);
    await expect(type({ ...asked, browserToken: 'another', code })).rejects.toThrow(Invalid);
    await type({ ...asked, code });
    await expect(type({ ...asked, code })).rejects.toThrow(Invalid);
  });

  it('of one person opens nothing for the letter of another', async () => {
    const [mine, other] = [await town.seeker(), await town.seeker()];
    const asked = await ask(await emailOf(mine.actor.accountId));
    const others = await ask(await emailOf(other.actor.accountId));
    await expect(type({ ...asked, code: codeOf(others.id) })).rejects.toThrow(Invalid);
  });

  it('is over after ten minutes, and after five wrong tries', async () => {
    const { actor } = await town.seeker();
    const email = await emailOf(actor.accountId);
    const [late, guessed] = [await ask(email), await ask(email)];
    for (let n = 0; n < 5; n++) await expect(type({ ...guessed, code: 'abcdef' })).rejects.toThrow(Invalid);
    await expect(type({ ...guessed, code: codeOf(guessed.id) })).rejects.toThrow(Invalid);
    town.moveTo(new Date(town.db.clock.now().getTime() + 10 * 60_000).toISOString());
    await expect(type({ ...late, code: codeOf(late.id) })).rejects.toThrow(Invalid);
  });

  it('answers for an address without an account as for one that has one, and writes no letter', async () => {
    const asked = await ask(town.newEmail());
    expect(asked).toEqual({ id: expect.any(String), browserToken: expect.any(String) });
    await new SendSignInCode(town.db).run(system, asked.id);
    expect(await lettersOf(asked.id)).toEqual([]);
    await expect(type({ ...asked, code: codeOf(asked.id) })).rejects.toThrow(Invalid);
  });

  it('is not for people who work here: they have a second factor', async () => {
    const asked = await ask(await emailOf((await town.staff('caseworker')).accountId));
    await expect(type({ ...asked, code: codeOf(asked.id) })).rejects.toThrow(Invalid);
  });

  it('is written in one letter, however often it is sent', async () => {
    const { actor } = await town.seeker();
    const asked = await ask(await emailOf(actor.accountId));
    await new SendSignInCode(town.db).run(system, asked.id);
    await new SendSignInCode(town.db).run(system, asked.id);
    expect(await lettersOf(asked.id)).toHaveLength(1);
  });

  it('writes at most five letters an hour to one address, whether it has an account or not', async () => {
    for (const email of [town.newEmail(), await emailOf((await town.seeker()).actor.accountId)]) {
      for (let n = 0; n < 5; n++) await ask(email);
      await expect(ask(email)).rejects.toThrow(TooMany);
    }
  });
});
