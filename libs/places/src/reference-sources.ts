import type { LocalDate } from '@bleibe/calendar';
import type { Reads } from './reads';

/** Where reference data come from and under which licence; the attribution page shows all of them. */
export interface ReferenceSource {
  code: string;
  title: string;
  asOf: LocalDate;
  licence: string;
  licenceUrl: string;
  attribution: string;
  tables: string[];
}

export function referenceSources(tx: Reads): Promise<ReferenceSource[]> {
  return tx.query<ReferenceSource>(
    `select code, title, as_of::text as "asOf", licence, licence_url as "licenceUrl", attribution, tables
       from reference_source order by title`,
  );
}

/** Changes whenever other reference data have been loaded. */
export async function referenceDigest(tx: Reads): Promise<string> {
  const rows = await tx.query<{ digest: string | null }>(
    `select md5(string_agg(table_name || digest, ',' order by table_name)) as digest from reference_load`,
  );
  return rows[0]?.digest ?? '';
}
