import type { LocalDate } from '@bleibe/calendar';
import { type Reads, inForce } from './reads';

/** The figures of rent law the product knows; each one a row with dates, so a change of law is a new row. */
export type RentRuleCode =
  | 'rent-brake-percent'
  | 'economic-offence-percent'
  | 'usury-percent'
  | 'deposit-net-rents'
  | 'deposit-instalments'
  | 'seeker-fee-cents'
  | 'stepped-rent-months'
  | 'fixed-term-written-ground'
  | 'job-centre-fallback-percent'
  | 'job-centre-first-year-percent';

export interface RentRule {
  /** Per cent, months or number, as the code says. */
  value: number;
  paragraph: string;
  source: string;
  validFrom: LocalDate;
}

/** The figure in force on that day, or null: then the check that needs it is unknown, not passed. */
export async function rentRule(tx: Reads, code: RentRuleCode, on: LocalDate): Promise<RentRule | null> {
  const rows = await tx.query<RentRule>(
    `select rule.value, rule.paragraph, source.title as source, rule.valid_from::text as "validFrom"
       from rent_rule rule
       join reference_source source on source.code = rule.source_code
      where rule.code = $1 and ${inForce('rule', '$2')}
      order by rule.valid_from desc
      limit 1`,
    [code, on],
  );
  return rows[0] ?? null;
}
