import { createHash } from 'node:crypto';
import { sameText, type Secrets } from '../secrets';
import type { Tx } from '../database';
import { auditText } from './audit-text';
import { type ChainEnd, FIRST_DIGEST, SEAL, sealDigest } from './seal-digest';

export type AuditProblem =
  | { code: 'line-changed' | 'line-missing' | 'end-missing'; recordKind: string; recordId: string; number: number }
  | { code: 'seal-changed' | 'seal-missing' | 'seal-not-ours' | 'not-as-kept'; seal: number };

export interface AuditReport {
  lines: number;
  chains: number;
  seals: number;
  /** Kept elsewhere it proves later that nothing before it was cut off; null = nothing was sealed yet. */
  lastSeal: { number: number; digest: string } | null;
  problems: AuditProblem[];
}

export interface KeptSeal {
  number: number;
  /** Hexadecimal. */
  digest: string;
}

interface Line {
  id: string;
  recordKind: string;
  recordId: string;
  number: number;
  previousHash: Buffer;
  hash: Buffer;
  text: string;
}

const BATCH = 5_000;
const NOTHING = Buffer.alloc(0);

/**
 * Reads the whole log and says where it is not as it was written: a line changed, taken out or put elsewhere, the end of
 * a chain cut off, a seal that does not fit.
 * @param kept a seal that was noted elsewhere
 */
export async function verifyAudit(tx: Tx, secrets: Secrets, kept: KeptSeal | null = null): Promise<AuditReport> {
  const problems: AuditProblem[] = [];
  const ends = new Map((await chainEnds(tx)).map((end) => [keyOf(end), end]));
  const lines = await verifyChains(tx, ends, problems);
  const { seals, lastSeal } = await verifySeals(tx, secrets, kept, problems);
  return { lines, chains: ends.size, seals, lastSeal, problems };
}

const keyOf = ({ recordKind, recordId }: Pick<Line, 'recordKind' | 'recordId'>) => `${recordKind} ${recordId}`;

const chainEnds = (tx: Tx) =>
  tx.query<ChainEnd>(
    `select record_kind as "recordKind", record_id as "recordId", length::int as length, head from audit_chain`,
  );

async function verifyChains(tx: Tx, ends: Map<string, ChainEnd>, problems: AuditProblem[]): Promise<number> {
  let lines = 0;
  let last: Line | null = null;
  const seen = new Set<string>();
  const finish = () => {
    const end = last && ends.get(keyOf(last));
    if (last && (!end || end.length !== last.number || !end.head.equals(last.hash))) {
      problems.push({ code: 'end-missing', ...placeOf(last), number: last.number + 1 });
    }
  };
  for await (const line of allLines(tx)) {
    lines++;
    const isFirst: boolean = last === null || keyOf(last) !== keyOf(line);
    if (isFirst) finish();
    seen.add(keyOf(line));
    const before: { number: number; hash: Buffer } = isFirst ? { number: 0, hash: NOTHING } : last!;
    if (line.number !== before.number + 1) {
      problems.push({ code: 'line-missing', ...placeOf(line), number: before.number + 1 });
    } else if (!line.previousHash.equals(before.hash) || !line.hash.equals(hashOf(line))) {
      problems.push({ code: 'line-changed', ...placeOf(line), number: line.number });
    }
    last = line;
  }
  finish();
  for (const [key, end] of ends) {
    if (!seen.has(key)) problems.push({ code: 'line-missing', ...placeOf(end), number: 1 });
  }
  return lines;
}

const placeOf = ({ recordKind, recordId }: Pick<Line, 'recordKind' | 'recordId'>) => ({ recordKind, recordId });

const hashOf = ({ previousHash, text }: Line) => createHash('sha256').update(previousHash).update(text).digest();

/** In order of records and numbers, a few thousand at a time. */
async function* allLines(tx: Tx): AsyncGenerator<Line> {
  let after: Pick<Line, 'recordKind' | 'recordId' | 'number' | 'id'> | null = null;
  for (;;) {
    const batch: Line[] = await tx.query<Line>(
      `select id, record_kind as "recordKind", record_id as "recordId", coalesce(number, 0)::int as number,
              coalesce(previous_hash, '') as "previousHash", coalesce(hash, '') as hash, ${auditText('e')} as text
         from audit_event e
        where $1::text is null or (record_kind, record_id, number, id) > ($1, $2, $3, $4)
        order by record_kind, record_id, number, id limit $5`,
      [after?.recordKind ?? null, after?.recordId ?? null, after?.number ?? null, after?.id ?? null, BATCH],
    );
    yield* batch;
    if (batch.length < BATCH) return;
    after = batch.at(-1)!;
  }
}

async function verifySeals(tx: Tx, secrets: Secrets, kept: KeptSeal | null, problems: AuditProblem[]) {
  const seals = await tx.query<{ number: number; digest: Buffer; signature: string }>(
    `select number::int as number, digest, signature from audit_seal order by number`,
  );
  let digest: Buffer = FIRST_DIGEST;
  let number = 0;
  for (const seal of seals) {
    if (seal.number !== ++number) problems.push({ code: 'seal-missing', seal: number });
    number = seal.number;
    const sealed = await sealedEnds(tx, seal.number);
    if (!seal.digest.equals(sealDigest(digest, sealed))) problems.push({ code: 'seal-changed', seal: number });
    const signature = secrets.token(SEAL, `${number} ${seal.digest.toString('hex')}`);
    if (!sameText(signature, seal.signature)) problems.push({ code: 'seal-not-ours', seal: number });
    for (const { isThere, ...end } of sealed) {
      if (!isThere) problems.push({ code: 'line-changed', ...placeOf(end), number: end.length });
    }
    digest = seal.digest;
  }
  const asKept = seals.find((seal) => seal.number === kept?.number);
  if (kept && asKept?.digest.toString('hex') !== kept.digest) problems.push({ code: 'not-as-kept', seal: kept.number });
  return { seals: seals.length, lastSeal: number === 0 ? null : { number, digest: digest.toString('hex') } };
}

/** With whether the line that was the last one then is still the same. */
const sealedEnds = (tx: Tx, seal: number) =>
  tx.query<ChainEnd & { isThere: boolean }>(
    `select s.record_kind as "recordKind", s.record_id as "recordId", s.length::int as length, s.head,
            exists (select 1 from audit_event e where e.record_kind = s.record_kind and e.record_id = s.record_id
                       and e.number = s.length and e.hash = s.head) as "isThere"
       from audit_sealed_end s where s.seal_number = $1 order by s.record_kind collate "C", s.record_id`,
    [seal],
  );
