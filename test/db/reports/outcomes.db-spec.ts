import { Forbidden, newId } from '@bleibe/platform';
import { SeeOutcomes } from '@bleibe/reports';
import { Town } from '../../factories/town';

const MOVE_IN = '2025-12-10';

/** Fourteen tenancies whose figures are counted by hand in the tests. */
async function settle(town: Town): Promise<void> {
  const worker = newId();
  const ends: [string | null, string | null][] = [
    ...Array.from({ length: 6 }, (): [null, null] => [null, null]),
    ['2026-05-01', 'moved_on'],
    ...Array.from({ length: 4 }, (): [string, string] => ['2026-04-01', 'landlord_gave_notice']),
    ['2026-04-01', 'lost_contact'],
    ['2026-03-01', 'death'],
    ['2026-01-10', 'never_began'],
  ];
  for (const [at, [endedOn, reason]] of ends.entries()) {
    await addTenancy(town, at, { moveInOn: MOVE_IN, endedOn, reason, worker });
  }
  await addTenancy(town, ends.length, { moveInOn: '2026-09-01', endedOn: null, reason: null, worker });
}

interface Given {
  moveInOn: string;
  endedOn: string | null;
  reason: string | null;
  worker: string;
}

async function addTenancy(town: Town, at: number, { moveInOn, endedOn, reason, worker }: Given): Promise<void> {
  const [id, planId, person] = [newId(), newId(), newId()];
  await town.rows(
    `insert into tenancy (id, proposal_id, household_id, listing_id, landlord_id, organisation_id, ags, move_in_on, state,
                          worker_id, ended_on, end_reason, created_at)
     values ($1, $1, $1, $1, $1, $2, '05315000', $3, $4, $5, $6, $7, now())`,
    [id, town.organisationId, moveInOn, endedOn ? 'ended' : 'running', worker, endedOn, reason],
  );
  await town.rows(`insert into aftercare_plan values ($1, $2, 'standard-12m', 1, now())`, [planId, id]);
  await town.rows(`insert into contact_preference (person_id, language) values ($1, $2)`, [
    person,
    at % 2 ? 'uk' : 'ar',
  ]);
  if (at >= 12) return;
  // Twelve were asked: six answered in time, one late. Twelve were visited: six in the window, seven by who is in charge.
  const state = at < 7 ? 'completed' : 'not_reached';
  const timeliness = at < 6 ? 'on_time' : at < 7 ? 'late' : null;
  const survey = await addOccurrence(town, { id, planId, person }, ['s1', 'survey', state, timeliness]);
  await town.rows(
    `insert into contact_attempt values ($1, $2, 'invitation', 1, 'sms', '2026-02-20T09:00Z'),
                                        ($3, $2, 'reminder', 1, 'sms', '2026-02-23T09:00Z')`,
    [newId(), survey, newId()],
  );
  const visit = await addOccurrence(town, { id, planId, person }, ['v1', 'visit', 'done', null]);
  await town.rows(
    `insert into visit_report (id, occurrence_id, worker_id, outcome, concerns, note, visited_at, received_at)
     values ($1, $2, $3, 'done', '{}', '', $4, $4)`,
    [newId(), visit, at < 7 ? worker : newId(), at < 6 ? '2026-02-28T22:59Z' : '2026-02-28T23:00Z'],
  );
  if (at >= 10) return;
  // Ten could not pay: five were spoken to within an hour and helped, the others called after two and met after four.
  const flag = newId();
  await town.rows(
    `insert into escalation (id, tenancy_id, organisation_id, person_id, category, severity, state, raised_at, deadline_at,
                             breached_at)
     values ($1, $2, $3, $4, 'arrears', 'S2', 'open', '2026-06-01T08:00Z', '2026-06-02T15:00Z', $5)`,
    [flag, id, town.organisationId, person, at < 5 ? null : '2026-06-02T15:00Z'],
  );
  const work = (kind: string, outcome: string, doneAt: string) =>
    town.rows(
      `insert into follow_up (id, tenancy_id, organisation_id, kind, escalation_id, due_at, created_at, done_at, outcome)
       values ($1, $2, $3, $4, $5, $6, $6, $6, $7)`,
      [newId(), id, town.organisationId, kind, flag, doneAt, outcome],
    );
  if (at < 5) {
    await work('call', 'done', '2026-06-01T09:00Z');
    await town.rows(`insert into escalation_closing values ($1, $2, $3, 'helped', 'Rate vereinbart', $4)`, [
      newId(),
      flag,
      newId(),
      '2026-06-05T09:00Z',
    ]);
  } else {
    await work('call', 'not_reached', '2026-06-01T10:00Z');
    await work('visit', 'done', '2026-06-01T12:00Z');
  }
}

