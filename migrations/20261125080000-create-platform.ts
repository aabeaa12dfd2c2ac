import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ground: the role the doors work as, the context functions of row-level security, tasks, facts, audit. */
export class CreatePlatform20261125080000 implements MigrationInterface {
  name = 'CreatePlatform20261125080000';

  async up(runner: QueryRunner): Promise<void> {
    // Roles belong to the whole server, so a second database on it finds the role already there.
    await runner.query(`
      do $$ begin
        create role bleibe_runtime nologin nosuperuser nobypassrls;
      exception when duplicate_object or unique_violation then null;
      end $$`);
    await runner.query(`grant bleibe_runtime to current_user`);
    await runner.query(`grant usage on schema public to bleibe_runtime`);

    // After a transaction that set them these variables are '', not null: hence nullif.
    await runner.query(`
      create function app_account() returns uuid stable language sql as
        $$ select nullif(current_setting('app.account', true), '')::uuid $$`);
    await runner.query(`
      create function app_organisation() returns uuid stable language sql as
        $$ select nullif(current_setting('app.organisation', true), '')::uuid $$`);
    await runner.query(`
      create function app_system() returns boolean stable language sql as
        $$ select coalesce(current_setting('app.system', true), '') = 'on' $$`);
    // The product's clock, so that what opens and closes by time does so in a training instance too.
    await runner.query(`
      create function app_now() returns timestamptz stable language sql as
        $$ select nullif(current_setting('app.now', true), '')::timestamptz $$`);
    await runner.query(`
      create function app_has_role(variadic wanted text[]) returns boolean stable language sql as
        $$ select string_to_array(coalesce(current_setting('app.roles', true), ''), ',') && wanted $$`);

    await runner.query(`
      create table task (
        id uuid primary key,
        name text not null,
        ids jsonb not null,
        key text,
        state text not null check (state in ('pending', 'running', 'done', 'dead')),
        run_after timestamptz not null,
        attempts int not null,
        fence int not null,
        lease_until timestamptz,
        error_code text,
        created_at timestamptz not null,
        finished_at timestamptz
      )`);
    await runner.query(`create unique index task_pending_key on task (key) where state = 'pending'`);
    await runner.query(`create index task_key on task (key)`);
    await runner.query(`create index task_due on task (run_after) where state in ('pending', 'running')`);

    await runner.query(`
      create table fact (
        id uuid primary key,
        name text not null,
        ids jsonb not null,
        recorded_at timestamptz not null,
        handled_at timestamptz
      )`);
    await runner.query(`create index fact_household on fact ((ids ->> 'householdId'), name)`);
    await runner.query(`create index fact_listing on fact ((ids ->> 'listingId'), name)`);
    await runner.query(`create index fact_unhandled on fact (recorded_at) where handled_at is null`);

    await runner.query(`
      create table audit_event (
        id uuid primary key,
        at timestamptz not null,
        account_id uuid,
        organisation_id uuid,
        act text not null,
        record_kind text not null,
        record_id uuid not null,
        details jsonb not null
      )`);
    await runner.query(`create index audit_event_record on audit_event (record_kind, record_id, at)`);

    await runner.query(`
      create table throttle (key text, bucket timestamptz, hits int not null, primary key (key, bucket))`);
    await runner.query(`
      create table demo_clock (only_row boolean primary key default true check (only_row), shift_ms bigint not null)`);

    await runner.query(`grant select, insert, update on task, fact, throttle, demo_clock to bleibe_runtime`);
    await runner.query(`grant delete on throttle to bleibe_runtime`);
    // Append-only: no update, no delete.
    await runner.query(`grant select, insert on audit_event to bleibe_runtime`);
    await runner.query(`alter table audit_event enable row level security`);
    await runner.query(`create policy write on audit_event for insert with check (true)`);
    await runner.query(`
      create policy read on audit_event for select using (app_system() or account_id = app_account())`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table demo_clock, throttle, audit_event, fact, task`);
    await runner.query(`drop function app_has_role, app_now, app_system, app_organisation, app_account`);
  }
}
