import type { LocalDate } from '@bleibe/calendar';
import { type Reads, inForce } from './reads';
import { rentRule } from './rent-rule';

/** Gross cold rent (net cold rent and utilities, no heating) a month in cents that a job centre accepts, § 22 SGB II. */
export interface JobCentreLimit {
  grossCold: number;
  source: string;
  validFrom: LocalDate;
  /** 'wohngeld-plus-10' is the fallback without a coherent local concept (BSG 2013-12-12, B 4 AS 87/12 R). */
  basis: 'local' | 'wohngeld-plus-10';
}

interface AmountRow {
  /** null = for each further person */
  persons: number | null;
  cents: number;
  reference: string;
  validFrom: LocalDate;
}

/** The amount for a household, from rows for some sizes and one for each further person; null when a row is missing. */
export function amountFor(persons: number, rows: readonly Pick<AmountRow, 'persons' | 'cents'>[]): number | null {
  const stated = rows.find((row) => row.persons === persons);
  if (stated) return stated.cents;

  const largest = rows.reduce((size, row) => Math.max(size, row.persons ?? 0), 0);
  const base = rows.find((row) => row.persons === largest);
  const further = rows.find((row) => row.persons === null);
  if (!base || !further || persons < largest) return null;
  return base.cents + (persons - largest) * further.cents;
}

/** The limit of a municipality for so many persons; null = not known. */
export type JobCentreLimits = (ags: string, persons: number) => JobCentreLimit | null;

/**
 * What the job centre of the municipality accepts for so many persons: its own directive, else § 12 (1) WoGG with the
 * surcharge of the courts, marked as such. Where a directive exists but says nothing about that size, the answer is
 * null: the fallback is for places without a concept, and the figure of this one is not known.
 */
export async function jobCentreLimit(
  tx: Reads,
  ags: string,
  persons: number,
  on: LocalDate,
): Promise<JobCentreLimit | null> {
  return jobCentreLimitsFrom(await readJobCentreTables(tx, on, [ags]))(ags, persons);
}

/** What the limits of one day are computed from: plain data, that can be sent to another thread. */
export interface JobCentreTables {
  /** Directives by AGS. */
  local: ReadonlyMap<string, readonly AmountRow[]>;
  /** Rent level by AGS. */
  levels: ReadonlyMap<string, string>;
  byLevel: ReadonlyMap<string, readonly AmountRow[]>;
  surchargePercent: number | null;
}

/** @param places all municipalities, if left out */
export async function readJobCentreTables(
  tx: Reads,
  on: LocalDate,
  places?: readonly string[],
): Promise<JobCentreTables> {
  const wanted = places ?? (await everyAgs(tx));
  return {
    local: grouped(await localRows(tx, wanted, on)),
    levels: await rentLevels(tx, wanted, on),
    byLevel: grouped(await housingBenefitRows(tx, on)),
    surchargePercent: (await rentRule(tx, 'job-centre-fallback-percent', on))?.value ?? null,
  };
}

export function jobCentreLimitsFrom({ local, levels, byLevel, surchargePercent }: JobCentreTables): JobCentreLimits {
  return (ags, persons) => {
    if (!Number.isInteger(persons) || persons < 1) return null;
    const directive = local.get(ags);
    if (directive) return limitFrom(directive, persons, 'local', (cents) => cents);
    const table = byLevel.get(levels.get(ags) ?? '');
    if (!table || surchargePercent === null) return null;
    return limitFrom(table, persons, 'wohngeld-plus-10', (cents) =>
      Math.floor((cents * (100 + surchargePercent)) / 100),
    );
  };
}

function limitFrom(
  rows: readonly AmountRow[],
  persons: number,
  basis: JobCentreLimit['basis'],
  accepted: (cents: number) => number,
): JobCentreLimit | null {
  const [first] = rows;
  const amount = amountFor(persons, rows);
  if (!first || amount === null) return null;
  return { grossCold: accepted(amount), source: first.reference, validFrom: first.validFrom, basis };
}

function grouped(rows: readonly (AmountRow & { key: string })[]): Map<string, AmountRow[]> {
  const groups = new Map<string, AmountRow[]>();
  for (const row of rows) groups.set(row.key, [...(groups.get(row.key) ?? []), row]);
  return groups;
}

/** Also the numbers that municipalities had before a reform. */
async function everyAgs(tx: Reads): Promise<string[]> {
  const rows = await tx.query<{ ags: string }>(
    `select ags from municipality union select old_ags from municipality_alias`,
  );
  return rows.map(({ ags }) => ags);
}

/** All rows of the newest directive in force. */
function localRows(tx: Reads, places: readonly string[], on: LocalDate): Promise<(AmountRow & { key: string })[]> {
  return tx.query(
    `select place.ags as key, persons, gross_cold_cents as cents, document as reference,
            valid_from::text as "validFrom"
       from unnest($1::text[]) as place (ags)
       join job_centre_limit row on row.ags = current_ags(place.ags)
      where valid_from = (select max(valid_from) from job_centre_limit newest
                           where newest.ags = row.ags and ${inForce('newest', '$2')})`,
    [places, on],
  );
}

/** The rent level of each place. */
async function rentLevels(tx: Reads, places: readonly string[], on: LocalDate): Promise<Map<string, string>> {
  const rows = await tx.query<{ ags: string; level: string }>(
    `select place.ags, level::text from unnest($1::text[]) as place (ags)
       join rent_level on rent_level.ags = current_ags(place.ags)
      where valid_from <= $2::date`,
    [places, on],
  );
  return new Map(rows.map(({ ags, level }) => [ags, level]));
}

/** § 12 (1) WoGG by level. */
function housingBenefitRows(tx: Reads, on: LocalDate): Promise<(AmountRow & { key: string })[]> {
  return tx.query(
    `select level::text as key, persons, cents, reference, valid_from::text as "validFrom"
       from housing_benefit_limit row
      where valid_from = (select max(valid_from) from housing_benefit_limit newest
                           where newest.level = row.level and ${inForce('newest', '$1')})`,
    [on],
  );
}
