import type { MigrationInterface, QueryRunner } from 'typeorm';

const NEW_TABLES = [
  'occurrence_event',
  'contact_preference',
  'survey_draft',
  'escalation_rung',
  'on_call_shift',
  'worker_profile',
  'worker_absence',
  'appointment',
  'calendar_notice',
  'visit_form',
  'visit_form_revision',
  'duty',
  'duty_reminder',
  'text_message',
];

/** Appointments, ladder, duties, history, pause, end and split of a plan. Only adds; nothing older is lost. */
export class DeepenAftercare20261125110000 implements MigrationInterface {
  name = 'DeepenAftercare20261125110000';

  async up(runner: QueryRunner): Promise<void> {
    await this.widen(runner);
    await this.plans(runner);
    await this.escalations(runner);
    await this.visits(runner);
    await this.duties(runner);
    await this.seeRules(runner);
  }

  private async widen(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table tenancy
        add ended_on date,
        add end_reason text,
        add end_recorded_at timestamptz,
        -- Who stands in for the worker (R21, R23).
        add deputy_id uuid,
        -- What a visitor must be able to do, or be.
        add visit_language text,
        add visit_gender text check (visit_gender in ('woman', 'man')),
        -- For the date by which the new address must be registered (R28).
        add stay_months int,
        add registered_before text not null default 'neither_or_unknown'
          check (registered_before in ('elsewhere_in_germany', 'newly_from_abroad', 'neither_or_unknown'))`);
    // A person who had to leave goes on in a plan of her own (R32).
    await runner.query(`alter table aftercare_plan drop constraint aftercare_plan_tenancy_id_key`);
    await runner.query(`
      alter table aftercare_plan
        add protected_for uuid,
        add paused_from timestamptz,
        add paused_until timestamptz,
        add unique nulls not distinct (tenancy_id, protected_for)`);
    await runner.query(`alter table occurrence drop constraint occurrence_state_check`);
    await runner.query(`
      alter table occurrence
        add protected boolean not null default false,
        -- The occurrence whose link and answer this one shares, because two adults have one phone (R18).
        add shares_with uuid references occurrence,
        add check (state in ('planned', 'offered', 'confirmed', 'sent', 'completed', 'not_reached', 'excused', 'expired',
                             'cancelled', 'done', 'no_show', 'refused'))`);
    await runner.query(`create index occurrence_subject on occurrence (subject_id, kind)`);
    await runner.query(`create index occurrence_tenancy on occurrence (tenancy_id)`);
    await runner.query(`create index occurrence_open on occurrence (window_end) where state = 'sent'`);
    await runner.query(`create index survey_link_occurrence on survey_link (occurrence_id)`);
    await runner.query(
      `alter table survey_link add variant text not null default 'own' check (variant in ('own', 'household_lite'))`,
    );
    await runner.query(`
      alter table survey_answer
        add variant text not null default 'own' check (variant in ('own', 'household')),
        add mode text not null default 'web' check (mode in ('web', 'phone', 'visit', 'paper')),
        add entered_by uuid,
        add with_interpreter boolean not null default false,
        -- 'YYYY-MM' the statement on rent is about; compared with what the other side says (R25).
        add rent_month text,
        add rent_stated text check (rent_stated in ('paid', 'not-paid')),
        add restricted_at timestamptz,
        add erased_at timestamptz`);
    await runner.query(`alter table escalation add breached_at timestamptz`);
    await runner.query(`alter table follow_up drop constraint follow_up_kind_check`);
    await runner.query(`
      alter table follow_up
        add person_id uuid,
        add check (kind in ('call', 'visit', 'read-text', 'private-contact', 'reconfirm-appointment', 'resolve-conflict',
                            'exit-review', 'assign-visit'))`);
    await runner.query(`alter table visit_report add additional boolean not null default false`);
  }

  private async plans(runner: QueryRunner): Promise<void> {
    // Why something was sent, moved or not sent: one line each, never changed.
    await runner.query(`
      create table occurrence_event (
        id uuid primary key,
        occurrence_id uuid not null references occurrence,
        code text not null,
        details jsonb not null,
        by_account uuid,
        at timestamptz not null,
        -- Several things may happen at one instant.
        seq bigint generated always as identity
      )`);
    await runner.query(`create index occurrence_event_occurrence on occurrence_event (occurrence_id, seq)`);
    await runner.query(`
      create table contact_preference (
        person_id uuid primary key,
        language text,
        preferred_hour int check (preferred_hour between 8 and 19),
        -- A channel of the person's own, in place of the one on record (R32).
        safe_phone text
      )`);
    await runner.query(`
      create table survey_draft (
        occurrence_id uuid not null references occurrence,
        item_code text not null,
        language text not null,
        answer jsonb not null,
        at timestamptz not null,
        primary key (occurrence_id, item_code)
      )`);
    // Text messages; no number and no words, both are put together when one leaves.
    await runner.query(`
      create table text_message (
        id uuid primary key,
        person_id uuid not null,
        kind text not null,
        ids jsonb not null,
        occasion text not null,
        state text not null check (state in ('queued', 'sending', 'sent', 'dropped', 'uncertain')),
        language text,
        created_at timestamptz not null,
        sent_at timestamptz,
        unique (person_id, kind, occasion)
      )`);
  }

  private async escalations(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table escalation_rung (
        id uuid primary key,
        escalation_id uuid not null references escalation,
        severity text not null,
        role text not null check (role in ('assignee', 'on-call', 'deputy', 'lead')),
        seq int not null,
        repeat_minutes int,
        at timestamptz not null,
        told_at timestamptz,
        -- Not told, because somebody had it by then, or a graver ladder took its place.
        skipped text check (skipped in ('acknowledged', 'closed', 'superseded')),
        -- Each rung is climbed once, whatever the queue does.
        unique (escalation_id, severity, role, seq)
      )`);
    await runner.query(
      `create index escalation_rung_due on escalation_rung (at) where told_at is null and skipped is null`,
    );
    await runner.query(`
      create table on_call_shift (
        id uuid primary key,
        organisation_id uuid not null,
        account_id uuid not null,
        from_at timestamptz not null,
        until_at timestamptz not null,
        check (until_at > from_at)
      )`);
    await runner.query(`create index on_call_shift_now on on_call_shift (organisation_id, until_at)`);
  }

  private async visits(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table worker_profile (
        account_id uuid primary key,
        organisation_id uuid not null,
        languages text[] not null,
        gender text check (gender in ('woman', 'man')),
        -- Beginnings of the AGS; empty = everywhere.
        areas text[] not null,
        -- Local hours between which visits begin.
        from_hour int not null,
        until_hour int not null
      )`);
    await runner.query(`
      create table worker_absence (
        id uuid primary key,
        account_id uuid not null,
        from_on date not null,
        until_on date not null,
        reported_at timestamptz not null,
        check (until_on >= from_on)
      )`);
    await runner.query(`
      create table appointment (
        id uuid primary key,
        occurrence_id uuid not null references occurrence,
        attempt int not null,
        worker_id uuid,
        starts_at timestamptz not null,
        state text not null check (state in ('offered', 'confirmed', 'unassigned', 'done', 'no_show', 'cancelled', 'refused')),
        -- Of the calendar entry; its UID is the id.
        sequence int not null default 0,
        pool_until timestamptz,
        created_at timestamptz not null,
        settled_at timestamptz
      )`);
    await runner.query(`create index appointment_occurrence on appointment (occurrence_id)`);
    await runner.query(`
      create unique index appointment_open on appointment (occurrence_id) where state in ('offered', 'confirmed', 'unassigned')`);
    await runner.query(`create index appointment_unassigned on appointment (starts_at) where state = 'unassigned'`);
    await runner.query(`
      create table calendar_notice (
        id uuid primary key,
        appointment_id uuid not null references appointment,
        account_id uuid not null,
        method text not null check (method in ('REQUEST', 'CANCEL')),
        sequence int not null,
        starts_at timestamptz not null,
        at timestamptz not null
      )`);
    await runner.query(`
      create table visit_form (
        visit_id uuid primary key,
        tenancy_id uuid not null references tenancy,
        version int not null,
        -- By field: value and the version in which it was last changed.
        fields jsonb not null
      )`);
    await runner.query(`
      create table visit_form_revision (
        client_id uuid primary key,
        visit_id uuid not null references visit_form,
        worker_id uuid not null,
        base_version int not null,
        fields jsonb not null,
        conflicts jsonb not null,
        written_at timestamptz not null,
        received_at timestamptz not null
      )`);
  }

  private async duties(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table duty (
        id uuid primary key,
        tenancy_id uuid not null references tenancy,
        kind text not null check (kind in ('registration', 'landlord_confirmation', 'permit', 'benefit_end')),
        person_id uuid not null,
        person_kind text not null check (person_kind in ('person', 'landlord')),
        due_on date not null,
        ask_on date,
        -- Which letter it is told with, e.g. 'permit_statutory' (R27).
        text_code text not null,
        done_on date,
        created_at timestamptz not null,
        unique (tenancy_id, kind, person_id)
      )`);
    await runner.query(`
      create table duty_reminder (
        id uuid primary key,
        duty_id uuid not null references duty,
        seq int not null,
        planned_on date not null,
        send_at timestamptz not null,
        state text not null check (state in ('planned', 'sent', 'dropped')),
        reason text,
        settled_at timestamptz,
        unique (duty_id, seq)
      )`);
    await runner.query(`create index duty_reminder_due on duty_reminder (send_at) where state = 'planned'`);
  }

  private async seeRules(runner: QueryRunner): Promise<void> {
    for (const table of NEW_TABLES) {
      await runner.query(`grant select, insert, update on ${table} to bleibe_runtime`);
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`create policy product on ${table} using (app_system()) with check (app_system())`);
    }
    // What belongs to the person who had to leave is for aftercare alone (R32).
    await runner.query(`
      create policy protected_plan on occurrence as restrictive for select using (
        app_system() or not protected or app_has_role('aftercare-worker'))`);
    const within: [string, string, string][] = [
      [
        'occurrence_event',
        'occurrence_id in (select id from occurrence)',
        `'caseworker', 'team-lead', 'aftercare-worker'`,
      ],
      ['appointment', 'occurrence_id in (select id from occurrence)', `'caseworker', 'team-lead', 'aftercare-worker'`],
      ['escalation_rung', 'escalation_id in (select id from escalation)', `'team-lead', 'aftercare-worker'`],
      [
        'duty',
        'tenancy_id = any ((select my_organisation_tenancy_ids())::uuid[])',
        `'caseworker', 'team-lead', 'aftercare-worker'`,
      ],
      ['duty_reminder', 'duty_id in (select id from duty)', `'caseworker', 'team-lead', 'aftercare-worker'`],
      ['worker_profile', 'organisation_id = app_organisation()', `'team-lead', 'aftercare-worker'`],
    ];
    for (const [table, condition, roles] of within) {
      await runner.query(
        `create policy aftercare on ${table} for select using (app_has_role(${roles}) and (${condition}))`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy protected_plan on occurrence`);
    await runner.query(`drop table ${[...NEW_TABLES].reverse().join(', ')}`);
    await runner.query(`
      alter table tenancy drop ended_on, drop end_reason, drop end_recorded_at, drop deputy_id, drop visit_language,
        drop visit_gender, drop stay_months, drop registered_before`);
    await runner.query(`delete from aftercare_plan where protected_for is not null`);
    await runner.query(`alter table aftercare_plan drop protected_for, drop paused_from, drop paused_until`);
    await runner.query(`alter table aftercare_plan add constraint aftercare_plan_tenancy_id_key unique (tenancy_id)`);
    await runner.query(`alter table occurrence drop shares_with, drop protected`);
    await runner.query(`alter table survey_link drop variant`);
    await runner.query(`
      alter table survey_answer drop variant, drop mode, drop entered_by, drop with_interpreter, drop rent_month,
        drop rent_stated, drop restricted_at, drop erased_at`);
    await runner.query(`alter table escalation drop breached_at`);
    await runner.query(`alter table follow_up drop person_id`);
    await runner.query(`alter table visit_report drop additional`);
  }
}
