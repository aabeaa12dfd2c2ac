import type { Tx } from '../database';
import { newId } from '../new-id';

export interface AuditLine {
  act: string;
  recordKind: string;
  recordId: string;
  details: object;
}

const keyOf = ({ recordKind, recordId }: AuditLine) => `${recordKind} ${recordId}`;

/**
 * Writes the lines of a transaction in the order of their records: two transactions about the same records then wait for
 * each other at the end of a chain instead of blocking each other. A trigger of the database links them.
 */
export async function writeAudit(tx: Tx, lines: readonly AuditLine[]): Promise<void> {
  if (lines.length === 0) return;
  const ordered = lines.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b))));
  const { accountId, organisationId } = tx.actor;
  await tx.query(
    `insert into audit_event (id, at, account_id, organisation_id, act, record_kind, record_id, details)
     select id, $1, $2, $3, act, record_kind, record_id, details::jsonb
       from unnest($4::uuid[], $5::text[], $6::text[], $7::uuid[], $8::text[]) with ordinality
            as line (id, act, record_kind, record_id, details, nth)
      order by nth`,
    [
      tx.now,
      accountId,
      organisationId,
      ordered.map(() => newId()),
      ordered.map(({ act }) => act),
      ordered.map(({ recordKind }) => recordKind),
      ordered.map(({ recordId }) => recordId),
      ordered.map(({ details }) => JSON.stringify(details)),
    ],
  );
}
