import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Candidates are ranked when somebody looks, from the market in memory; nothing reads or writes the rows any more. */
export class DropCandidate20261125190100 implements MigrationInterface {
  name = 'DropCandidate20261125190100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table candidate`);
    // They only kept those rows fresh.
    await runner.query(`
      delete from task where name in ('matching.score-seeker', 'matching.score-listing', 'matching.score-seeker-of-proposal')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table candidate (
        household_id uuid not null,
        listing_id uuid not null,
        organisation_id uuid not null,
        score int not null check (score between 0 and 1000),
        to_clarify boolean not null,
        result jsonb not null,
        policy_version int not null references scoring_policy,
        scored_at timestamptz not null,
        primary key (household_id, listing_id)
      )`);
    await runner.query(`create index candidate_best on candidate (household_id, score desc, listing_id)`);
    await runner.query(`create index candidate_listing on candidate (listing_id)`);
    await runner.query(`grant select, insert, update, delete on candidate to bleibe_runtime`);
    await runner.query(`alter table candidate enable row level security`);
    await runner.query(`create policy product on candidate using (app_system()) with check (app_system())`);
    await runner.query(`
      create policy casework on candidate for select using (
        organisation_id = app_organisation() and app_has_role('caseworker', 'team-lead'))`);
  }
}
