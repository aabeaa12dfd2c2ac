import { Injectable } from '@nestjs/common';
import { Database } from '../database';
import { log } from '../log';
import { Secrets } from '../secrets';
import { AuditSeal } from './audit-seal.entity';
import { type ChainEnd, FIRST_DIGEST, SEAL, sealDigest } from './seal-digest';

const EVERY_MS = 3_600_000;

const HAS_GROWN = `not exists (
  select 1 from audit_sealed_end e
   where e.record_kind = c.record_kind and e.record_id = c.record_id and e.length = c.length)`;

/** Seals the ends of the chains once an hour, and tells the digest to the log, which is kept elsewhere. */
@Injectable()
export class SealAudit {
  readonly nextDue = `
    select '-infinity'::timestamptz
     where coalesce((select max(sealed_at) from audit_seal) <= app_now() - interval '${EVERY_MS} milliseconds', true)
       and exists (select 1 from audit_chain c where ${HAS_GROWN})`;

  constructor(
    private readonly db: Database,
    private readonly secrets: Secrets,
  ) {}

  /** @returns how many chains had grown */
  run(): Promise<number> {
    return this.db.asSystem(async (tx) => {
      // Two workers at once: the second finds that it was done.
      await tx.query(`select pg_advisory_xact_lock(hashtext('bleibe audit seal'))`);
      const [last] = await tx.query<{ number: string; sealed_at: Date; digest: Buffer }>(
        `select number, sealed_at, digest from audit_seal order by number desc limit 1`,
      );
      if (last && tx.now.getTime() - last.sealed_at.getTime() < EVERY_MS) return 0;
      const grown = await tx.query<ChainEnd>(
        `select record_kind as "recordKind", record_id as "recordId", length::int as length, head
           from audit_chain c
          where ${HAS_GROWN}
          order by record_kind collate "C", record_id`,
      );
      if (grown.length === 0) return 0;

      const number = String(Number(last?.number ?? 0) + 1);
      const digest = sealDigest(last?.digest ?? FIRST_DIGEST, grown);
      const signature = this.secrets.token(SEAL, `${number} ${digest.toString('hex')}`);
      await tx.insert(AuditSeal, { number, sealedAt: tx.now, digest, signature });
      await tx.query(
        `insert into audit_sealed_end (seal_number, record_kind, record_id, length, head)
         select $1, record_kind, record_id, length, head
           from unnest($2::text[], $3::uuid[], $4::bigint[], $5::bytea[]) as e (record_kind, record_id, length, head)`,
        [
          number,
          grown.map(({ recordKind }) => recordKind),
          grown.map(({ recordId }) => recordId),
          grown.map(({ length }) => length),
          grown.map(({ head }) => head),
        ],
      );
      log('audit.sealed', { seal: number, chains: grown.length, digest: digest.toString('hex') });
      return grown.length;
    });
  }
}
