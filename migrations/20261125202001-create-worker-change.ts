import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was in charge of a tenancy before whom: continuity is counted by the worker in charge on the day of a visit. */
export class CreateWorkerChange20261125202001 implements MigrationInterface {
  name = 'CreateWorkerChange20261125202001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table worker_change (
        id uuid primary key,
        tenancy_id uuid not null references tenancy,
        -- null = nobody was in charge.
        worker_before uuid,
        worker_after uuid not null,
        changed_by uuid not null,
        at timestamptz not null,
        check (worker_before is distinct from worker_after)
      )`);
    await runner.query(`create index worker_change_tenancy on worker_change (tenancy_id, at)`);
    await runner.query(`grant select, insert on worker_change to bleibe_runtime`);
    await runner.query(`alter table worker_change enable row level security`);
    await runner.query(`create policy product on worker_change using (app_system()) with check (app_system())`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table worker_change`);
  }
}
