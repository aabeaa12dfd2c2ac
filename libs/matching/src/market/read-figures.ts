import type { LocalDate } from '@bleibe/calendar';
import { jobCentreLimits, minAreas } from '@bleibe/places';
import type { Tx } from '@bleibe/platform';
import type { PlaceFigures } from '@bleibe/scoring';

/** The dated figures of all places on one day, in memory. */
export async function readPlaceFigures(tx: Tx, on: LocalDate): Promise<PlaceFigures> {
  const jobCentreLimit = await jobCentreLimits(tx, on);
  const areas = await minAreas(tx, on);
  return { jobCentreLimit, minAreaPerPerson: (land) => areas.get(land) ?? null };
}
