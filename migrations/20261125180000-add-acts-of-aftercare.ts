import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What workers do by hand: settled duties, notes of calls, the look back at the end, visits taken over. */
export class AddActsOfAftercare20261125180000 implements MigrationInterface {
  name = 'AddActsOfAftercare20261125180000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table duty add settled_as text check (settled_as in ('done', 'not_needed'))`);
    await runner.query(`alter table follow_up add note text`);
    await runner.query(`
      create table exit_review (
        tenancy_id uuid primary key references tenancy,
        -- Where the people live now.
        lives_now text not null check (lives_now in ('own_home', 'with_others', 'institution', 'homeless', 'abroad', 'unknown')),
        note text not null,
        reviewed_by uuid not null,
        at timestamptz not null
      )`);
    await runner.query(`grant select, insert, update on exit_review to bleibe_runtime`);
    await runner.query(`alter table exit_review enable row level security`);
    await runner.query(`create policy product on exit_review using (app_system()) with check (app_system())`);
    await runner.query(`
      create policy aftercare on exit_review for select using (
        app_has_role('aftercare-worker', 'team-lead') and tenancy_id = any ((select my_organisation_tenancy_ids())::uuid[]))`);
    // Colleagues see when somebody is away, to plan around it.
    await runner.query(`
      create policy aftercare on worker_absence for select using (
        app_has_role('aftercare-worker', 'team-lead')
        and account_id in (select m.account_id from membership m where m.organisation_id = app_organisation()))`);
    // Whether a plan is paused. The plan of a person who had to leave is for aftercare alone (R32).
    await runner.query(`
      create policy casework on aftercare_plan for select using (
        app_has_role('caseworker', 'team-lead', 'aftercare-worker')
        and (protected_for is null or app_has_role('aftercare-worker'))
        and tenancy_id = any ((select my_organisation_tenancy_ids())::uuid[]))`);
    await this.widenVisits(runner);
  }

  /** Who stands in for a colleague has to find the door: around an appointment of one's own, not only by tenancy. */
  private async widenVisits(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function tenancies_i_visit() returns uuid[]
        stable security definer set search_path = public, pg_temp language sql as $$
        select array(
          select t.id from tenancy t
           where t.worker_id = app_account()
             and (exists (select 1 from occurrence o
                           where o.tenancy_id = t.id and o.kind = 'visit'
                             and o.planned_on between (app_now() - interval '2 days')::date
                                                  and (app_now() + interval '2 days')::date)
                  or exists (select 1 from follow_up f where f.tenancy_id = t.id and f.done_at is null))
          union
          select o.tenancy_id from appointment a join occurrence o on o.id = a.occurrence_id
           where a.worker_id = app_account() and a.state in ('offered', 'confirmed', 'done', 'no_show', 'refused')
             and a.starts_at between app_now() - interval '2 days' and app_now() + interval '2 days') $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function tenancies_i_visit() returns uuid[]
        stable security definer set search_path = public, pg_temp language sql as $$
        select array(
          select t.id from tenancy t
           where t.worker_id = app_account()
             and (exists (select 1 from occurrence o
                           where o.tenancy_id = t.id and o.kind = 'visit'
                             and o.planned_on between (app_now() - interval '2 days')::date
                                                  and (app_now() + interval '2 days')::date)
                  or exists (select 1 from follow_up f where f.tenancy_id = t.id and f.done_at is null))) $$`);
    await runner.query(`drop policy casework on aftercare_plan`);
    await runner.query(`drop policy aftercare on worker_absence`);
    await runner.query(`drop table exit_review`);
    await runner.query(`alter table follow_up drop note`);
    await runner.query(`alter table duty drop settled_as`);
  }
}
