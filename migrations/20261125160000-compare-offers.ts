import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CompareOffers20261125160000 implements MigrationInterface {
  name = 'CompareOffers20261125160000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table finding add column points int not null default 0 check (points >= 0)`);

    // Hashes of what an offer says, for comparing it with others: no words, no number, no mailbox.
    await runner.query(`
      create table offer_trace (
        listing_id uuid primary key references listing,
        landlord_id uuid not null references landlord,
        sketch int[] not null,
        contact_marks text[] not null,
        account_marks text[] not null,
        traced_at timestamptz not null
      )`);
    for (const column of ['sketch', 'contact_marks', 'account_marks']) {
      await runner.query(`create index offer_trace_${column} on offer_trace using gin (${column})`);
    }
    await runner.query(`create index listing_plz on listing (plz) where state in ('submitted', 'cleared', 'held')`);
    await runner.query(`grant select, insert, update, delete on offer_trace to bleibe_runtime`);
    await runner.query(`alter table offer_trace enable row level security`);
    await runner.query(`create policy product on offer_trace using (app_system()) with check (app_system())`);

    // Signs of a kept passport are for trained people too: their author learns that the text is looked at, not why.
    await runner.query(`drop policy own on finding`);
    await runner.query(`
      create policy own on finding for select using (
        check_code not in ('no-exploitation', 'no-passport-kept') and (
          (subject_kind = 'listing' and subject_id = any ((select my_listing_ids())::uuid[]))
          or (subject_kind = 'landlord' and subject_id = my_landlord_id())
          or (subject_kind = 'household' and subject_id = any ((select my_household_ids())::uuid[]))))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy own on finding`);
    await runner.query(`
      create policy own on finding for select using (
        check_code <> 'no-exploitation' and (
          (subject_kind = 'listing' and subject_id = any ((select my_listing_ids())::uuid[]))
          or (subject_kind = 'landlord' and subject_id = my_landlord_id())
          or (subject_kind = 'household' and subject_id = any ((select my_household_ids())::uuid[]))))`);
    await runner.query(`drop index listing_plz`);
    await runner.query(`drop table offer_trace`);
    await runner.query(`alter table finding drop column points`);
  }
}
