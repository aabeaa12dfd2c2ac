import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateListings20261125102000 implements MigrationInterface {
  name = 'CreateListings20261125102000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table landlord (
        id uuid primary key,
        account_id uuid not null unique,
        organisation_id uuid not null,
        kind text not null check (kind in ('private', 'company')),
        first_name text not null,
        surname text not null,
        company text,
        cleared_until timestamptz,
        held boolean not null default false,
        registered_at timestamptz not null,
        check ((kind = 'company') = (company is not null))
      )`);

    await runner.query(`
      create table listing (
        id uuid primary key,
        landlord_id uuid not null references landlord,
        organisation_id uuid not null,
        state text not null check (state in ('draft', 'submitted', 'cleared', 'held', 'let', 'withdrawn', 'expired')),
        kind text not null check (kind in ('flat', 'room')),
        ags text not null,
        kreis_ags text not null,
        land text not null,
        plz text not null,
        -- Centre of the 1-km cell (L1): the only place that search, distance and scoring know.
        cell_id text not null,
        cell_lat double precision not null,
        cell_lon double precision not null,
        net_cold_rent int not null check (net_cold_rent >= 0),
        utilities int not null check (utilities >= 0),
        heating int not null check (heating >= 0),
        furniture int not null check (furniture >= 0),
        warm_rent_stated int check (warm_rent_stated >= 0),
        deposit int not null check (deposit >= 0),
        area numeric(6, 2) not null check (area > 0),
        rooms numeric(3, 1) not null check (rooms > 0),
        most_persons int not null check (most_persons > 0),
        shared_area numeric(6, 2) check (shared_area >= 0),
        year_built int,
        floor int,
        step_free text not null check (step_free in ('yes', 'no', 'unknown')),
        pets text not null check (pets in ('yes', 'no', 'ask')),
        smoking_allowed boolean not null,
        women_only boolean not null,
        landlord_lives_there boolean not null,
        available_from date not null,
        available_until date,
        longest_stay_months int check (longest_stay_months > 0),
        languages text[] not null,
        features text[] not null,
        description text not null,
        confirmed_at timestamptz not null,
        cleared_until timestamptz,
        version int not null default 1,
        created_at timestamptz not null,
        submitted_at timestamptz,
        check (available_until >= available_from)
      )`);
    await runner.query(`create index listing_landlord on listing (landlord_id)`);
    await runner.query(`create index listing_cleared on listing (organisation_id) where state = 'cleared'`);
    await runner.query(
      `create index listing_confirmed on listing (confirmed_at) where state in ('submitted', 'cleared', 'held')`,
    );

    await runner.query(`
      create table unit (
        id uuid primary key,
        listing_id uuid not null references listing,
        number int not null,
        unique (listing_id, number)
      )`);

    // The exact address (P3) in a table of its own, joined through the release rule only (L5).
    await runner.query(`
      create table unit_location (
        listing_id uuid primary key references listing,
        street text not null,
        house_number text not null,
        lat double precision,
        lon double precision
      )`);

    await runner.query(`
      create function my_landlord_id() returns uuid stable security definer set search_path = public, pg_temp language sql as $$
        select id from landlord where account_id = app_account() $$`);
    await runner.query(`
      create function my_listing_ids() returns uuid[] stable security definer set search_path = public, pg_temp language sql as $$
        select array(select id from listing where landlord_id = my_landlord_id()) $$`);

    await runner.query(`
      create function landlord_is_clear(of_landlord uuid) returns boolean stable security definer set search_path = public, pg_temp language sql as $$
        select coalesce((select not held and cleared_until > app_now() from landlord where id = of_landlord), false) $$`);

    for (const table of ['landlord', 'listing', 'unit', 'unit_location']) {
      await runner.query(`grant select, insert, update on ${table} to bleibe_runtime`);
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`create policy product on ${table} using (app_system()) with check (app_system())`);
    }
    await runner.query(`grant delete on unit to bleibe_runtime`);

    await runner.query(`create policy own on landlord using (account_id = app_account())`);
    await runner.query(`create policy own on listing using (landlord_id = my_landlord_id())`);
    await runner.query(`create policy own on unit using (listing_id = any ((select my_listing_ids())::uuid[]))`);
    await runner.query(
      `create policy own on unit_location using (listing_id = any ((select my_listing_ids())::uuid[]))`,
    );

    // Without the address a home is no secret: everybody sees published ones, staff of any organisation all but drafts.
    await runner.query(`create policy published on listing for select using (state = 'cleared')`);
    await runner.query(`
      create policy staff on listing for select using (
        state <> 'draft' and app_has_role('caseworker', 'team-lead', 'check-worker', 'aftercare-worker', 'coordinator'))`);
    await runner.query(`create policy of_listing on unit for select using (listing_id in (select id from listing))`);

    await runner.query(`
      create policy desk on landlord for select using (
        organisation_id = app_organisation() and app_has_role('caseworker', 'team-lead', 'check-worker'))`);
    await runner.query(`
      create policy desk on unit_location for select using (
        app_has_role('team-lead', 'check-worker')
        and listing_id in (select id from listing where organisation_id = app_organisation()))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table unit_location, unit, listing, landlord`);
    await runner.query(`drop function landlord_is_clear, my_listing_ids, my_landlord_id`);
  }
}
