import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A landlord learns of a match through the household's yes (M3), and no more once that is taken back (D6). */
const landlordProposals = (counts: string) => `
  create or replace function my_landlord_proposal_ids() returns uuid[]
    stable security definer set search_path = public, pg_temp language sql as $$
    select array(select p.id from proposal p
                  where p.landlord_id = my_landlord_id()
                    and exists (select 1 from decision d
                                 where d.proposal_id = p.id and d.party = 'household' and d.verdict = 'yes' ${counts})) $$`;

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
        add expires_at timestamptz,
        add terms_version int not null default 1,
        add end_code text,
        add ended_by uuid`);
    await runner.query(`alter table listing add terms_version int not null default 1`);

    // A yes to a home that has changed since no longer counts; each side has one answer that does.
    await runner.query(`alter table decision add taken_back_at timestamptz`);
    await runner.query(`alter table decision drop constraint decision_proposal_id_party_key`);
    await runner.query(`
      create unique index decision_counts on decision (proposal_id, party) where taken_back_at is null`);
    await runner.query(landlordProposals(`and d.taken_back_at is null`));

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

    // When its landlord was last reminded to confirm that the home is still free.
    await runner.query(`alter table listing add reminded_at timestamptz`);
    // Both sides said yes to each other about one of its units, and no lease is signed yet. The room of the listings
    // lies below the proposals and asks through this window alone.
    await runner.query(`
      create function listing_is_spoken_for(of_listing uuid) returns boolean
        stable security definer set search_path = public, pg_temp language sql as $$
        select exists (select 1 from proposal
                        where listing_id = of_listing and state in ('agreed', 'viewing', 'promised')) $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function listing_is_spoken_for`);
    await runner.query(`alter table listing drop reminded_at`);
    await runner.query(landlordProposals(''));
    await runner.query(`drop index decision_counts`);
    await runner.query(`delete from decision where taken_back_at is not null`);
    await runner.query(`alter table decision add unique (proposal_id, party), drop taken_back_at`);
    await runner.query(`alter table listing drop terms_version`);
    await runner.query(`drop index proposal_remind, proposal_expires`);
    await runner.query(`
      alter table proposal drop constraint proposal_step_ends, drop ended_by, drop end_code, drop terms_version, drop expires_at, drop escalate_at, drop remind_at,
        drop stage_version`);
    await runner.query(`drop table stage_table`);
  }
}
