import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Wished changes of the stage table. A version never changes; a draft neither: another wish is another draft. */
export class DraftStages20261125201002 implements MigrationInterface {
  name = 'DraftStages20261125201002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table stage_draft (
        id uuid primary key,
        organisation_id uuid not null,
        base_version int not null,
        content jsonb not null,
        note text not null,
        state text not null check (state in ('drafted', 'published', 'discarded')),
        drafted_by uuid not null,
        drafted_at timestamptz not null,
        published_version int unique references stage_table,
        closed_by uuid,
        closed_at timestamptz,
        check ((state = 'published') = (published_version is not null)),
        check ((state = 'drafted') = (closed_at is null)),
        -- Nobody publishes what he drafted himself (disclosure matrix, section 7).
        check (state <> 'published' or closed_by <> drafted_by)
      )`);
    await runner.query(`create index stage_draft_organisation on stage_draft (organisation_id, drafted_at)`);
    await runner.query(`grant select, insert, update on stage_draft to bleibe_runtime`);
    await runner.query(`alter table stage_draft enable row level security`);
    await runner.query(`create policy product on stage_draft using (app_system()) with check (app_system())`);
    await runner.query(`
      create policy coordination on stage_draft using (
        organisation_id = app_organisation() and app_has_role('coordinator', 'team-lead'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table stage_draft`);
  }
}
