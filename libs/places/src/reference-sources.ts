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
