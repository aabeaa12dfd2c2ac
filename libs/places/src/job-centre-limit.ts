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
  if (!Number.isInteger(persons) || persons < 1) return null;

  const local = await localRows(tx, ags, on);
  const [first] = local;
  if (first) {
    const grossCold = amountFor(persons, local);
    return grossCold === null
      ? null
      : { grossCold, source: first.reference, validFrom: first.validFrom, basis: 'local' };
  }
  return fallback(tx, ags, persons, on);
}

async function fallback(tx: Reads, ags: string, persons: number, on: LocalDate): Promise<JobCentreLimit | null> {
  const rows = await housingBenefitRows(tx, ags, on);
  const [first] = rows;
  const amount = amountFor(persons, rows);
  const surcharge = await rentRule(tx, 'job-centre-fallback-percent', on);
  if (!first || amount === null || !surcharge) return null;
  return {
    grossCold: Math.floor((amount * (100 + surcharge.value)) / 100),
    source: first.reference,
    validFrom: first.validFrom,
    basis: 'wohngeld-plus-10',
  };
}

/** All rows of the newest directive in force. */
function localRows(tx: Reads, ags: string, on: LocalDate): Promise<AmountRow[]> {
  return tx.query<AmountRow>(
    `select persons, gross_cold_cents as cents, document as reference, valid_from::text as "validFrom"
       from job_centre_limit row
      where ags = current_ags($1)
        and valid_from = (select max(valid_from) from job_centre_limit newest
                           where newest.ags = row.ags and ${inForce('newest', '$2')})`,
    [ags, on],
  );
}

function housingBenefitRows(tx: Reads, ags: string, on: LocalDate): Promise<AmountRow[]> {
  return tx.query<AmountRow>(
    `select persons, cents, reference, row.valid_from::text as "validFrom"
       from rent_level
       join housing_benefit_limit row on row.level = rent_level.level
      where rent_level.ags = current_ags($1) and rent_level.valid_from <= $2::date
        and row.valid_from = (select max(valid_from) from housing_benefit_limit newest
                               where newest.level = row.level and ${inForce('newest', '$2')})`,
    [ags, on],
  );
}
