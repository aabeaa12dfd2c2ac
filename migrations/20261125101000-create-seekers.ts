import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSeekers20261125101000 implements MigrationInterface {
  name = 'CreateSeekers20261125101000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table household (
        id uuid primary key,
        reference text not null unique,
        organisation_id uuid not null,
        caseworker_id uuid,
        state text not null check (state in ('looking', 'housed', 'withdrawn')),
        registered_by uuid not null,
        -- Set by the checks; null means not cleared.
        cleared_until timestamptz,
        held boolean not null default false,
        version int not null default 1,
        registered_at timestamptz not null
      )`);
    await runner.query(`create index household_organisation on household (organisation_id, state)`);

    // Persons stand apart from the facts of the household: other eyes may see one and not the other.
    await runner.query(`
      create table household_person (
        id uuid primary key,
        household_id uuid not null references household,
        account_id uuid,
        first_name text not null,
        surname text not null,
        birth_date date not null,
        is_contact boolean not null,
        phone text
      )`);
    await runner.query(`create index household_person_household on household_person (household_id)`);
    await runner.query(`create unique index household_contact on household_person (household_id) where is_contact`);
    await runner.query(`
      create unique index household_person_account on household_person (account_id) where account_id is not null`);

    await runner.query(`
      create table household_needs (
        household_id uuid primary key references household,
        rent_payer text not null check (rent_payer in ('self', 'job-centre')),
        warm_rent_limit int check (warm_rent_limit > 0),
        rooms_min int check (rooms_min > 0),
        area_min numeric(6, 2) check (area_min > 0),
        step_free boolean not null,
        pets boolean not null,
        smoker boolean not null,
        place_wishes jsonb not null,
        move_in_from date not null,
        move_in_until date,
        stay_months int check (stay_months > 0),
        languages text[] not null,
        women_only_wish boolean not null,
        only_women_and_children boolean,
        accepts_landlord_in_flat boolean not null,
        joins_later_persons int check (joins_later_persons > 0),
        joins_later_on date,
        version int not null default 1,
        check (move_in_until >= move_in_from),
        check ((joins_later_persons is null) = (joins_later_on is null))
      )`);

    // Residence status is special data (P4): a table of its own, read by the household and its caseworkers only.
    await runner.query(`
      create table household_residence (
        household_id uuid primary key references household,
        allowed_area jsonb,
        permit_ends date
      )`);

    await runner.query(`
      create table household_helper (
        id uuid primary key,
        household_id uuid not null references household,
        account_id uuid not null,
        since timestamptz not null,
        ended_at timestamptz
      )`);
    await runner.query(`
      create unique index household_helper_active on household_helper (household_id, account_id) where ended_at is null`);

    // Owned by the owner of the tables, so that the policies below do not call each other in a circle.
    await runner.query(`
      create function my_household_ids() returns uuid[] stable security definer set search_path = public, pg_temp language sql as $$
        select array(
          select household_id from household_person where account_id = app_account()
          union
          select household_id from household_helper where account_id = app_account() and ended_at is null) $$`);
    await runner.query(`
      create function my_case_ids() returns uuid[] stable security definer set search_path = public, pg_temp language sql as $$
        select array(select id from household where organisation_id = app_organisation()) $$`);

    // A case belongs to its caseworker; nobody's yet is every caseworker's, so that somebody can take it.
    await runner.query(`
      create function my_assigned_case_ids() returns uuid[] stable security definer set search_path = public, pg_temp language sql as $$
        select array(select id from household
                      where organisation_id = app_organisation()
                        and (app_has_role('team-lead')
                             or (app_has_role('caseworker')
                                 and (caseworker_id is null or caseworker_id = app_account())))) $$`);

    const tables = ['household', 'household_person', 'household_needs', 'household_residence', 'household_helper'];
    for (const table of tables) {
      const id = table === 'household' ? 'id' : 'household_id';
      await runner.query(`grant select, insert, update on ${table} to bleibe_runtime`);
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`create policy product on ${table} using (app_system()) with check (app_system())`);
      await runner.query(`create policy own on ${table} using (${id} = any ((select my_household_ids())::uuid[]))`);
      // That there is a case, and what it needs, the colleagues see too; who the people are, only who works on it.
      const cases = table === 'household' || table === 'household_needs' ? 'my_case_ids' : 'my_assigned_case_ids';
      await runner.query(`
        create policy casework on ${table} using (
          app_has_role('caseworker', 'team-lead') and ${id} = any ((select ${cases}())::uuid[]))`);
    }
    await runner.query(`grant delete on household_person to bleibe_runtime`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table household_helper, household_residence, household_needs, household_person, household`,
    );
    await runner.query(`drop function my_assigned_case_ids, my_case_ids, my_household_ids`);
  }
}
