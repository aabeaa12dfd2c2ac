import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Wished versions of the plan of the year, each with its dry run. Counts only, no person. */
export class CreateTemplateDraft20261125202000 implements MigrationInterface {
  name = 'CreateTemplateDraft20261125202000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table plan_template_draft (
        id uuid primary key,
        organisation_id uuid not null,
        base_version int not null,
        steps jsonb not null,
        note text not null,
        state text not null check (state in ('drafted', 'published', 'discarded')),
        drafted_by uuid not null,
        drafted_at timestamptz not null,
        dry_run jsonb,
        tried_at timestamptz,
        published_version int,
        moves_running boolean not null,
        closed_by uuid,
        closed_at timestamptz,
        unique (organisation_id, published_version),
        check ((dry_run is null) = (tried_at is null)),
        check ((state = 'published') = (published_version is not null)),
        check ((state = 'drafted') = (closed_at is null)),
        -- Nothing is published untried, and nobody publishes what he drafted himself.
        check (state <> 'published' or (dry_run is not null and closed_by <> drafted_by))
      )`);
    await runner.query(`create index template_draft_organisation on plan_template_draft (organisation_id, drafted_at)`);
    await runner.query(`grant select, insert, update on plan_template_draft to bleibe_runtime`);
    await runner.query(`alter table plan_template_draft enable row level security`);
    await runner.query(`create policy product on plan_template_draft using (app_system()) with check (app_system())`);
    await runner.query(`
      create policy coordination on plan_template_draft for select using (
        organisation_id = app_organisation() and app_has_role('coordinator', 'team-lead'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table plan_template_draft`);
  }
}
