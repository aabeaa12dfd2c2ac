import { type LocalDate, addMonths } from '@bleibe/calendar';
import type { Answers } from './items';

export type RentStated = 'paid' | 'not-paid';

const tenantSays: Readonly<Record<string, RentStated>> = {
  yes: 'paid',
  another_pays: 'paid',
  no: 'not-paid',
  partly: 'not-paid',
};
const landlordSays: Readonly<Record<string, RentStated>> = { yes: 'paid', no: 'not-paid', partly: 'not-paid' };

/** What an answer states about the rent of a month; null = nothing that could be compared. */
export function rentStatedIn({ rent_paid: tenant, landlord_rent_received: landlord }: Answers): RentStated | null {
  if (typeof tenant === 'string') return tenantSays[tenant] ?? null;
  return typeof landlord === 'string' ? (landlordSays[landlord] ?? null) : null;
}

/** The questions ask for the last month: 'YYYY-MM' before the one of the answer. */
export const monthAskedFor = (answeredOn: LocalDate): string => addMonths(answeredOn, -1).slice(0, 7);

/** R25: one side says paid, the other says not, about the same month. */
export const disagree = (one: RentStated | null, other: RentStated | null): boolean =>
  one !== null && other !== null && one !== other;
