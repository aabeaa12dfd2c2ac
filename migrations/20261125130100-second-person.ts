import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A no written down for a household waits for a second person; caseworkers are absent, and cases handed over. */
export class SecondPerson20261125130100 implements MigrationInterface {
  name = 'SecondPerson20261125130100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table assisted_no (
        id uuid primary key,
        proposal_id uuid not null references proposal,
        reason_code text not null,
        entered_by uuid not null,
        entered_at timestamptz not null,
        seen_by uuid,
        seen_at timestamptz,
        outcome text check (outcome in ('confirmed', 'returned')),
        check ((outcome is null) = (seen_by is null)),
        -- Nobody confirms what he entered himself (D9).
        check (seen_by <> entered_by)
      )`);
    await runner.query(`create unique index assisted_no_waiting on assisted_no (proposal_id) where outcome is null`);
    await runner.query(`
      create table caseworker_absence (
        id uuid primary key,
        account_id uuid not null references account,
        organisation_id uuid not null references organisation,
        first_day date not null,
        last_day date not null,
        recorded_by uuid not null,
        recorded_at timestamptz not null,
        check (last_day >= first_day)
      )`);
    await runner.query(`create index caseworker_absence_days on caseworker_absence (account_id, last_day)`);

    for (const table of ['assisted_no', 'caseworker_absence']) {
      await runner.query(`grant select, insert, update on ${table} to bleibe_runtime`);
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`create policy product on ${table} using (app_system()) with check (app_system())`);
    }
    await runner.query(`
      create policy casework on assisted_no for select using (
        app_has_role('caseworker', 'team-lead') and proposal_id = any ((select my_case_proposal_ids())::uuid[]))`);
    await runner.query(`
      create policy colleague on caseworker_absence for select using (
        organisation_id = app_organisation() and app_has_role('caseworker', 'team-lead'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table caseworker_absence, assisted_no`);
  }
}