async function addOccurrence(
  town: Town,
  { id: tenancyId, planId, person }: { id: string; planId: string; person: string },
  [step, kind, state, timeliness]: [string, string, string, string | null],
): Promise<string> {
  const id = newId();
  await town.rows(
    `insert into occurrence (id, plan_id, tenancy_id, step, kind, content, subject_kind, subject_id, ordinal, nominal_on,
                             planned_on, window_start, window_end, state, timeliness, settled_at)
     values ($1, $2, $3, $4, $5, 'tenant_pulse', 'adult', $6, 1, '2026-02-20', '2026-02-20', '2026-02-18', '2026-02-28', $7,
             $8, '2026-02-25')`,
    [id, planId, tenancyId, step, kind, person, state, timeliness],
  );
  return id;
}

describe('outcomes of aftercare', () => {
  let town: Town;
  beforeAll(async () => {
    town = await Town.open();
    await settle(town);
    town.moveTo('2027-01-15T10:00:00Z');
  });
  afterAll(() => town.close());

  const outcomes = async (other = false) => new SeeOutcomes(town.db).run(await town.staff('coordinator', { other }));

  it('say how many homes were kept for six and twelve months, without deaths and what never began', async () => {
    const { from, until, sustained } = await outcomes();
    expect([from, until]).toEqual(['2026-01-01', '2026-12-31']);
    // Six run, one moved on; four were put out and one is lost from sight; one died.
    const kept = { of: 12, having: 7, rate: { share: 7 / 12 } };
    expect(sustained).toMatchObject([
      { months: 6, share: kept, unknown: null },
      { months: 12, share: kept, unknown: null },
    ]);
  });

  it('draw the curve: five of thirteen who were still seen lost their home on day 112', async () => {
    const { curve } = await outcomes();
    const [first, , third, fourth, fifth, ...later] = curve.map(({ atRisk, share }) => [atRisk, share?.share]);
    expect(first).toEqual([14, 1]);
    expect(third).toEqual([13, 1]);
    expect(fourth).toEqual([7, 8 / 13]);
    expect(fifth).toEqual([6, 8 / 13]);
    expect(later.at(-1)).toEqual([6, 8 / 13]);
  });

  it('tell response rates of who was sent a survey, by step, language and channel', async () => {
    const { responses } = await outcomes();
    const rows = responses.tenants.map(({ grouping, group, invited, answered, onTime }) => [
      [grouping, group, invited, answered, onTime].join(' '),
    ]);
    // Three and four of the six of each language answered: few either way, so neither is told.
    expect(rows.flat()).toEqual([
      'all all 12 7 6',
      'step s1 12 7 6',
      'language ar 6  ',
      'language uk 6  ',
      'channel sms 12 7 6',
    ]);
    expect(responses.landlords).toMatchObject([{ grouping: 'all', invited: 0 }]);
  });

  it('tell how long it took from a flag to a person', async () => {
    const { help, arrears } = await outcomes();
    expect(help.find(({ severity }) => severity === 'S2')).toMatchObject({
      inTime: { having: 5, of: 10 },
      toAttempt: { median: 60, ninetieth: 120 },
      toReached: { median: 60, ninetieth: 240 },
    });
    expect(help.find(({ severity }) => severity === 'S1')).toMatchObject({ inTime: { of: 0 }, toAttempt: null });
    expect(arrears).toMatchObject({ having: 5, of: 10 });
  });

  it('tell visits in their window by the local day, and by whom', async () => {
    const { visits } = await outcomes();
    expect(visits).toMatchObject({
      inWindow: { having: 6, of: 12 },
      continuity: { having: 7, of: 12 },
      noCapacity: { having: 0, of: 12 },
      noShow: { of: 0 },
    });
  });

  it('are the same on a second look, empty for another organisation, and not for aftercare workers', async () => {
    expect(await outcomes()).toEqual(await outcomes());
    const others = await outcomes(true);
    expect(others.sustained[0]).toMatchObject({ share: { of: 0, having: 0, rate: null }, unknown: 0 });
    expect(others.responses.tenants).toMatchObject([{ invited: 0 }]);
    await expect(new SeeOutcomes(town.db).run(await town.staff('aftercare-worker'))).rejects.toThrow(Forbidden);
    const [seen] = await town.rows(`select count(*)::int from audit_event where act = 'see-outcomes'`);
    expect(seen).toEqual({ count: 8 });
  });
});
