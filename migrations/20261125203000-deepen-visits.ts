import type { MigrationInterface, QueryRunner } from 'typeorm';

const NEW_TABLES = [
  'visit_signature',
  'visit_photo',
  'visit_review',
  'visit_presence',
  'companion',
  'companion_booking',
];

/** Signatures, photos and review of a visit form; who is at a visit now; a second worker; interpreters and guides. */
export class DeepenVisits20261125203000 implements MigrationInterface {
  name = 'DeepenVisits20261125203000';

  async up(runner: QueryRunner): Promise<void> {
    await this.forms(runner);
    await this.workers(runner);
    await this.companions(runner);
    for (const table of NEW_TABLES) {
      await runner.query(`grant select, insert, update on ${table} to bleibe_runtime`);
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`create policy product on ${table} using (app_system()) with check (app_system())`);
    }
  }

  private async forms(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table follow_up
        -- The visit whose form it came from: an occurrence, or a follow-up.
        add visit_id uuid,
        -- What a visit asks to be done afterwards, by its code.
        add action text`);
    await this.allowKinds(runner, ['visit-action', 'revise-report']);
    await runner.query(`
      create table visit_signature (
        -- Comes from the phone: the same signature again is the same row (R24).
        id uuid primary key,
        visit_id uuid not null,
        role text not null check (role in ('household', 'worker', 'landlord', 'interpreter')),
        name text not null,
        -- The version of the form that was read before signing.
        form_version int not null,
        signed_at timestamptz not null,
        received_at timestamptz not null
      )`);
    await runner.query(`create index visit_signature_visit on visit_signature (visit_id)`);
    await runner.query(`
      create table visit_photo (
        -- Comes from the phone.
        id uuid primary key,
        visit_id uuid not null,
        worker_id uuid not null,
        width int not null,
        height int not null,
        received_at timestamptz not null
      )`);
    await runner.query(`create index visit_photo_visit on visit_photo (visit_id)`);
    await runner.query(`
      create table visit_review (
        id uuid primary key,
        visit_id uuid not null,
        form_version int not null,
        verdict text not null check (verdict in ('accepted', 'sent-back')),
        note text not null,
        reviewed_by uuid not null,
        at timestamptz not null
      )`);
    await runner.query(`create index visit_review_visit on visit_review (visit_id, at)`);
  }

  private async workers(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table tenancy add visit_by_two boolean not null default false`);
    await runner.query(`
      alter table appointment
        add second_worker_id uuid,
        add check (second_worker_id is distinct from worker_id or second_worker_id is null)`);
    await runner.query(`
      create table visit_presence (
        id uuid primary key,
        visit_id uuid not null,
        tenancy_id uuid not null references tenancy,
        organisation_id uuid not null,
        worker_id uuid not null,
        checked_in_at timestamptz not null,
        expected_until timestamptz not null,
        checked_out_at timestamptz,
        checked_out_by uuid,
        -- What a colleague found out about somebody who had not come back.
        note text,
        -- When the others were told that she is not back; once.
        alerted_at timestamptz,
        check (expected_until > checked_in_at)
      )`);
    // Nobody is at two visits at once.
    await runner.query(
      `create unique index visit_presence_open on visit_presence (worker_id) where checked_out_at is null`,
    );
    await runner.query(`
      create index visit_presence_due on visit_presence (expected_until) where checked_out_at is null and alerted_at is null`);
    await runner.query(`
      create or replace function tenancies_i_visit() returns uuid[]
        stable security definer set search_path = public, pg_temp language sql as $$
        select array(
          select t.id from tenancy t
           where t.worker_id = app_account()
             and (exists (select 1 from occurrence o
                           where o.tenancy_id = t.id and o.kind = 'visit'
                             and o.planned_on between (app_now() - interval '2 days')::date
                                                  and (app_now() + interval '2 days')::date)
                  or exists (select 1 from follow_up f where f.tenancy_id = t.id and f.done_at is null))
          union
          select o.tenancy_id from appointment a join occurrence o on o.id = a.occurrence_id
           where app_account() in (a.worker_id, a.second_worker_id)
             and a.state in ('offered', 'confirmed', 'done', 'no_show', 'refused')
             and a.starts_at between app_now() - interval '2 days' and app_now() + interval '2 days') $$`);
  }

  private async companions(runner: QueryRunner): Promise<void> {
    await runner.query(`create extension if not exists btree_gist`);
    await runner.query(`
      create table companion (
        id uuid primary key,
        organisation_id uuid not null,
        kind text not null check (kind in ('interpreter', 'guide')),
        name text not null,
        languages text[] not null,
        created_at timestamptz not null,
        retired_at timestamptz
      )`);
    await runner.query(`create index companion_organisation on companion (organisation_id)`);
    await runner.query(`
      create table companion_booking (
        id uuid primary key,
        companion_id uuid not null references companion,
        appointment_id uuid not null references appointment,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        cancelled_at timestamptz,
        created_at timestamptz not null,
        -- Nobody is promised to two households at once.
        exclude using gist (companion_id with =, tstzrange(starts_at, ends_at) with &&) where (cancelled_at is null)
      )`);
    await runner.query(`create index companion_booking_appointment on companion_booking (appointment_id)`);
  }

  /** Adds to the kinds that are allowed so far, whatever they are by now. */
  private async allowKinds(runner: QueryRunner, kinds: string[]): Promise<void> {
    const [{ name, rule }] = (await runner.query(`
      select conname as name, pg_get_expr(conbin, conrelid) as rule from pg_constraint
       where conrelid = 'follow_up'::regclass and contype = 'c' and pg_get_expr(conbin, conrelid) like '%kind%'`)) as [
      { name: string; rule: string },
    ];
    const added = kinds.map((kind) => `'${kind}'`).join(', ');
    await runner.query(`alter table follow_up drop constraint "${name}"`);
    await runner.query(`alter table follow_up add constraint "${name}" check (${rule} or kind in (${added}))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${[...NEW_TABLES].reverse().join(', ')}`);
    await runner.query(`
      create or replace function tenancies_i_visit() returns uuid[]
        stable security definer set search_path = public, pg_temp language sql as $$
        select array(
          select t.id from tenancy t
           where t.worker_id = app_account()
             and (exists (select 1 from occurrence o
                           where o.tenancy_id = t.id and o.kind = 'visit'
                             and o.planned_on between (app_now() - interval '2 days')::date
                                                  and (app_now() + interval '2 days')::date)
                  or exists (select 1 from follow_up f where f.tenancy_id = t.id and f.done_at is null))
          union
          select o.tenancy_id from appointment a join occurrence o on o.id = a.occurrence_id
           where a.worker_id = app_account() and a.state in ('offered', 'confirmed', 'done', 'no_show', 'refused')
             and a.starts_at between app_now() - interval '2 days' and app_now() + interval '2 days') $$`);
    await runner.query(`alter table appointment drop second_worker_id`);
    await runner.query(`alter table tenancy drop visit_by_two`);
    await runner.query(`alter table follow_up drop action, drop visit_id`);
  }
}
