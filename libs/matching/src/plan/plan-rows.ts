import type { Tx } from '@bleibe/platform';
import type { PlanLine, PlanPrice } from '@bleibe/scoring';

/** The rows of a new round take the place of all before. */
export async function replacePlan(tx: Tx, lines: readonly PlanLine[], prices: readonly PlanPrice[]): Promise<void> {
  await tx.query(`delete from plan_line`);
  await tx.query(`delete from plan_price`);
  await writeLines(tx, lines);
  await writePrices(tx, prices);
}

export async function writeLines(tx: Tx, lines: readonly PlanLine[]): Promise<void> {
  await tx.query(
    `insert into plan_line (household_id, organisation_id, listing_id, weight, gain, changed_at)
     select line.household_id, h.organisation_id, line.listing_id, line.weight, line.gain, $5
       from unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[]) as line (household_id, listing_id, weight, gain)
       join household h on h.id = line.household_id
     on conflict (household_id) do update
       set listing_id = excluded.listing_id, weight = excluded.weight, gain = excluded.gain,
           organisation_id = excluded.organisation_id, changed_at = excluded.changed_at`,
    [
      lines.map(({ householdId }) => householdId),
      lines.map(({ listingId }) => listingId),
      lines.map(({ weight }) => weight),
      lines.map(({ gain }) => gain),
      tx.now,
    ],
  );
}

export async function writePrices(tx: Tx, prices: readonly PlanPrice[]): Promise<void> {
  await tx.query(
    `insert into plan_price (listing_id, price, units, changed_at)
     select listing_id, price, units, $4
       from unnest($1::uuid[], $2::int[], $3::int[]) as home (listing_id, price, units)
     on conflict (listing_id) do update
       set price = excluded.price, units = excluded.units, changed_at = excluded.changed_at`,
    [
      prices.map(({ listingId }) => listingId),
      prices.map(({ price }) => price),
      prices.map(({ units }) => units),
      tx.now,
    ],
  );
}

/** Households and homes that are no longer part of the plan. */
export async function forgetGone(
  tx: Tx,
  { goneHouseholds, goneHomes }: { goneHouseholds: readonly string[]; goneHomes: readonly string[] },
): Promise<void> {
  await tx.query(`delete from plan_line where household_id = any ($1)`, [goneHouseholds]);
  await tx.query(`delete from plan_price where listing_id = any ($1)`, [goneHomes]);
}
