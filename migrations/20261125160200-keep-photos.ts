import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepPhotos20261125160200 implements MigrationInterface {
  name = 'KeepPhotos20261125160200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table listing_photo (
        id uuid primary key,
        listing_id uuid not null references listing,
        state text not null check (state in ('waiting', 'shown', 'refused')),
        width int not null check (width > 0),
        height int not null check (height > 0),
        -- 16 hexadecimal digits each: what the picture looks like, and in a mirror.
        hash text not null check (hash ~ '^[0-9a-f]{16}$'),
        mirror_hash text not null check (mirror_hash ~ '^[0-9a-f]{16}$'),
        uploaded_at timestamptz not null,
        reviewed_by uuid,
        reviewed_at timestamptz,
        removed_at timestamptz
      )`);
    await runner.query(`create index listing_photo_listing on listing_photo (listing_id)`);
    await runner.query(`create index listing_photo_waiting on listing_photo (uploaded_at) where state = 'waiting'`);
    await runner.query(`grant select, insert, update on listing_photo to bleibe_runtime`);
    await runner.query(`alter table listing_photo enable row level security`);
    await runner.query(`create policy product on listing_photo using (app_system()) with check (app_system())`);
    // A landlord never shows an own picture by writing it so: what is new waits, what was reviewed stays as it was.
    await runner.query(`
      create policy own on listing_photo for select using (listing_id = any ((select my_listing_ids())::uuid[]))`);
    await runner.query(`
      create policy add_own on listing_photo for insert
        with check (state = 'waiting' and listing_id = any ((select my_listing_ids())::uuid[]))`);
    await runner.query(`
      create policy remove_own on listing_photo for update
        using (listing_id = any ((select my_listing_ids())::uuid[])) with check (removed_at is not null)`);
    await runner.query(`
      create policy desk on listing_photo for select using (
        app_has_role('check-worker', 'team-lead')
        and listing_id in (select id from listing where organisation_id = app_organisation()))`);
    // Whoever may see the home sees the pictures that a person has seen before.
    await runner.query(`
      create policy shown on listing_photo for select using (
        state = 'shown' and removed_at is null and listing_id in (select id from listing))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table listing_photo`);
  }
}
