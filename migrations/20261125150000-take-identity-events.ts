import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events of providers, each once; attempts that were begun anew; providers that are left alone for a while. */
export class TakeIdentityEvents20261125150000 implements MigrationInterface {
  name = 'TakeIdentityEvents20261125150000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table identity_check add provider text, add superseded_at timestamptz`);
    await runner.query(`update identity_check set provider = 'simulated' where simulated_input is not null`);
    await runner.query(`alter table identity_check drop constraint identity_check_state_check`);
    await runner.query(`
      alter table identity_check add constraint identity_check_state_check
        check (state in ('pending', 'unanswered', 'confirmed', 'doubtful', 'refused'))`);
    // At most one attempt with a provider is waited for.
    await runner.query(`
      update identity_check c set superseded_at = now()
       where state = 'pending' and exists (
         select 1 from identity_check n
          where n.subject_kind = c.subject_kind and n.subject_id = c.subject_id and n.state = 'pending'
            and (n.started_at, n.id) > (c.started_at, c.id))`);
    await runner.query(`
      create unique index identity_check_waited_for on identity_check (subject_kind, subject_id)
        where state = 'pending' and superseded_at is null`);

    await runner.query(`
      create table identity_event (
        provider text,
        event_id text,
        identity_check_id uuid not null references identity_check,
        state text not null check (state in ('pending', 'confirmed', 'doubtful', 'refused')),
        occurred_at timestamptz not null,
        received_at timestamptz not null,
        changed_standing boolean not null,
        primary key (provider, event_id)
      )`);
    await runner.query(`create index identity_event_check on identity_event (identity_check_id)`);
    await runner.query(`
      create table provider_breaker (
        provider text primary key,
        outages int not null,
        since timestamptz not null,
        paused_until timestamptz
      )`);
    for (const table of ['identity_event', 'provider_breaker']) {
      await runner.query(`grant select, insert, update on ${table} to bleibe_runtime`);
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`create policy product on ${table} using (app_system()) with check (app_system())`);
    }
    await runner.query(`grant delete on provider_breaker to bleibe_runtime`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table provider_breaker, identity_event`);
    await runner.query(`drop index identity_check_waited_for`);
    await runner.query(`alter table identity_check drop column provider, drop column superseded_at`);
  }
}
