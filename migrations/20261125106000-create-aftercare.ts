import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAftercare20261125106000 implements MigrationInterface {
  name = 'CreateAftercare20261125106000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tenancy (
        id uuid primary key,
        proposal_id uuid not null unique,
        household_id uuid not null,
        listing_id uuid not null,
        landlord_id uuid not null,
        organisation_id uuid not null,
        ags text not null,
        move_in_on date not null,
        state text not null check (state in ('signed', 'running', 'ended')),
        -- The aftercare worker who visits; null = nobody yet.
        worker_id uuid,
        created_at timestamptz not null
      )`);
    await runner.query(`create index tenancy_organisation on tenancy (organisation_id, state)`);
    await runner.query(`
      create table aftercare_plan (
        id uuid primary key,
        tenancy_id uuid not null unique references tenancy,
        template text not null,
        template_version int not null,
        activated_at timestamptz not null
      )`);
    await runner.query(`
      create table occurrence (
        id uuid primary key,
        plan_id uuid not null references aftercare_plan,
        tenancy_id uuid not null references tenancy,
        step text not null,
        kind text not null check (kind in ('visit', 'message', 'survey', 'review')),
        content text not null,
        subject_kind text not null,
        subject_id uuid not null,
        ordinal int not null,
        nominal_on date not null,
        planned_on date not null,
        window_start date not null,
        window_end date not null,
        send_at timestamptz,
        warning text,
        state text not null check (state in ('planned', 'sent', 'completed', 'not_reached', 'excused', 'cancelled', 'done',
                                             'no_show', 'refused')),
        reason text,
        timeliness text check (timeliness in ('on_time', 'late')),
        settled_at timestamptz,
        unique (plan_id, step, subject_id, ordinal)
      )`);
    await runner.query(
      `create index occurrence_due on occurrence (send_at) where state = 'planned' and send_at is not null`,
    );
    await runner.query(`create index occurrence_visits on occurrence (planned_on) where kind = 'visit'`);

    // The attempt is on record before anything leaves (R10).
    await runner.query(`
      create table contact_attempt (
        id uuid primary key,
        occurrence_id uuid not null references occurrence,
        kind text not null check (kind in ('invitation', 'reminder')),
        seq int not null,
        channel text not null,
        at timestamptz not null,
        unique (occurrence_id, kind, seq, channel)
      )`);
    await runner.query(`
      create table survey_link (
        id uuid primary key,
        occurrence_id uuid not null references occurrence,
        token_hash bytea not null unique,
        expires_at timestamptz not null,
        revoked_at timestamptz
      )`);
    await runner.query(`
      create table survey_answer (
        id uuid primary key,
        occurrence_id uuid not null references occurrence,
        -- From the phone: the same submission again is the same answer.
        client_id uuid not null unique,
        revision int not null,
        language text not null,
        answers jsonb not null,
        who5_index int,
        instrument_unavailable text[] not null,
        received_at timestamptz not null,
        unique (occurrence_id, revision)
      )`);
    await runner.query(`
      create table escalation (
        id uuid primary key,
        tenancy_id uuid not null references tenancy,
        organisation_id uuid not null,
        person_id uuid not null,
        category text not null,
        severity text not null check (severity in ('S0', 'S1', 'S2', 'S3', 'CALL')),
        state text not null check (state in ('open', 'acknowledged', 'closed')),
        raised_at timestamptz not null,
        deadline_at timestamptz not null,
        acknowledged_at timestamptz,
        acknowledged_by uuid,
        closed_at timestamptz
      )`);
    await runner.query(`
      create unique index escalation_open on escalation (tenancy_id, person_id, category) where state <> 'closed'`);
    await runner.query(`
      create table escalation_signal (
        id uuid primary key,
        escalation_id uuid not null references escalation,
        item_code text not null,
        category text not null,
        severity text not null,
        answer_id uuid,
        at timestamptz not null
      )`);
    await runner.query(`
      create table escalation_closing (
        id uuid primary key,
        escalation_id uuid not null references escalation,
        closed_by uuid not null,
        outcome text not null,
        note text not null,
        at timestamptz not null,
        unique (escalation_id, closed_by)
      )`);
    await runner.query(`
      create table follow_up (
        id uuid primary key,
        tenancy_id uuid not null references tenancy,
        organisation_id uuid not null,
        kind text not null check (kind in ('call', 'visit', 'read-text')),
        escalation_id uuid references escalation,
        occurrence_id uuid references occurrence,
        due_at timestamptz not null,
        created_at timestamptz not null,
        done_at timestamptz,
        done_by uuid,
        outcome text
      )`);
    await runner.query(`
      create unique index follow_up_open on follow_up (kind, escalation_id) where done_at is null and escalation_id is not null`);
    await runner.query(`
      create table visit_report (
        -- Comes from the phone: the same report again is the same row (R24).
        id uuid primary key,
        occurrence_id uuid references occurrence,
        follow_up_id uuid references follow_up,
        worker_id uuid not null,
        outcome text not null check (outcome in ('done', 'no_show', 'refused')),
        concerns text[] not null,
        note text not null,
        visited_at timestamptz not null,
        received_at timestamptz not null,
        check ((occurrence_id is null) <> (follow_up_id is null))
      )`);

    await this.seeRules(runner);
  }

  private async seeRules(runner: QueryRunner): Promise<void> {
    const tables = [
      'tenancy',
      'aftercare_plan',
      'occurrence',
      'contact_attempt',
      'survey_link',
      'survey_answer',
      'escalation',
      'escalation_signal',
      'escalation_closing',
      'follow_up',
      'visit_report',
    ];
    for (const table of tables) {
      await runner.query(`grant select, insert, update on ${table} to bleibe_runtime`);
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`create policy product on ${table} using (app_system()) with check (app_system())`);
    }
    const functions: [string, string][] = [
      [
        'my_organisation_tenancy_ids',
        `select array(select id from tenancy where organisation_id = app_organisation())`,
      ],
      [
        'tenancies_i_visit',
        `select array(
           select t.id from tenancy t
            where t.worker_id = app_account()
              and (exists (select 1 from occurrence o
                            where o.tenancy_id = t.id and o.kind = 'visit'
                              and o.planned_on between (app_now() - interval '2 days')::date
                                                   and (app_now() + interval '2 days')::date)
                   or exists (select 1 from follow_up f where f.tenancy_id = t.id and f.done_at is null)))`,
      ],
      ['my_visited_listing_ids', `select array(select listing_id from tenancy where id = any (tenancies_i_visit()))`],
      [
        'my_visited_household_ids',
        `select array(select household_id from tenancy where id = any (tenancies_i_visit()))`,
      ],
    ];
    for (const [name, body] of functions) {
      await runner.query(`
        create function ${name}() returns uuid[] stable security definer set search_path = public, pg_temp language sql as $$ ${body} $$`);
    }

    // Caseworkers see that and when; answers, reports and notes are for aftercare alone.
    for (const table of ['tenancy', 'occurrence']) {
      const id = table === 'tenancy' ? 'id' : 'tenancy_id';
      await runner.query(`
        create policy casework on ${table} for select using (
          app_has_role('caseworker', 'team-lead', 'aftercare-worker')
          and ${id} = any ((select my_organisation_tenancy_ids())::uuid[]))`);
    }
    for (const table of [
      'escalation',
      'escalation_signal',
      'escalation_closing',
      'follow_up',
      'visit_report',
      'survey_answer',
      'contact_attempt',
    ]) {
      const within = {
        escalation: `organisation_id = app_organisation()`,
        follow_up: `organisation_id = app_organisation()`,
        escalation_signal: `escalation_id in (select id from escalation)`,
        escalation_closing: `escalation_id in (select id from escalation)`,
        visit_report: `occurrence_id in (select id from occurrence) or follow_up_id in (select id from follow_up)`,
        survey_answer: `occurrence_id in (select id from occurrence)`,
        contact_attempt: `occurrence_id in (select id from occurrence)`,
      }[table];
      const roles = table === 'survey_answer' ? `'aftercare-worker'` : `'aftercare-worker', 'team-lead'`;
      await runner.query(`
        create policy aftercare on ${table} for select using (app_has_role(${roles}) and (${within}))`);
    }

    // Facts without a person (P1), for those who look after a tenancy of the organisation.
    for (const [table, id] of [
      ['household', 'id'],
      ['household_needs', 'household_id'],
    ]) {
      await runner.query(`
        create policy aftercare on ${table} for select using (
          app_has_role('aftercare-worker')
          and ${id} in (select t.household_id from tenancy t where t.organisation_id = app_organisation()))`);
    }

    // Who visits knows whom and where, from two days before until two days after.
    await runner.query(`
      create policy visit on unit_location for select using (
        app_has_role('aftercare-worker') and listing_id = any ((select my_visited_listing_ids())::uuid[]))`);
    await runner.query(`
      create policy visit on household_person for select using (
        app_has_role('aftercare-worker') and household_id = any ((select my_visited_household_ids())::uuid[]))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy aftercare on household`);
    await runner.query(`drop policy aftercare on household_needs`);
    await runner.query(`drop policy visit on household_person`);
    await runner.query(`drop policy visit on unit_location`);
    await runner.query(
      `drop table visit_report, follow_up, escalation_closing, escalation_signal, escalation, survey_answer, survey_link,
                  contact_attempt, occurrence, aftercare_plan, tenancy`,
    );
    await runner.query(
      `drop function my_organisation_tenancy_ids, my_visited_listing_ids, my_visited_household_ids, tenancies_i_visit`,
    );
  }
}
