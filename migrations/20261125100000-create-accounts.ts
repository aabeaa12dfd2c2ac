import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAccounts20261125100000 implements MigrationInterface {
  name = 'CreateAccounts20261125100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organisation (
        id uuid primary key,
        name text not null,
        -- Beginnings of the AGS this organisation works in; the longest that fits decides, '' fits everywhere.
        areas text[] not null,
        created_at timestamptz not null
      )`);
    await runner.query(`
      create table account (
        id uuid primary key,
        name text not null,
        email text not null,
        password_hash text not null,
        language text not null,
        email_confirmed_at timestamptz,
        created_at timestamptz not null
      )`);
    await runner.query(`create unique index account_email on account (lower(email))`);
    await runner.query(`
      create table membership (
        id uuid primary key,
        account_id uuid not null references account,
        organisation_id uuid references organisation,
        role text not null check (role in ('seeker', 'helper', 'landlord', 'caseworker', 'team-lead', 'check-worker',
                                           'aftercare-worker', 'coordinator', 'administrator')),
        since timestamptz not null,
        unique nulls not distinct (account_id, organisation_id, role),
        -- Seekers and landlords act for themselves, everybody else for an organisation.
        check ((organisation_id is null) = (role in ('seeker', 'landlord')))
      )`);
    await runner.query(`
      create table session (
        id uuid primary key,
        token_hash bytea not null unique,
        account_id uuid not null references account,
        organisation_id uuid references organisation,
        created_at timestamptz not null,
        last_used_at timestamptz not null,
        expires_at timestamptz not null,
        ended_at timestamptz
      )`);
    await runner.query(`create index session_account on session (account_id)`);
    await runner.query(`
      create table contact_confirmation (
        id uuid primary key,
        account_id uuid not null references account,
        expires_at timestamptz not null,
        tries int not null default 0,
        confirmed_at timestamptz
      )`);
    await runner.query(`create index contact_confirmation_account on contact_confirmation (account_id)`);
    await runner.query(`
      create table consent_entry (
        id uuid primary key,
        subject_kind text not null check (subject_kind in ('household', 'person', 'landlord')),
        subject_id uuid not null,
        purpose text not null,
        given boolean not null,
        text_version text not null,
        language text not null,
        mode text not null check (mode in ('self', 'helper', 'caseworker')),
        recorded_by uuid references account,
        recorded_at timestamptz not null
      )`);
    await runner.query(`create index consent_entry_subject on consent_entry (subject_id, purpose, recorded_at desc)`);

    await runner.query(`
      grant select, insert, update on organisation, account, membership, session, contact_confirmation to bleibe_runtime`);
    // The log of consents only grows (R16).
    await runner.query(`grant select, insert on consent_entry to bleibe_runtime`);

    for (const table of ['account', 'membership', 'session', 'contact_confirmation', 'consent_entry']) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`create policy product on ${table} using (app_system()) with check (app_system())`);
    }
    await runner.query(`create policy own on account using (id = app_account())`);
    await runner.query(`create policy own on membership for select using (account_id = app_account())`);
    await runner.query(`create policy own on session for select using (account_id = app_account())`);
    // Colleagues see each other's names, for worklists and hand-overs.
    await runner.query(`
      create policy colleague on membership for select using (organisation_id = app_organisation())`);
    await runner.query(`
      create policy colleague on account for select using (
        id in (select m.account_id from membership m where m.organisation_id = app_organisation()))`);
    await runner.query(`create policy record on consent_entry for insert with check (recorded_by = app_account())`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table consent_entry, contact_confirmation, session, membership, account, organisation`);
  }
}
