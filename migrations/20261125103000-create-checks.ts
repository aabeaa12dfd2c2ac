import type { MigrationInterface, QueryRunner } from 'typeorm';

const subject = `
  subject_kind text not null check (subject_kind in ('household', 'landlord', 'listing')),
  subject_id uuid not null`;

export class CreateChecks20261125103000 implements MigrationInterface {
  name = 'CreateChecks20261125103000';

  async up(runner: QueryRunner): Promise<void> {
    // Result, method and date only: no document number, no image (PAuswG § 20).
    await runner.query(`
      create table identity_check (
        id uuid primary key,
        ${subject} check (subject_kind <> 'listing'),
        method text not null,
        -- What the simulated provider is told to answer; null for every real one.
        simulated_input text,
        state text not null check (state in ('pending', 'confirmed', 'doubtful', 'refused')),
        level text not null check (level in ('none', 'low', 'substantial', 'high')),
        recorded_by uuid,
        started_at timestamptz not null,
        decided_at timestamptz,
        valid_until date
      )`);
    await runner.query(
      `create index identity_check_subject on identity_check (subject_kind, subject_id, started_at desc)`,
    );
    // The same member of staff counts once.
    await runner.query(`
      create unique index identity_check_in_person on identity_check (subject_kind, subject_id, recorded_by)
        where method = 'in-person'`);

    await runner.query(`
      create table finding (
        id uuid primary key,
        ${subject},
        check_code text not null,
        result text not null check (result in ('pass', 'info', 'unknown', 'review', 'hold')),
        code text not null,
        values jsonb not null,
        source text,
        source_date date,
        paragraph text,
        rule_version int not null,
        digest text not null,
        valid_until date,
        found_at timestamptz not null,
        superseded_at timestamptz,
        lifted_by_review uuid
      )`);
    await runner.query(`
      create unique index finding_current on finding (subject_kind, subject_id, check_code) where superseded_at is null`);

    await runner.query(`
      create table assessment (
        ${subject},
        verdict text not null check (verdict in ('clear', 'waiting', 'review', 'hold')),
        valid_until date,
        assessed_at timestamptz not null,
        primary key (subject_kind, subject_id)
      )`);

    await runner.query(`
      create table review (
        id uuid primary key,
        ${subject},
        organisation_id uuid not null,
        wanted text not null check (wanted in ('review', 'hold')),
        -- Of the findings people are asked about; other findings are another review.
        digests text[] not null,
        opened_at timestamptz not null,
        closed_at timestamptz,
        outcome text check (outcome in ('lifted', 'kept', 'superseded')),
        check ((closed_at is null) = (outcome is null))
      )`);
    await runner.query(`create unique index review_open on review (subject_kind, subject_id) where closed_at is null`);
    await runner.query(`
      create table review_decision (
        id uuid primary key,
        review_id uuid not null references review,
        decided_by uuid not null,
        verdict text not null check (verdict in ('lift', 'keep')),
        reason_code text not null,
        note text not null,
        decided_at timestamptz not null,
        unique (review_id, decided_by)
      )`);

    for (const table of ['identity_check', 'finding', 'assessment', 'review', 'review_decision']) {
      await runner.query(`grant select, insert, update on ${table} to bleibe_runtime`);
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`create policy product on ${table} using (app_system()) with check (app_system())`);
    }
    // Landlord and household read what their own checks found; they write nothing.
    // Signs of exploitation are for trained people: who wrote the text learns that it is looked at, not why.
    for (const table of ['identity_check', 'finding', 'assessment']) {
      const told = table === 'finding' ? `check_code <> 'no-exploitation'` : 'true';
      await runner.query(`
        create policy own on ${table} for select using (${told} and (
          (subject_kind = 'listing' and subject_id = any ((select my_listing_ids())::uuid[]))
          or (subject_kind = 'landlord' and subject_id = my_landlord_id())
          or (subject_kind = 'household' and subject_id = any ((select my_household_ids())::uuid[]))))`);
    }
    // The desk that checks, in its own organisation. The outcome alone stands at the subject itself.
    await runner.query(`
      create policy desk on review for select using (
        organisation_id = app_organisation() and app_has_role('check-worker', 'team-lead'))`);
    await runner.query(`
      create policy desk on review_decision for select using (review_id in (select id from review))`);
    for (const table of ['finding', 'assessment']) {
      await runner.query(`
        create policy desk on ${table} for select using (
          app_has_role('check-worker', 'team-lead')
          and exists (select 1 from review r where r.subject_kind = ${table}.subject_kind
                                               and r.subject_id = ${table}.subject_id))`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table review_decision, review, assessment, finding, identity_check`);
  }
}
