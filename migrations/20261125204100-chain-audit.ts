import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit log as chains that cannot be changed unnoticed: one for each record, their ends sealed every hour. */
export class ChainAudit20261125204100 implements MigrationInterface {
  name = 'ChainAudit20261125204100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table audit_event add number bigint, add previous_hash bytea, add hash bytea`);
    await runner.query(`
      create table audit_chain (
        record_kind text not null,
        record_id uuid not null,
        length bigint not null,
        head bytea not null,
        primary key (record_kind, record_id)
      )`);
    // The same words as auditText (libs/platform/src/audit/audit-text.ts).
    await runner.query(`
      create function audit_hash(e audit_event) returns bytea language sql stable as $$
        select sha256(e.previous_hash || convert_to(jsonb_build_array(
          e.number, e.id, (extract(epoch from e.at) * 1000000)::bigint, e.account_id, e.organisation_id,
          e.act, e.record_kind, e.record_id, e.details)::text, 'UTF8'))
      $$`);
    // Runs as the owner: the product itself may not touch the ends of chains.
    await runner.query(`
      create function link_audit_event() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        insert into audit_chain as c (record_kind, record_id, length, head)
        values (new.record_kind, new.record_id, 1, '')
        on conflict (record_kind, record_id) do update set length = c.length + 1
        returning length, head into new.number, new.previous_hash;
        new.hash := audit_hash(new);
        update audit_chain set head = new.hash where record_kind = new.record_kind and record_id = new.record_id;
        return new;
      end $$`);
    await this.linkWhatIsThere(runner);
    await runner.query(`
      alter table audit_event alter number set not null, alter previous_hash set not null, alter hash set not null`);
    await runner.query(`create unique index audit_event_chain on audit_event (record_kind, record_id, number)`);
    await runner.query(`drop index audit_event_record`);
    await runner.query(`
      create trigger link before insert on audit_event for each row execute function link_audit_event()`);
    await runner.query(`
      create table audit_seal (
        number bigint primary key,
        sealed_at timestamptz not null,
        digest bytea not null,
        signature text not null
      )`);
    await runner.query(`
      create table audit_sealed_end (
        seal_number bigint not null references audit_seal,
        record_kind text not null,
        record_id uuid not null,
        length bigint not null,
        head bytea not null,
        primary key (record_kind, record_id, length)
      )`);
    await runner.query(`create index audit_sealed_end_seal on audit_sealed_end (seal_number)`);
    await runner.query(`grant select on audit_chain to bleibe_runtime`);
    await runner.query(`grant select, insert on audit_seal, audit_sealed_end to bleibe_runtime`);
    for (const table of ['audit_chain', 'audit_seal', 'audit_sealed_end']) {
      await runner.query(`alter table ${table} enable row level security`);
      await runner.query(`create policy product on ${table} using (app_system()) with check (app_system())`);
    }
  }

  private async linkWhatIsThere(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$
      declare e audit_event;
      begin
        for e in select * from audit_event order by at, id loop
          insert into audit_chain as c (record_kind, record_id, length, head) values (e.record_kind, e.record_id, 1, '')
          on conflict (record_kind, record_id) do update set length = c.length + 1
          returning length, head into e.number, e.previous_hash;
          e.hash := audit_hash(e);
          update audit_chain set head = e.hash where record_kind = e.record_kind and record_id = e.record_id;
          update audit_event set number = e.number, previous_hash = e.previous_hash, hash = e.hash where id = e.id;
        end loop;
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table audit_sealed_end, audit_seal`);
    await runner.query(`drop trigger link on audit_event`);
    await runner.query(`drop function link_audit_event(), audit_hash(audit_event)`);
    await runner.query(`drop table audit_chain`);
    await runner.query(`drop index audit_event_chain`);
    await runner.query(`create index audit_event_record on audit_event (record_kind, record_id, at)`);
    await runner.query(`alter table audit_event drop column number, drop column previous_hash, drop column hash`);
  }
}
