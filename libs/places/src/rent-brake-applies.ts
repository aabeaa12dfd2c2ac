import type { LocalDate } from '@bleibe/calendar';
import { type Reads, inForce } from './reads';

/**
 * Whether the Mietpreisbremse (§ 556d BGB) is in force in a municipality. The list of areas is not complete, so a place
 * that is not in it is unknown, never free.
 */
export async function rentBrakeApplies(tx: Reads, ags: string, on: LocalDate): Promise<'yes' | 'unknown'> {
  const rows = await tx.query(
    `select 1 from rent_brake_area area where area.ags = current_ags($1) and ${inForce('area', '$2')} limit 1`,
    [ags, on],
  );
  return rows.length > 0 ? 'yes' : 'unknown';
}
