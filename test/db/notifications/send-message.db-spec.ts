import {
  type Letter,
  type MailChannel,
  NotDelivered,
  SendMessage,
  dropMessages,
  queueMessage,
} from '@bleibe/notifications';
import { system } from '@bleibe/platform';
import { Town } from '../../factories/town';

describe('a letter', () => {
  let town: Town;
  beforeAll(async () => (town = await Town.open()));
  afterAll(() => town.close());

  const render = () => ({ subject: 'Nachricht', text: 'Es gibt etwas Neues.' });
  const queue = async (occasion: string) => {
    const { actor } = await town.seeker({}, { cleared: false });
    const about = { proposalId: actor.accountId ?? '' };
    await town.db.asSystem((tx) =>
      queueMessage(tx, { accountId: String(actor.accountId), kind: 'proposal-offered', ids: about, occasion }),
    );
    const [row] = await town.rows<{ id: string }>(`select id from message where occasion = $1`, [occasion]);
    return { id: String(row?.id), about, accountId: String(actor.accountId) };
  };
  const stateOf = async (id: string) =>
    (await town.rows<{ state: string }>(`select state from message where id = $1`, [id]))[0]?.state;
  const channel = (send: (letter: Letter) => Promise<void>, sendsOnce = false): MailChannel => ({ sendsOnce, send });
  const send = (mail: MailChannel, id: string) => new SendMessage(town.db, mail).run(system, [id], render);

  it('is sent once, however often the task runs', async () => {
    const { id } = await queue('once');
    const sent: Letter[] = [];
    const mail = channel(async (letter) => void sent.push(letter));
    await send(mail, id);
    await send(mail, id);
    expect(sent).toHaveLength(1);
    expect(await stateOf(id)).toBe('sent');
  });

  it('of the same occasion is queued once', async () => {
    const { accountId, about } = await queue('same');
    await town.db.asSystem((tx) =>
      queueMessage(tx, { accountId, kind: 'proposal-offered', ids: about, occasion: 'same' }),
    );
    expect(await town.rows(`select 1 from message where occasion = 'same'`)).toHaveLength(1);
  });

  it('waits when the server has certainly not taken it, and leaves later', async () => {
    const { id } = await queue('refused');
    const refusing = channel(() => Promise.reject(new NotDelivered()));
    await expect(send(refusing, id)).rejects.toThrow(NotDelivered);
    expect(await stateOf(id)).toBe('queued');
    await send(
      channel(async () => undefined),
      id,
    );
    expect(await stateOf(id)).toBe('sent');
  });

  it('is not repeated when nobody knows whether it has left', async () => {
    const { id } = await queue('uncertain');
    await expect(
      send(
        channel(() => Promise.reject(new Error('lost the line'))),
        id,
      ),
    ).rejects.toThrow('lost the line');
    await send(
      channel(async () => undefined),
      id,
    );
    expect(await stateOf(id)).toBe('uncertain');
  });

  it('is taken back when its reader has lost the right to it', async () => {
    const { id, about } = await queue('dropped');
    await town.db.asSystem((tx) => dropMessages(tx, about));
    const sent: Letter[] = [];
    await send(
      channel(async (letter) => void sent.push(letter)),
      id,
    );
    expect([sent, await stateOf(id)]).toEqual([[], 'dropped']);
  });
});
