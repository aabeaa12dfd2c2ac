import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Floors for groups as part of a version of the policy, and what they came to in a round of the plan. Only adds. */
export class AddFloors20261125201003 implements MigrationInterface {
  name = 'AddFloors20261125201003';

  async up(runner: QueryRunner): Promise<void> {
    // Versions from before have none.
    await runner.query(`alter table scoring_policy add floors jsonb not null default '{}'`);
    await runner.query(`alter table policy_draft add floors jsonb not null default '{}'`);
    // Null = the policy of the round had no floors.
    await runner.query(`alter table plan_round add floors jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table plan_round drop floors`);
    await runner.query(`alter table policy_draft drop floors`);
    await runner.query(`alter table scoring_policy drop floors`);
  }
}
