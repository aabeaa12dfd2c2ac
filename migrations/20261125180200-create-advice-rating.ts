import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAdviceRating20261125180200 implements MigrationInterface {
  name = 'CreateAdviceRating20261125180200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table advice_rating (
        id uuid primary key,
        tenancy_id uuid not null references tenancy,
        organisation_id uuid not null,
        person_id uuid not null,
        -- The visit of the plan or the task that was done: what is rated.
        contact_id uuid not null,
        language text not null,
        stars int not null check (stars between 1 and 5),
        text text not null,
        at timestamptz not null,
        unique (person_id, contact_id)
      )`);
    await runner.query(`create index advice_rating_organisation on advice_rating (organisation_id, at)`);
    await runner.query(`grant select, insert on advice_rating to bleibe_runtime`);
    await runner.query(`alter table advice_rating enable row level security`);
    await runner.query(`create policy product on advice_rating using (app_system()) with check (app_system())`);
    // Who reads the text; the figures are made by the product.
    await runner.query(`
      create policy reading on advice_rating for select using (
        app_has_role('aftercare-worker') and tenancy_id = any ((select my_organisation_tenancy_ids())::uuid[]))`);
    // A text that waits to be read may belong to a rating instead of a survey.
    await runner.query(`alter table follow_up add rating_id uuid references advice_rating`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table follow_up drop rating_id`);
    await runner.query(`drop table advice_rating`);
  }
}
