import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The stage table as versioned data, and the times of the present step of every proposal. Only adds. */
export class CreateStages20261125130000 implements MigrationInterface {
  name = 'CreateStages20261125130000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table stage_table (
        version int primary key,
        content jsonb not null,
        published_at timestamptz not null,
        published_by uuid
      )`);
    // A version never changes: nobody may update it.
    await runner.query(`grant select, insert on stage_table to bleibe_runtime`);

    await runner.query(`
      alter table proposal
        add stage_version int not null default 1,
        add remind_at timestamptz,
        add escalate_at timestamptz,
        add expires_at timestamptz`);
    // Proposals from before wait as they did; those that had no end get one, or they would wait for ever.
    await runner.query(`
      update proposal set expires_at = coalesce(deadline_at, now() + interval '42 days')
       where state in ('offered', 'asked', 'agreed', 'viewing', 'promised')`);
    await runner.query(`
      alter table proposal add constraint proposal_step_ends check (
        (expires_at is not null) = (state in ('offered', 'asked', 'agreed', 'viewing', 'promised')))`);
    await runner.query(`create index proposal_expires on proposal (expires_at) where ended_at is null`);
    await runner.query(`
      create index proposal_remind on proposal (least(remind_at, escalate_at))
       where ended_at is null and (remind_at is not null or escalate_at is not null)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index proposal_remind, proposal_expires`);
    await runner.query(`
      alter table proposal drop constraint proposal_step_ends, drop expires_at, drop escalate_at, drop remind_at,
        drop stage_version`);
    await runner.query(`drop table stage_table`);
  }
}
