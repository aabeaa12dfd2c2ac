import {
  AskFactorReset,
  ResumeSession,
  SecondFactor,
  SeeStaff,
  SettleFactorReset,
  openSession,
} from '@bleibe/accounts';
import { type Actor, Forbidden, NotFound, NotSignedIn, newId } from '@bleibe/platform';
import { Town } from '../../factories/town';

describe('a colleague who has lost the telephone with the app', () => {
  let town: Town;
  beforeAll(async () => (town = await Town.open()));
  afterAll(() => town.close());

  const ask = (actor: Actor, about: Actor) => new AskFactorReset(town.db).run(actor, String(about.accountId));
  const settle = (actor: Actor, id: string, agreed = true) => new SettleFactorReset(town.db).run(actor, id, agreed);
  const of = async (actor: Actor, about: Actor) =>
    (await new SeeStaff(town.db).run(actor)).find(({ accountId }) => accountId === about.accountId);
  const openReset = async (actor: Actor, about: Actor) => String((await of(actor, about))?.reset?.id);

  /** With a second factor and a session. */
  async function colleague(): Promise<{ actor: Actor; token: string }> {
    const actor = await town.staff('caseworker');
    const accountId = String(actor.accountId);
    const token = await town.db.asSystem(async (tx) => {
      const factor = { id: newId(), accountId, createdAt: tx.now, confirmedAt: tx.now, lastStep: '0' };
      await tx.insert(SecondFactor, factor);
      return (await openSession(tx, accountId, { secondFactorAt: tx.now })).token;
    });
    return { actor, token };
  }

  it('gets another one when two people agree, is signed out everywhere and hears of it', async () => {
    const [{ actor: karin, token }, lead, admin] = [
      await colleague(),
      await town.staff('team-lead'),
      await town.staff('administrator'),
    ];
    await ask(lead, karin);
    await settle(admin, await openReset(admin, karin));
    await town.work();
    expect(await of(lead, karin)).toMatchObject({ hasSecondFactor: false, reset: null });
    await expect(new ResumeSession(town.db).run(token)).rejects.toThrow(NotSignedIn);
    const letters = await town.rows(`select 1 from message where account_id = $1 and kind = 'second-factor-reset'`, [
      karin.accountId,
    ]);
    expect(letters).toHaveLength(1);
  });

  it('is frozen for a day: what asks for a fresh second factor waits', async () => {
    const [{ actor: karin }, lead, admin] = [
      await colleague(),
      await town.staff('team-lead'),
      await town.staff('administrator'),
    ];
    await ask(lead, karin);
    await settle(admin, await openReset(admin, karin));
    const isFrozen = async () => {
      const { token } = await town.db.asSystem((tx) => openSession(tx, String(karin.accountId)));
      return (await new ResumeSession(town.db).run(token)).isFrozen;
    };
    expect(await isFrozen()).toBe(true);
    town.moveTo(new Date(town.db.clock.now().getTime() + 86_401_000).toISOString());
    expect(await isFrozen()).toBe(false);
  });

  it('is not helped by one person alone, nor by themselves', async () => {
    const [{ actor: karin }, lead] = [await colleague(), await town.staff('team-lead')];
    await expect(ask(karin, karin)).rejects.toThrow(Forbidden);
    await ask(lead, karin);
    const reset = await openReset(lead, karin);
    await expect(settle(lead, reset)).rejects.toThrow('needs_second_person');
    await expect(settle(karin, reset)).rejects.toThrow(Forbidden);
    expect(await of(lead, karin)).toMatchObject({ hasSecondFactor: true, reset: { askedByMe: true } });
  });

  it('keeps the app when the second person says no, or the first takes it back', async () => {
    const [{ actor: karin, token }, lead, admin] = [
      await colleague(),
      await town.staff('team-lead'),
      await town.staff('administrator'),
    ];
    for (const who of [admin, lead]) {
      await ask(lead, karin);
      await settle(who, await openReset(lead, karin), false);
    }
    expect(await of(lead, karin)).toMatchObject({ hasSecondFactor: true, reset: null });
    expect((await new ResumeSession(town.db).run(token)).isFrozen).toBe(false);
  });

  it('asked for twice waits once, settled twice is settled once', async () => {
    const [{ actor: karin }, lead, admin] = [
      await colleague(),
      await town.staff('team-lead'),
      await town.staff('administrator'),
    ];
    await Promise.all([ask(lead, karin), ask(lead, karin)]);
    const reset = await openReset(lead, karin);
    await settle(admin, reset);
    await expect(settle(admin, reset)).rejects.toThrow(NotFound);
  });

  it('of another organisation is nobody', async () => {
    const [{ actor: karin }, lead, stranger] = [
      await colleague(),
      await town.staff('team-lead'),
      await town.staff('team-lead', { other: true }),
    ];
    await expect(ask(stranger, karin)).rejects.toThrow(NotFound);
    await ask(lead, karin);
    await expect(settle(stranger, await openReset(lead, karin))).rejects.toThrow(NotFound);
    expect(await of(stranger, karin)).toBeUndefined();
  });
});
