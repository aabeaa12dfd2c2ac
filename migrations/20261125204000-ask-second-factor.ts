import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever works here signs in with two factors; seekers and landlords may sign in with a code from a letter. */
export class AskSecondFactor20261125204000 implements MigrationInterface {
  name = 'AskSecondFactor20261125204000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table session add browser text, add second_factor_at timestamptz`);
    await runner.query(`
      create table second_factor (
        id uuid primary key,
        account_id uuid not null references account,
        created_at timestamptz not null,
        confirmed_at timestamptz,
        removed_at timestamptz,
        last_step bigint not null default 0
      )`);
    await runner.query(`
      create unique index second_factor_in_use on second_factor (account_id)
       where confirmed_at is not null and removed_at is null`);
    await runner.query(`create index second_factor_account on second_factor (account_id)`);
    await runner.query(`
      create table sign_in_code (
        id uuid primary key,
        account_id uuid references account,
        browser_hash bytea not null,
        expires_at timestamptz not null,
        tries int not null default 0,
        used_at timestamptz
      )`);
    await runner.query(`create index sign_in_code_account on sign_in_code (account_id)`);
    await runner.query(`grant select, insert, update on second_factor, sign_in_code to bleibe_runtime`);
    for (const table of ['second_factor', 'sign_in_code']) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`create policy product on ${table} using (app_system()) with check (app_system())`);
    }
    await runner.query(`create policy own on second_factor for select using (account_id = app_account())`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table second_factor, sign_in_code`);
    await runner.query(`alter table session drop column browser, drop column second_factor_at`);
  }
}
