import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Table, whose change it is, and the column with the id. */
const watched: readonly [table: string, kind: 'listing' | 'household', column: string][] = [
  ['listing', 'listing', 'id'],
  ['unit', 'listing', 'listing_id'],
  ['proposal', 'listing', 'listing_id'],
  ['proposal', 'household', 'household_id'],
  ['household', 'household', 'id'],
  ['household_needs', 'household', 'household_id'],
  ['household_residence', 'household', 'household_id'],
  ['household_person', 'household', 'household_id'],
  ['household_priority_proof', 'household', 'household_id'],
  ['pair_block', 'household', 'household_id'],
];

/**
 * What the market in memory follows: one line for each change of a home or a household. Written by triggers, so that no
 * writer can forget it; only inserted, so that nobody waits for a lock. The transaction's number tells a reader which
 * lines it cannot have seen yet, also those that were written before its last look and committed after it.
 */
export class FollowMarket20261125190000 implements MigrationInterface {
  name = 'FollowMarket20261125190000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table market_change (
        changed_in xid8 not null default pg_current_xact_id(),
        kind text not null check (kind in ('listing', 'household')),
        id uuid not null,
        -- By the clock of the machine: it only decides when a line may be forgotten.
        recorded_at timestamptz not null default now()
      )`);
    await runner.query(`create index market_change_transaction on market_change (changed_in)`);
    await runner.query(`create index market_change_recorded on market_change using brin (recorded_at)`);
    await runner.query(`
      create function record_market_change() returns trigger
        security definer set search_path = public, pg_temp language plpgsql as $$
      declare
        changed jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
      begin
        insert into market_change (kind, id) values (tg_argv[0], (changed ->> tg_argv[1])::uuid);
        return null;
      end $$`);
    for (const [table, kind, column] of watched) {
      await runner.query(`
        create trigger ${table}_changes_${kind} after insert or update or delete on ${table}
          for each row execute function record_market_change('${kind}', '${column}')`);
    }
    await runner.query(`grant select, delete on market_change to bleibe_runtime`);
    await runner.query(`alter table market_change enable row level security`);
    await runner.query(`create policy product on market_change using (app_system())`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, kind] of watched) await runner.query(`drop trigger ${table}_changes_${kind} on ${table}`);
    await runner.query(`drop function record_market_change`);
    await runner.query(`drop table market_change`);
  }
}
