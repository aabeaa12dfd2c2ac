import { SeeSurvey, SURVEY_TOKEN, SendText } from '@bleibe/aftercare';
import { type MailChannel, NotDelivered } from '@bleibe/notifications';
import { type Actor, Secrets, newId, system } from '@bleibe/platform';
import { Client } from 'pg';
import { act } from '../../../apps/cli/src/simulate/act';
import { instantOf } from '../../../apps/cli/src/simulate/instants';
import { type Cast, settleIn } from '../../../apps/cli/src/simulate/people';
import { advance } from '../../../apps/cli/src/simulate/play';
import type { Scenario, ScenarioEvent } from '../../../apps/cli/src/simulate/scenario';
import { World } from '../../../apps/cli/src/simulate/world';

const WORDS = 'Qwixelbrunn';
const scenario: Scenario = {
  from: '2027-01-25T09:00:00Z',
  moveIn: '2027-02-01',
  people: [
    { id: 'A', channel: 'email' },
    { id: 'B', channel: 'email' },
  ],
  landlord: { surveyConsent: true },
};
const events: ScenarioEvent[] = [
  { at: '2027-02-15T12:00', do: 'draft', person: 'A', step: 's1', answers: { free_text: WORDS } },
  {
    at: '2027-02-15T12:10',
    do: 'answer',
    person: 'A',
    step: 's1',
    answers: { free_text: `${WORDS} er schlägt mich`, safe_at_home: 'no', rent_paid: 'yes' },
    rentMonth: '2027-01',
  },
  {
    at: '2027-02-22T12:00',
    do: 'answer',
    person: 'L',
    step: 'l1',
    answers: { landlord_free_text: WORDS, landlord_rent_received: 'no' },
    rentMonth: '2027-01',
  },
  { at: '2027-02-23T12:00', do: 'concern', person: 'A', text: `${WORDS} Er will mich umbringen` },
];

describe('what people answer', () => {
  let world: World;
  let cast: Cast;
  beforeAll(async () => {
    world = await World.open(String(process.env.BLEIBE_TEST_DATABASE_URL), instantOf(scenario.from));
    cast = await settleIn(world, scenario);
    const work = () => world.work({ queue: true });
    await work();
    for (const event of events) {
      await advance(world, instantOf(event.at), work);
      expect(await act(world, cast, event)).toMatchObject({ status: 200 });
      await work();
    }
    await advance(world, instantOf('2027-03-05'), work);
  }, 120_000);
  afterAll(() => world.close());

  /** As the owner of the tables, whom no policy holds. */
  async function asOwner<Row>(sql: string): Promise<Row[]> {
    const client = new Client({ connectionString: world.databaseUrl });
    await client.connect();
    try {
      return (await client.query(sql)).rows as Row[];
    } finally {
      await client.end();
    }
  }

  it('stands in no message, calendar, task, fact, history or audit: nowhere but where answers are kept', async () => {
    const tables = await asOwner<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await asOwner(`select 1 from "${name}" t where t::text like '%${WORDS}%' limit 1`);
      if (rows.length > 0) found.push(name);
    }
    expect(found.sort()).toEqual(['survey_answer', 'survey_draft']);
  });

  it('is seen by neither the landlord nor the other adult, nor that anything was raised', async () => {
    const [landlord] = await world.rows<{ id: string }>(`select account_id as id from landlord`);
    const other = await world.rows<{ id: string }>(`select account_id as id from household_person where id = $1`, [
      cast.person(cast.tenancy(undefined), 'B'),
    ]);
    const readers: Actor[] = [
      { accountId: String(landlord?.id), organisationId: null, roles: ['landlord'], system: false },
      { accountId: String(other[0]?.id), organisationId: null, roles: ['seeker'], system: false },
    ];
    const tables = [
      'survey_answer',
      'survey_draft',
      'escalation',
      'escalation_signal',
      'follow_up',
      'occurrence',
      'occurrence_event',
      'contact_attempt',
      'visit_report',
      'appointment',
    ];
    for (const reader of readers) {
      for (const table of tables) {
        const rows = await world.db.inContext(reader, (tx) => tx.query(`select 1 from ${table} limit 1`));
        expect([table, rows]).toEqual([table, []]);
      }
    }
  });

  it('does not show in the link of the other adult', async () => {
    const [link] = await world.rows<{ id: string }>(
      `select l.id from survey_link l join occurrence o on o.id = l.occurrence_id where o.subject_id = $1 and o.step = 's1'`,
      [cast.person(cast.tenancy(undefined), 'B')],
    );
    const seen = await world.use(SeeSurvey).run(world.use(Secrets).token(SURVEY_TOKEN, String(link?.id)), 'de');
    expect(seen).toMatchObject({ answered: false, drafts: [] });
  });

  it('and both sides disagreeing is raised under the tenant, with the same letters to both as before', async () => {
    const raised = await world.rows<{ category: string; person_id: string }>(
      `select category, person_id from escalation where category = 'rent_discrepancy'`,
    );
    expect(raised).toEqual([{ category: 'rent_discrepancy', person_id: cast.person(cast.tenancy(undefined), 'A') }]);
    const kinds = await world.rows<{ kind: string }>(
      `select distinct m.kind from message m join landlord l on l.account_id = m.account_id order by 1`,
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['duty-reminder', 'survey-invitation']);
  });

  describe('a text message', () => {
    const queued = async () => {
      const id = newId();
      await world.rows(`update household_person set phone = '+49 150 9' where id = $1`, [
        cast.person(cast.tenancy(undefined), 'A'),
      ]);
      await world.rows(
        `insert into contact_preference (person_id, safe_phone) values ($1, '+49 150 9')
         on conflict (person_id) do update set safe_phone = excluded.safe_phone`,
        [cast.person(cast.tenancy(undefined), 'A')],
      );
      await world.rows(
        `insert into text_message (id, person_id, kind, ids, occasion, state, created_at)
         values ($1, $2, 'survey-reminder', '{}', $3, 'queued', $4)`,
        [id, cast.person(cast.tenancy(undefined), 'A'), id, world.now],
      );
      return id;
    };
    const stateOf = async (id: string) =>
      (await world.rows<{ state: string }>(`select state from text_message where id = $1`, [id]))[0]?.state;
    const send = (channel: MailChannel, ids: string[]) =>
      new SendText(world.db, channel).run(system, ids, () => ({ subject: 's', text: 't' }));
    const gateway = (answer: () => Promise<void>): MailChannel => ({ sendsOnce: false, send: answer });

    it('of which nobody knows whether it left is uncertain and not sent again', async () => {
      const id = await queued();
      await expect(
        send(
          gateway(() => Promise.reject(new Error('lost'))),
          [id],
        ),
      ).rejects.toThrow('lost');
      let again = 0;
      await send(
        gateway(async () => void again++),
        [id],
      );
      expect([again, await stateOf(id)]).toEqual([0, 'uncertain']);
    });

    it('that has certainly not left waits, and holds up no other one', async () => {
      const [first, second] = [await queued(), await queued()];
      let calls = 0;
      const refusesOnce = gateway(async () => {
        if (calls++ === 0) throw new NotDelivered();
      });
      await expect(send(refusesOnce, [first, second])).rejects.toThrow(NotDelivered);
      expect([await stateOf(first), await stateOf(second)].sort()).toEqual(['queued', 'sent']);
      await send(refusesOnce, [first, second]);
      expect([await stateOf(first), await stateOf(second), calls]).toEqual(['sent', 'sent', 3]);
    });
  });
});
