import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A lost telephone: two colleagues take the second factor away. Sessions and codes that are over may be deleted. */
export class ResetSecondFactor20261125204200 implements MigrationInterface {
  name = 'ResetSecondFactor20261125204200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table factor_reset (
        id uuid primary key,
        account_id uuid not null references account,
        asked_by uuid not null references account,
        asked_at timestamptz not null,
        settled_by uuid references account,
        settled_at timestamptz,
        agreed boolean,
        check (asked_by <> account_id and settled_by is distinct from account_id),
        check (not agreed or settled_by <> asked_by),
        check ((settled_at is null) = (settled_by is null) and (settled_at is null) = (agreed is null))
      )`);
    await runner.query(`create unique index factor_reset_open on factor_reset (account_id) where settled_at is null`);
    await runner.query(`create index factor_reset_account on factor_reset (account_id)`);
    await runner.query(`create index factor_reset_asked_by on factor_reset (asked_by)`);
    await runner.query(`create index factor_reset_settled_by on factor_reset (settled_by)`);
    await runner.query(`grant select, insert, update on factor_reset to bleibe_runtime`);
    await runner.query(`grant delete on session, sign_in_code to bleibe_runtime`);
    await runner.query(`alter table factor_reset enable row level security`);
    await runner.query(`create policy product on factor_reset using (app_system()) with check (app_system())`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`revoke delete on session, sign_in_code from bleibe_runtime`);
    await runner.query(`drop table factor_reset`);
  }
}
