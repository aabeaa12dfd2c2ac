import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a viewing went, said by each side for itself; and who comes along. */
export class HearOfViewings20261125201001 implements MigrationInterface {
  name = 'HearOfViewings20261125201001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table viewing_statement (
        viewing_id uuid not null references viewing,
        proposal_id uuid not null references proposal,
        party text not null check (party in ('household', 'landlord')),
        says text not null check (says in ('wants', 'wants-not', 'did-not-happen')),
        stated_by uuid not null,
        stated_at timestamptz not null,
        primary key (viewing_id, party)
      )`);
    await runner.query(`create index viewing_statement_proposal on viewing_statement (proposal_id)`);
    await runner.query(`alter table viewing add with_guide boolean not null default false`);
    await runner.query(`
      create table viewing_companion (
        viewing_id uuid primary key references viewing,
        proposal_id uuid not null references proposal,
        kind text not null check (kind in ('interpreter', 'guide')),
        -- Somebody of the team, or else a name.
        account_id uuid,
        name text,
        named_by uuid not null,
        named_at timestamptz not null,
        check ((account_id is null) <> (name is null))
      )`);
    for (const table of ['viewing_statement', 'viewing_companion']) {
      await runner.query(`grant select, insert, update, delete on ${table} to bleibe_runtime`);
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`create policy product on ${table} using (app_system()) with check (app_system())`);
    }
    // Each side reads its own word alone; the caseworkers of the organisation both.
    for (const [party, ids] of [
      ['household', 'my_household_proposal_ids'],
      ['landlord', 'my_landlord_proposal_ids'],
    ]) {
      await runner.query(`
        create policy ${party} on viewing_statement for select using (
          party = '${party}' and proposal_id = any ((select ${ids}())::uuid[]))`);
    }
    await runner.query(`
      create policy casework on viewing_statement for select using (
        app_has_role('caseworker', 'team-lead') and proposal_id = any ((select my_case_proposal_ids())::uuid[]))`);
    // The name of a third person: for the caseworker of the case alone.
    await runner.query(`
      create policy casework on viewing_companion for select using (
        app_has_role('caseworker') and proposal_id = any ((select my_assigned_proposal_ids())::uuid[]))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table viewing_companion, viewing_statement`);
    await runner.query(`alter table viewing drop with_guide`);
  }
}
