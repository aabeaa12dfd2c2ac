/**
 * What is hashed of a line, as PostgreSQL writes it. The migration has the same expression; this copy is what
 * `cli audit verify` asks, so that a changed function in the database is found too.
 * @param e name of the row in the query
 */
export const auditText = (e: string): string => `jsonb_build_array(
  ${e}.number, ${e}.id, (extract(epoch from ${e}.at) * 1000000)::bigint, ${e}.account_id, ${e}.organisation_id,
  ${e}.act, ${e}.record_kind, ${e}.record_id, ${e}.details)::text`;
