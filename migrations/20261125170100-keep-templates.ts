import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plans keep the version of the template they began with; letters keep the language they were written in. */
export class KeepTemplates20261125170100 implements MigrationInterface {
  name = 'KeepTemplates20261125170100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table plan_template (
        code text not null,
        version int not null,
        -- As in libs/aftercare/src/rules/plan-template.ts. A published version never changes.
        steps jsonb not null,
        published_at timestamptz not null,
        primary key (code, version)
      )`);
    await runner.query(`grant select, insert on plan_template to bleibe_runtime`);
    await runner.query(`alter table plan_template enable row level security`);
    await runner.query(`create policy product on plan_template using (app_system()) with check (app_system())`);
    await runner.query(`alter table message add language text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table message drop language`);
    await runner.query(`drop table plan_template`);
  }
}
