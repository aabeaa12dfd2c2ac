import type { LocalDate } from '@bleibe/calendar';
import {
  type JobCentreTables,
  type MinAreaPerPerson,
  jobCentreLimitsFrom,
  minAreas,
  readJobCentreTables,
} from '@bleibe/places';
import type { Tx } from '@bleibe/platform';
import type { PlaceFigures } from '@bleibe/scoring';

/** The dated figures of all places on one day: plain data, that can be sent to another thread. */
export interface FigureTables {
  jobCentre: JobCentreTables;
  /** By Land, two digits. */
  minAreas: ReadonlyMap<string, MinAreaPerPerson | null>;
}

export async function readFigureTables(tx: Tx, on: LocalDate): Promise<FigureTables> {
  return { jobCentre: await readJobCentreTables(tx, on), minAreas: await minAreas(tx, on) };
}

export function placeFiguresFrom({ jobCentre, minAreas: areas }: FigureTables): PlaceFigures {
  return { jobCentreLimit: jobCentreLimitsFrom(jobCentre), minAreaPerPerson: (land) => areas.get(land) ?? null };
}
