import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCalendarFeed20261125180100 implements MigrationInterface {
  name = 'CreateCalendarFeed20261125180100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calendar_feed (
        id uuid primary key,
        account_id uuid not null,
        organisation_id uuid not null,
        token_hash bytea not null unique,
        created_at timestamptz not null,
        revoked_at timestamptz
      )`);
    await runner.query(`create unique index calendar_feed_open on calendar_feed (account_id) where revoked_at is null`);
    await runner.query(`grant select, insert, update on calendar_feed to bleibe_runtime`);
    await runner.query(`alter table calendar_feed enable row level security`);
    await runner.query(`create policy product on calendar_feed using (app_system()) with check (app_system())`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table calendar_feed`);
  }
}
