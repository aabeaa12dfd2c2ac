import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateNotifications20261125105000 implements MigrationInterface {
  name = 'CreateNotifications20261125105000';

  async up(runner: QueryRunner): Promise<void> {
    // No text and no address: both are put together at the moment of sending.
    await runner.query(`
      create table message (
        id uuid primary key,
        account_id uuid not null,
        kind text not null,
        ids jsonb not null,
        -- The same occasion is told once.
        occasion text not null,
        state text not null check (state in ('queued', 'sending', 'sent', 'dropped', 'uncertain')),
        send_after timestamptz not null,
        created_at timestamptz not null,
        sent_at timestamptz,
        unique (account_id, kind, occasion)
      )`);
    await runner.query(`create index message_queued on message using gin (ids) where state = 'queued'`);
    await runner.query(`grant select, insert, update on message to bleibe_runtime`);
    await runner.query(`alter table message enable row level security`);
    await runner.query(`create policy product on message using (app_system()) with check (app_system())`);
    await runner.query(`create policy own on message for select using (account_id = app_account())`);
    // Writing one is no way to read them.
    await runner.query(`create policy write on message for insert with check (true)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table message`);
  }
}
