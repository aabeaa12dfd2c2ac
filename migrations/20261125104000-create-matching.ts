import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From both sides' yes until the end a unit and a household are bound to each other. */
const bound = `state in ('agreed', 'viewing', 'promised', 'signed', 'moved-in')`;

export class CreateMatching20261125104000 implements MigrationInterface {
  name = 'CreateMatching20261125104000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table scoring_policy (
        version int primary key,
        weights jsonb not null,
        published_at timestamptz not null,
        published_by uuid
      )`);
    await runner.query(`
      create table candidate (
        household_id uuid not null,
        listing_id uuid not null,
        organisation_id uuid not null,
        score int not null check (score between 0 and 1000),
        to_clarify boolean not null,
        result jsonb not null,
        policy_version int not null references scoring_policy,
        scored_at timestamptz not null,
        primary key (household_id, listing_id)
      )`);
    await runner.query(`create index candidate_best on candidate (household_id, score desc, listing_id)`);
    await runner.query(`create index candidate_listing on candidate (listing_id)`);

    await runner.query(`
      create table proposal (
        id uuid primary key,
        household_id uuid not null,
        listing_id uuid not null,
        unit_id uuid not null,
        landlord_id uuid not null,
        organisation_id uuid not null,
        proposed_by uuid not null,
        -- Follows from decisions, viewing and lease; kept here so that the indexes below can hold the promise.
        state text not null check (state in ('offered', 'asked', 'agreed', 'viewing', 'promised', 'signed', 'moved-in', 'ended')),
        score int not null,
        policy_version int not null,
        clarified text[] not null,
        version int not null default 1,
        proposed_at timestamptz not null,
        deadline_at timestamptz,
        ended_at timestamptz,
        end_reason text,
        check ((state = 'ended') = (ended_at is not null)),
        check ((ended_at is null) = (end_reason is null))
      )`);
    await runner.query(`create unique index proposal_live on proposal (household_id, unit_id) where ended_at is null`);
    await runner.query(`create unique index proposal_unit_promised on proposal (unit_id) where ${bound}`);
    await runner.query(`create unique index proposal_household_promised on proposal (household_id) where ${bound}`);
    await runner.query(`create index proposal_listing on proposal (listing_id)`);
    await runner.query(`create index proposal_deadline on proposal (deadline_at) where state in ('offered', 'asked')`);

    // The facts as they were (residence status among them): for the case, never for the landlord.
    await runner.query(`
      create table proposal_facts (
        proposal_id uuid primary key references proposal,
        household jsonb not null,
        listing jsonb not null,
        result jsonb not null
      )`);
    // What the landlord is shown of the household, as the household saw it before it said yes.
    await runner.query(`
      create table proposal_presentation (
        proposal_id uuid primary key references proposal,
        household jsonb not null
      )`);
    await runner.query(`
      create table decision (
        id uuid primary key,
        proposal_id uuid not null references proposal,
        party text not null check (party in ('household', 'landlord')),
        verdict text not null check (verdict in ('yes', 'no')),
        reason_code text,
        decided_by uuid not null,
        assisted boolean not null,
        decided_at timestamptz not null,
        unique (proposal_id, party),
        check ((verdict = 'no') = (reason_code is not null))
      )`);
    await runner.query(`
      create table pair_block (
        household_id uuid not null,
        listing_id uuid not null,
        -- Null = for good ("never this pair again").
        until timestamptz,
        decision_id uuid not null references decision,
        primary key (household_id, listing_id, decision_id)
      )`);
    await runner.query(`
      create table release (
        id uuid primary key,
        proposal_id uuid not null references proposal,
        -- A field of disclosure-matrix sections 3 and 4.
        field text not null,
        to_party text not null check (to_party in ('household', 'landlord')),
        stage text not null,
        granted_at timestamptz not null,
        withdrawn_at timestamptz
      )`);
    await runner.query(
      `create unique index release_valid on release (proposal_id, field, to_party) where withdrawn_at is null`,
    );
    await runner.query(`
      create table viewing (
        id uuid primary key,
        proposal_id uuid not null references proposal,
        starts_at timestamptz not null,
        with_interpreter boolean not null,
        proposed_by uuid not null,
        household_accepted_at timestamptz,
        landlord_accepted_at timestamptz,
        outcome text check (outcome in ('both-want', 'household-not', 'landlord-not', 'did-not-happen')),
        outcome_at timestamptz,
        cancelled_at timestamptz
      )`);
    await runner.query(`
      create unique index viewing_open on viewing (proposal_id) where outcome is null and cancelled_at is null`);
    await runner.query(`
      create table assurance (
        proposal_id uuid primary key references proposal,
        given_on date not null,
        recorded_by uuid not null,
        recorded_at timestamptz not null
      )`);
    await runner.query(`
      create table lease (
        proposal_id uuid primary key references proposal,
        signed_on date not null,
        move_in_on date not null,
        recorded_by uuid not null,
        recorded_at timestamptz not null,
        check (move_in_on >= signed_on)
      )`);

    await this.seeRules(runner);
  }

  private async seeRules(runner: QueryRunner): Promise<void> {
    // A landlord learns of a match when the household has said yes (M3), never before, in counts neither.
    await runner.query(`
      create function my_landlord_proposal_ids() returns uuid[] stable security definer set search_path = public, pg_temp language sql as $$
        select array(select p.id from proposal p
                      where p.landlord_id = my_landlord_id()
                        and exists (select 1 from decision d
                                     where d.proposal_id = p.id and d.party = 'household' and d.verdict = 'yes')) $$`);
    await runner.query(`
      create function my_household_proposal_ids() returns uuid[] stable security definer set search_path = public, pg_temp language sql as $$
        select array(select id from proposal where household_id = any (my_household_ids())) $$`);
    await runner.query(`
      create function my_case_proposal_ids() returns uuid[] stable security definer set search_path = public, pg_temp language sql as $$
        select array(select id from proposal where organisation_id = app_organisation()) $$`);

    await runner.query(`
      create function my_assigned_proposal_ids() returns uuid[] stable security definer set search_path = public, pg_temp language sql as $$
        select array(select id from proposal where household_id = any (my_assigned_case_ids())) $$`);

    const tables = [
      'candidate',
      'proposal',
      'proposal_facts',
      'proposal_presentation',
      'decision',
      'pair_block',
      'release',
      'viewing',
      'assurance',
      'lease',
    ];
    for (const table of [...tables, 'scoring_policy']) {
      await runner.query(`grant select, insert, update on ${table} to bleibe_runtime`);
    }
    await runner.query(`grant delete on candidate to bleibe_runtime`);
    for (const table of tables) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`create policy product on ${table} using (app_system()) with check (app_system())`);
    }
    await runner.query(`
      create policy casework on candidate for select using (
        organisation_id = app_organisation() and app_has_role('caseworker', 'team-lead'))`);

    const ofProposal = ['proposal', 'proposal_presentation', 'decision', 'release', 'viewing', 'assurance', 'lease'];
    for (const table of [...ofProposal, 'proposal_facts']) {
      const id = table === 'proposal' ? 'id' : 'proposal_id';
      // The facts as they were hold residence status: for the caseworker of the case, not for the whole organisation.
      const cases = table === 'proposal_facts' ? 'my_assigned_proposal_ids' : 'my_case_proposal_ids';
      await runner.query(`
        create policy casework on ${table} using (
          app_has_role('caseworker', 'team-lead') and ${id} = any ((select ${cases}())::uuid[]))`);
      await runner.query(`
        create policy household on ${table} for select using (${id} = any ((select my_household_proposal_ids())::uuid[]))`);
    }
    for (const table of ['proposal', 'proposal_presentation', 'decision', 'release', 'viewing']) {
      const id = table === 'proposal' ? 'id' : 'proposal_id';
      await runner.query(`
        create policy landlord on ${table} for select using (${id} = any ((select my_landlord_proposal_ids())::uuid[]))`);
    }

    // The address, for those of the household to whom this very match has released it.
    await runner.query(`
      create function released_listing_ids() returns uuid[] stable security definer set search_path = public, pg_temp language sql as $$
        select array(
          select p.listing_id from proposal p join release r on r.proposal_id = p.id
           where r.field = 'streetAndNumber' and r.to_party = 'household' and r.withdrawn_at is null
             and p.ended_at is null
             and (exists (select 1 from household_person hp
                           where hp.household_id = p.household_id and hp.account_id = app_account())
                  or p.household_id = any (my_assigned_case_ids()))) $$`);
    await runner.query(`
      create policy released on unit_location for select using (listing_id = any ((select released_listing_ids())::uuid[]))`);
    // So that "why not?" knows that a pair was refused before.
    await runner.query(`
      create policy casework on pair_block for select using (
        app_has_role('caseworker', 'team-lead') and household_id = any ((select my_case_ids())::uuid[]))`);
    // An offered home stays visible to its household when it leaves the public list.
    await runner.query(`
      create function offered_listing_ids() returns uuid[] stable security definer set search_path = public, pg_temp language sql as $$
        select array(select listing_id from proposal where household_id = any (my_household_ids())) $$`);
    await runner.query(`
      create policy offered on listing for select using (id = any ((select offered_listing_ids())::uuid[]))`);

    // The names of the other side come through one small window each, which opens field by field with its release row.
    await runner.query(`
      create function released_names_of_household(of_proposal uuid)
        returns table (first_name text, surname text, languages text[])
        stable security definer set search_path = public, pg_temp language sql as $$
        select case when 'firstName' = any (fields) then person.first_name end,
               case when 'surname' = any (fields) then person.surname end,
               case when 'languages' = any (fields) then needs.languages end
          from proposal p
          join household_needs needs on needs.household_id = p.household_id
          join household_person person on person.household_id = p.household_id and person.is_contact
          cross join lateral (
            select array(select r.field from release r
                          where r.proposal_id = p.id and r.to_party = 'landlord' and r.withdrawn_at is null) as fields) f
         where p.id = of_proposal and p.ended_at is null and p.id = any (my_landlord_proposal_ids()) $$`);
    await runner.query(`
      create function released_names_of_landlord(of_proposal uuid)
        returns table (first_name text, surname text, company text)
        stable security definer set search_path = public, pg_temp language sql as $$
        select case when 'landlordFirstName' = any (fields) then l.first_name end,
               case when 'landlordSurname' = any (fields) then l.surname end,
               case when 'companyName' = any (fields) then l.company end
          from proposal p
          join landlord l on l.id = p.landlord_id
          cross join lateral (
            select array(select r.field from release r
                          where r.proposal_id = p.id and r.to_party = 'household' and r.withdrawn_at is null) as fields) f
         where p.id = of_proposal and p.ended_at is null
           and (p.id = any (my_household_proposal_ids())
                or (app_has_role('caseworker', 'team-lead') and p.id = any (my_case_proposal_ids()))) $$`);

    // Checks of both sides as they are now. Parties learn that something is on hold, not whose check it is.
    await runner.query(`
      create function pair_is_on_hold(of_household uuid, of_listing uuid) returns boolean
        stable security definer set search_path = public, pg_temp language sql as $$
        select coalesce((
          select not (not h.held and h.cleared_until > app_now() and not l.held and l.cleared_until > app_now()
                      and (li.state = 'let' or (li.state = 'cleared' and li.cleared_until > app_now())))
            from household h, listing li join landlord l on l.id = li.landlord_id
           where h.id = of_household and li.id = of_listing), true) $$`);
    await runner.query(`
      create function match_is_on_hold(of_proposal uuid) returns boolean
        stable security definer set search_path = public, pg_temp language sql as $$
        select coalesce((select pair_is_on_hold(household_id, listing_id) from proposal where id = of_proposal), true) $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy offered on listing`);
    await runner.query(`drop policy released on unit_location`);
    await runner.query(
      `drop function match_is_on_hold, pair_is_on_hold, released_names_of_landlord, released_names_of_household, offered_listing_ids, released_listing_ids`,
    );
    await runner.query(
      `drop table lease, assurance, viewing, release, pair_block, decision, proposal_presentation, proposal_facts,
                  proposal, candidate, scoring_policy`,
    );
    await runner.query(
      `drop function my_assigned_proposal_ids, my_case_proposal_ids, my_household_proposal_ids, my_landlord_proposal_ids`,
    );
  }
}
