import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every step of a proposal with who took it, so that it can be taken back; and what had to make way for what. */
export class KeepSteps20261125201000 implements MigrationInterface {
  name = 'KeepSteps20261125201000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table proposal_step (
        number bigint generated always as identity primary key,
        proposal_id uuid not null references proposal,
        move text not null,
        to_state text not null,
        -- From when the times of the step that began are counted: now, or the day of a viewing.
        began_at timestamptz not null,
        taken_by uuid,
        by_staff boolean not null,
        taken_at timestamptz not null,
        taken_back_at timestamptz,
        taken_back_by uuid,
        check ((taken_back_at is null) = (taken_back_by is null))
      )`);
    await runner.query(`create index proposal_step_last on proposal_step (proposal_id, number desc)`);
    await runner.query(`grant select, insert, update on proposal_step to bleibe_runtime`);
    await runner.query(`alter table proposal_step enable row level security`);
    await runner.query(`create policy product on proposal_step using (app_system()) with check (app_system())`);
    for (const [name, ids] of [
      ['household', 'my_household_proposal_ids'],
      ['landlord', 'my_landlord_proposal_ids'],
    ]) {
      await runner.query(`
        create policy ${name} on proposal_step for select using (proposal_id = any ((select ${ids}())::uuid[]))`);
    }
    await runner.query(`
      create policy casework on proposal_step for select using (
        app_has_role('caseworker', 'team-lead') and proposal_id = any ((select my_case_proposal_ids())::uuid[]))`);
    // The match that this one had to make way for.
    await runner.query(`alter table proposal add superseded_by uuid references proposal`);
    await runner.query(`create index proposal_superseded on proposal (superseded_by) where superseded_by is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table proposal drop superseded_by`);
    await runner.query(`drop table proposal_step`);
  }
}
