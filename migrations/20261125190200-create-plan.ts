import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The shadow plan: what the product would suggest at this moment. Kept by one worker, read by everybody who decides. */
export class CreatePlan20261125190200 implements MigrationInterface {
  name = 'CreatePlan20261125190200';

  async up(runner: QueryRunner): Promise<void> {
    // One worker at a time keeps the plan; who does not renew the lease has lost it. By the clock of the database.
    await runner.query(`
      create table plan_keeper (
        only_row boolean primary key default true check (only_row),
        holder uuid,
        lease_until timestamptz not null
      )`);
    await runner.query(`insert into plan_keeper (lease_until) values ('-infinity')`);

    await runner.query(`
      create table plan_round (
        id uuid primary key,
        at timestamptz not null,
        policy_version int not null references scoring_policy,
        seed int not null,
        households int not null,
        homes int not null,
        pairs int not null,
        matched int not null,
        -- No plan of all possible pairs can be worth more than the bound.
        value bigint not null,
        bound bigint not null,
        milliseconds int not null,
        check (value <= bound)
      )`);
    await runner.query(`create index plan_round_at on plan_round (at)`);
    await runner.query(`
      create table plan_line (
        household_id uuid primary key,
        organisation_id uuid not null,
        listing_id uuid,
        weight int not null check (weight >= 0),
        gain int not null check (gain >= 0),
        changed_at timestamptz not null
      )`);
    await runner.query(`create index plan_line_listing on plan_line (listing_id) where listing_id is not null`);
    await runner.query(`
      create table plan_price (
        listing_id uuid primary key,
        price int not null check (price >= 0),
        units int not null check (units > 0),
        changed_at timestamptz not null
      )`);

    for (const table of ['plan_keeper', 'plan_round', 'plan_line', 'plan_price']) {
      await runner.query(`grant select, insert, update, delete on ${table} to bleibe_runtime`);
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`create policy product on ${table} using (app_system()) with check (app_system())`);
    }
    await runner.query(`
      create policy casework on plan_line for select using (
        organisation_id = app_organisation() and app_has_role('caseworker', 'team-lead'))`);
    await runner.query(`
      create policy casework on plan_price for select using (app_has_role('caseworker', 'team-lead'))`);

    // When the checks of a landlord change, all of its homes come to the market or leave it.
    await runner.query(`
      create function record_homes_of_landlord() returns trigger
        security definer set search_path = public, pg_temp language plpgsql as $$
      begin
        insert into market_change (kind, id) select 'listing', id from listing where landlord_id = new.id;
        return null;
      end $$`);
    await runner.query(`
      create trigger landlord_changes_listings after update of held, cleared_until on landlord
        for each row execute function record_homes_of_landlord()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger landlord_changes_listings on landlord`);
    await runner.query(`drop function record_homes_of_landlord`);
    await runner.query(`drop table plan_price, plan_line, plan_round, plan_keeper`);
  }
}
