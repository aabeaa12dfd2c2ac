import type { MigrationInterface, QueryRunner } from 'typeorm';

const ownSubject = `(
  (subject_kind = 'listing' and subject_id = any ((select my_listing_ids())::uuid[]))
  or (subject_kind = 'landlord' and subject_id = my_landlord_id())
  or (subject_kind = 'household' and subject_id = any ((select my_household_ids())::uuid[])))`;
const desk = `app_has_role('check-worker', 'team-lead')`;
const told = (hidden: string) =>
  `create policy own on finding for select using (check_code not in (${hidden}) and ${ownSubject})`;

const subject = `
  subject_kind text not null check (subject_kind in ('household', 'landlord', 'listing')),
  subject_id uuid not null`;

export class HearBothSides20261125160100 implements MigrationInterface {
  name = 'HearBothSides20261125160100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table appeal (
        id uuid primary key,
        ${subject},
        organisation_id uuid not null,
        -- What the appeal is against: the decision of people in this review.
        against_review uuid not null unique references review,
        statement text not null,
        filed_by uuid not null,
        filed_at timestamptz not null,
        answer_by date not null
      )`);
    await runner.query(`alter table review add column appeal_id uuid unique references appeal`);
    await runner.query(`
      alter table review_decision
        add column label text check (label in ('confirmed-risk', 'valuable-alert', 'false-positive')),
        -- What the person concerned is told in the words of the reviewer; the note is for the desk.
        add column answer text`);

    await runner.query(`
      create table snooze (
        id uuid primary key,
        ${subject},
        organisation_id uuid not null,
        check_code text not null,
        until date not null,
        note text not null,
        made_by uuid not null,
        made_at timestamptz not null,
        check (until <= (made_at at time zone 'Europe/Berlin')::date + 90)
      )`);
    // Whom a check is silenced for may know it by its effect; who did it and why is for the desk.
    await runner.query(`
      create function snoozed_checks(of_kind text, of_id uuid, today date) returns table (check_code text, until date)
        stable security definer set search_path = public, pg_temp language sql as $$
        select check_code, max(until) from snooze
         where subject_kind = of_kind and subject_id = of_id and until >= today group by check_code $$`);
    await runner.query(`create index snooze_subject on snooze (subject_kind, subject_id, until)`);

    await runner.query(`
      create table report (
        id uuid primary key,
        -- Null: what the reporter named is not there, or nothing was named.
        subject_kind text check (subject_kind in ('household', 'landlord', 'listing')),
        subject_id uuid,
        organisation_id uuid,
        topic text not null,
        text text not null,
        code_hash bytea not null unique,
        state text not null check (state in ('open', 'confirmed', 'not-confirmed')),
        received_at timestamptz not null,
        decided_by uuid,
        decided_at timestamptz,
        note text,
        answer text,
        check ((subject_kind is null) = (subject_id is null)),
        check ((state = 'open') = (decided_at is null))
      )`);
    await runner.query(`create index report_subject on report (subject_kind, subject_id)`);
    await runner.query(`create index report_open on report (received_at) where state = 'open'`);

    await runner.query(`
      create table ban (
        id uuid primary key,
        ${subject} check (subject_kind <> 'listing'),
        organisation_id uuid not null,
        reason_code text not null,
        -- Told to the person concerned.
        answer text not null,
        proposed_by uuid not null,
        proposed_at timestamptz not null,
        confirmed_by uuid check (confirmed_by <> proposed_by),
        confirmed_at timestamptz,
        end_proposed_by uuid,
        ended_by uuid check (ended_by <> end_proposed_by),
        ended_at timestamptz,
        check ((confirmed_by is null) = (confirmed_at is null)),
        check ((ended_by is null) = (ended_at is null))
      )`);
    await runner.query(`create unique index ban_running on ban (subject_kind, subject_id) where ended_at is null`);

    for (const table of ['appeal', 'snooze', 'report', 'ban']) {
      await runner.query(`grant select, insert, update on ${table} to bleibe_runtime`);
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`create policy product on ${table} using (app_system()) with check (app_system())`);
      // A report about nobody we know is for every desk.
      const whose =
        table === 'report'
          ? `(organisation_id is null or organisation_id = app_organisation())`
          : `organisation_id = app_organisation()`;
      await runner.query(`create policy desk on ${table} for select using (${whose} and ${desk})`);
    }
    await runner.query(`create policy own on appeal for select using ${ownSubject}`);

    // That somebody has reported something is not told to the one it is about: who it was could be guessed.
    await runner.query(`drop policy own on finding`);
    await runner.query(told(`'no-exploitation', 'no-passport-kept', 'no-report-on-person', 'no-report-on-offer'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy own on finding`);
    await runner.query(told(`'no-exploitation', 'no-passport-kept'`));
    await runner.query(`alter table review_decision drop column label, drop column answer`);
    await runner.query(`alter table review drop column appeal_id`);
    await runner.query(`drop function snoozed_checks`);
    await runner.query(`drop table ban, report, snooze, appeal`);
  }
}
