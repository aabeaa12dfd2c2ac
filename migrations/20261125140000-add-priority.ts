import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As it was published before priorities were data. Written out, because a published version never changes. */
const firstPriority = {
  tierBonus: { acute: 1_750_000, urgent: 500_000, raised: 250_000, regular: 0 },
  tierOf: {
    'no-place-to-stay': 'acute',
    'home-ends-soon': 'acute',
    'home-ends-later': 'urgent',
    'home-unfit': 'urgent',
    'hardship-documented': 'urgent',
    'young-child': 'raised',
    'one-adult-with-children': 'raised',
    'step-free-needed': 'raised',
  },
  homeEndsSoonDays: 28,
  homeEndsLaterDays: 90,
  youngChildUnderAge: 6,
  ageing: { perDay: 342, mostDays: 730 },
};

/** Who goes first: its parameters in every version of the policy, and the papers that caseworkers have seen. */
export class AddPriority20261125140000 implements MigrationInterface {
  name = 'AddPriority20261125140000';

  async up(runner: QueryRunner): Promise<void> {
    // The default serves a door of the release before, which writes versions without priorities.
    await runner.query(
      `alter table scoring_policy add priority jsonb not null default '${JSON.stringify(firstPriority)}'`,
    );
    await runner.query(`
      create function keep_published_policy() returns trigger language plpgsql as $$
        begin raise exception 'a published version of the policy never changes'; end $$`);
    await runner.query(`
      create trigger scoring_policy_never_changes before update or delete on scoring_policy
        for each row execute function keep_published_policy()`);

    // P4: that there is a paper, never what it says. Only for who works on the case.
    await runner.query(`
      create table household_priority_proof (
        id uuid primary key,
        household_id uuid not null references household,
        ground text not null check (ground in ('no-place-to-stay', 'home-ends', 'home-unfit', 'hardship')),
        -- Last day in the present home.
        ends_on date,
        -- Afterwards somebody has to look again.
        valid_until date not null,
        recorded_by uuid not null,
        recorded_at timestamptz not null,
        withdrawn_by uuid,
        withdrawn_at timestamptz,
        check ((ground = 'home-ends') = (ends_on is not null)),
        check ((withdrawn_at is null) = (withdrawn_by is null))
      )`);
    await runner.query(`
      create unique index household_priority_proof_one on household_priority_proof (household_id, ground)
        where withdrawn_at is null`);
    await runner.query(`grant select, insert, update on household_priority_proof to bleibe_runtime`);
    await runner.query(`alter table household_priority_proof enable row level security`);
    await runner.query(`
      create policy product on household_priority_proof using (app_system()) with check (app_system())`);
    await runner.query(`
      create policy casework on household_priority_proof using (
        app_has_role('caseworker', 'team-lead') and household_id = any ((select my_assigned_case_ids())::uuid[]))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table household_priority_proof`);
    await runner.query(`drop trigger scoring_policy_never_changes on scoring_policy`);
    await runner.query(`drop function keep_published_policy`);
    await runner.query(`alter table scoring_policy drop priority`);
  }
}
