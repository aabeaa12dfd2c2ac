import {
  DiscardTemplateDraft,
  DraftTemplate,
  PublishTemplate,
  SeeTemplates,
  SplitHousehold,
  type StepWishes,
  standard12m,
  wishesOf,
} from '@bleibe/aftercare';
import { type Actor, Forbidden, Invalid, NotFound, Refused } from '@bleibe/platform';
import { type MovedIn, signLease } from '../../factories/moved-in';
import { Town } from '../../factories/town';

const standard = wishesOf(standard12m);

/** Without the survey after six weeks, with one more visit, and the visit after three months a week later. */
function another(): StepWishes {
  const { s2: _s2, v3, ...rest } = standard;
  if (!v3) throw new Error('the standard template has this step');
  return {
    ...rest,
    v3: { ...v3, days: v3.days + 7 },
    v6: { months: 0, days: 70, before: 2, after: 5, long: false },
  };
}

describe('the plan of an organisation', () => {
  let town: Town;
  let coordinator: Actor;
  let lead: Actor;
  let worker: Actor;
  let lease: MovedIn;
  beforeAll(async () => {
    town = await Town.open();
    [coordinator, lead, worker] = [
      await town.staff('coordinator'),
      await town.staff('team-lead'),
      await town.staff('aftercare-worker'),
    ];
    lease = await signLease(town, worker, '2027-02-01');
    town.moveTo('2027-02-20T10:00:00Z');
    await town.work();
  });
  afterAll(() => town.close());

  const draft = (steps: StepWishes, baseVersion = 1, by = coordinator) =>
    town.use(DraftTemplate).run(by, { baseVersion, steps, note: 'Ein Besuch mehr' });
  const days = async () =>
    Object.fromEntries(
      (
        await town.rows<{ step: string; on: string; state: string }>(
          `select step, planned_on::text as on, state from occurrence where tenancy_id = $1 and step in ('s1', 's2', 'v3', 'v6')`,
          [lease.tenancyId],
        )
      ).map(({ step, on, state }) => [step, `${on} ${state}`]),
    );

  it('is drafted by a coordinator, with what would be added, moved and dropped, and the load of each week', async () => {
    const before = await days();
    const id = await draft(another());
    expect((await town.use(SeeTemplates).draft(coordinator, id)).draft.dryRun).toBeNull();
    await town.work();
    const { draft: tried, workers } = await town.use(SeeTemplates).draft(coordinator, id);
    expect(tried.dryRun).toMatchObject({ on: '2027-02-20', plans: 1 });
    expect(tried.dryRun?.steps).toEqual([
      { step: 's2', added: 0, moved: 0, dropped: 1, firstOn: null, lastOn: null },
      { step: 'v3', added: 0, moved: 1, dropped: 0, firstOn: '2027-05-10', lastOn: '2027-05-10' },
      { step: 'v6', added: 1, moved: 0, dropped: 0, firstOn: '2027-04-12', lastOn: '2027-04-12' },
    ]);
    const week = tried.dryRun?.load.find((one) => one.week === '2027-04-12');
    expect(week).toMatchObject({ workerId: worker.accountId, visits: { before: 0, after: 1 } });
    expect(Object.keys(workers)).toEqual([worker.accountId]);
    // A draft changes nothing.
    expect(await days()).toEqual(before);
    await town.use(DiscardTemplateDraft).run(coordinator, id);
    await expect(town.use(DiscardTemplateDraft).run(coordinator, id)).rejects.toThrow(Refused);
  });

  it('is nobody else’s: not for workers, not for another organisation, not without the welcome', async () => {
    const id = await draft(another());
    const stranger = await town.staff('coordinator', { other: true });
    await expect(town.use(SeeTemplates).draft(stranger, id)).rejects.toThrow(NotFound);
    await expect(town.use(DiscardTemplateDraft).run(stranger, id)).rejects.toThrow(NotFound);
    const strangeLead = await town.staff('team-lead', { other: true });
    await expect(town.use(PublishTemplate).run(strangeLead, id, { moveRunning: true })).rejects.toThrow(NotFound);
    await expect(draft(another(), 1, worker)).rejects.toThrow(Forbidden);
    const { m1: _m1, ...rest } = standard;
    await expect(draft(rest)).rejects.toThrow(Invalid);
    await expect(draft(standard, 7)).rejects.toThrow('changed');
  });

  it('comes into force by a second person, once, after its dry run; running plans stay on theirs', async () => {
    const before = await days();
    const id = await draft(another());
    const publish = (by: Actor, moveRunning = false) => town.use(PublishTemplate).run(by, id, { moveRunning });
    await expect(publish(lead)).rejects.toThrow('dry-run-missing');
    await town.work();
    await expect(publish(coordinator)).rejects.toThrow('needs_second_person');
    expect(await publish(lead)).toBe(2);
    await expect(publish(lead)).rejects.toThrow('draft-closed');
    await town.work();
    expect(await days()).toEqual(before);
    expect((await town.use(SeeTemplates).run(lead)).template.version).toBe(2);
    const other = await town.use(SeeTemplates).run(await town.staff('coordinator', { other: true }));
    expect(other).toEqual({ template: standard12m, drafts: [] });
  });

  it('makes new plans, and moves running ones where that is wished: what was sent stays', async () => {
    const before = await days();
    const id = await draft(another(), 2);
    await town.work();
    expect(await town.use(PublishTemplate).run(lead, id, { moveRunning: true })).toBe(3);
    await town.work();
    const moved = {
      s1: before.s1,
      s2: '2027-03-15 cancelled',
      v3: '2027-05-10 planned',
      v6: '2027-04-12 planned',
    };
    expect(await days()).toEqual(moved);
    const why = await town.rows(
      `select e.details from occurrence_event e join occurrence o on o.id = e.occurrence_id
        where o.tenancy_id = $1 and o.step = 'v3' and e.code = 'moved'`,
      [lease.tenancyId],
    );
    expect(why).toEqual([{ details: { from: '2027-05-03', to: '2027-05-10', rule: 'template_changed' } }]);
    // The same task again, as after a crash.
    await town.rows(`update task set state = 'pending', run_after = now() where name = 'aftercare.move-plan'`);
    await town.work();
    expect(await days()).toEqual(moved);

    const second = await signLease(town, worker, '2027-06-01');
    const plans = await town.rows<{ version: number; steps: string[] }>(
      `select p.template_version as version, array_agg(o.step order by o.step) as steps
         from aftercare_plan p join occurrence o on o.plan_id = p.id where p.tenancy_id = $1 group by p.id`,
      [second.tenancyId],
    );
    expect(plans).toMatchObject([{ version: 3 }]);
    expect(plans[0]?.steps).toContain('v6');
    expect(plans[0]?.steps).not.toContain('s2');
  });

  it('moves the plan of a person who had to leave without visits, and that of the household without her (R32)', async () => {
    const third = await signLease(town, worker, '2027-07-01');
    const [person] = await town.rows<{ id: string }>(
      `select p.id from household_person p join tenancy t on t.household_id = p.household_id
        where t.id = $1 and p.is_contact`,
      [third.tenancyId],
    );
    await town.use(SplitHousehold).run(worker, third.tenancyId, String(person?.id), null);
    const wish = { months: 0, days: 60, before: 2, after: 5, long: false };
    const id = await draft({ ...another(), s6: wish, v7: wish }, 3);
    await town.work();
    await town.use(PublishTemplate).run(lead, id, { moveRunning: true });
    await town.work();
    const added = await town.rows(
      `select o.step, p.protected_for is not null as protected, o.protected as hidden, o.subject_id = $2 as hers
         from occurrence o join aftercare_plan p on p.id = o.plan_id
        where o.tenancy_id = $1 and o.step in ('s6', 'v7') and (o.subject_id = $2 or o.step = 'v7') order by 1`,
      [third.tenancyId, person?.id],
    );
    expect(added).toEqual([
      { step: 's6', protected: true, hidden: true, hers: true },
      { step: 'v7', protected: false, hidden: false, hers: false },
    ]);
  });
});
