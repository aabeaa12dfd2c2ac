import { Refused, type Tx } from '@bleibe/platform';

/**
 * The organisation that looks after cases and homes of a place: the one whose area fits it most closely.
 * @param ags key of the municipality, or the beginning of one; null = no place named
 */
export async function responsibleOrganisation(tx: Tx, ags: string | null): Promise<string> {
  const [found] = await tx.query<{ id: string }>(
    `select o.id from organisation o, unnest(o.areas) as area
      where starts_with($1, area) order by length(area) desc, o.created_at, o.id limit 1`,
    [ags ?? ''],
  );
  if (!found) throw new Refused('no-organisation-for-place');
  return found.id;
}
