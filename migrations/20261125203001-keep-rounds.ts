import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepRounds20261125203001 implements MigrationInterface {
  name = 'KeepRounds20261125203001';

  async up(runner: QueryRunner): Promise<void> {
    // As text and not as jsonb: what was planned is compared letter by letter with what is known now.
    await runner.query(`
      create table round_plan (
        id uuid primary key,
        organisation_id uuid not null,
        monday date not null check (extract(isodow from monday) = 1),
        week json not null,
        plan json not null,
        changes json not null,
        made_by uuid not null,
        made_at timestamptz not null
      )`);
    await runner.query(`create index round_plan_week on round_plan (organisation_id, monday, made_at)`);
    await runner.query(`grant select, insert on round_plan to bleibe_runtime`);
    await runner.query(`alter table round_plan enable row level security`);
    await runner.query(`create policy product on round_plan using (app_system()) with check (app_system())`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table round_plan`);
  }
}
