import { FindDueMessages, SURVEY_TOKEN } from '@bleibe/aftercare';
import { Clock, Secrets } from '@bleibe/platform';
import { randomUUID } from 'node:crypto';
import { signLease } from '../factories/moved-in';
import { NOW } from '../factories/needs';
import { Town } from '../factories/town';
import { TestApi } from './api';

describe('a survey by link', () => {
  let town: Town;
  let api: TestApi;
  let tenancyId: string;
  beforeAll(async () => {
    town = await Town.open();
    const worker = await town.staff('aftercare-worker');
    town.moveTo(NOW);
    ({ tenancyId } = await signLease(town, worker, '2027-02-01'));
    api = await TestApi.open(town);
  });
  afterAll(async () => {
    await api.close();
    await town.close();
  });

  /** The API has a clock of its own, as another process would. */
  const moveTo = (at: string) => {
    town.moveTo(at);
    api.nest.get(Clock).shift(Date.parse(at) - Date.now());
  };
  const sent = async (step: string, at: string) => {
    moveTo(at);
    await town.use(FindDueMessages).run();
    await town.work();
    const [link] = await town.rows<{ id: string }>(
      `select l.id from survey_link l join occurrence o on o.id = l.occurrence_id where o.tenancy_id = $1 and o.step = $2`,
      [tenancyId, step],
    );
    return `/surveys/${town.use(Secrets).token(SURVEY_TOKEN, String(link?.id))}`;
  };
  const answers = (rent: string, correction = false) => ({
    clientId: randomUUID(),
    language: 'de',
    answers: { flat_happy: 4, rent_paid: rent },
    correction,
  });

  it('may be put right within a day, and not later; a correction raises only what is new (R10)', async () => {
    const at = await sent('s1', '2027-02-15T10:00:00Z');
    const call = await api.as(null);
    expect((await call('GET', at)).body).toMatchObject({ answered: false, correctable: false, closed: false });
    expect((await call('POST', `${at}/answers`, answers('no'))).body).toEqual({ received: true, callComing: true });
    expect((await call('GET', at)).body).toMatchObject({ answered: true, correctable: true });
    expect(await call('POST', `${at}/answers`, answers('yes'))).toMatchObject({ status: 409 });
    expect((await call('POST', `${at}/answers`, answers('no', true))).body).toEqual({
      received: true,
      callComing: false,
    });
    moveTo('2027-02-16T11:00:00Z');
    expect((await call('GET', at)).body).toMatchObject({ answered: true, correctable: false });
    expect(await call('POST', `${at}/answers`, answers('yes', true))).toMatchObject({
      status: 409,
      body: { code: 'survey-answered' },
    });
    const revisions = await town.rows(`select revision from survey_answer order by revision`);
    expect(revisions).toEqual([{ revision: 1 }, { revision: 2 }]);
  });

  it('that has run out asks nothing, and a call can still be asked for, once or twice (R7)', async () => {
    const at = await sent('l1', '2027-02-22T10:00:00Z');
    moveTo('2027-03-25T10:00:00Z');
    const call = await api.as(null);
    const { body } = await call('GET', at);
    expect(body).toMatchObject({ closed: true, mayAskForCall: true, items: [] });
    expect(await call('POST', `${at}/calls`, { when: 'now' })).toMatchObject({ status: 422 });
    for (let n = 0; n < 2; n++) expect((await call('POST', `${at}/calls`, { when: 'today' })).status).toBe(204);
    const wishes = await town.rows(`select severity, state from escalation where category = 'wish_for_call'`);
    expect(wishes).toEqual([{ severity: 'CALL', state: 'open' }]);
    expect((await call('POST', `/surveys/${'x'.repeat(43)}/calls`, { when: 'today' })).status).toBe(404);
  });
});
