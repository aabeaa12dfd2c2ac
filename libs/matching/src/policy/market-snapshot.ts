import { type LocalDate, GERMANY, localDateOf } from '@bleibe/calendar';
import { Listing, listingFacts } from '@bleibe/listings';
import type { Tx } from '@bleibe/platform';
import type { PlanHome } from '@bleibe/scoring';
import { householdFacts, priorityFacts } from '@bleibe/seekers';
import { Raw } from 'typeorm';
import { type FigureTables, readFigureTables } from '../market/read-figures';
import type { HouseholdOnMarket } from './judge-household';
import type { MarketOfDay } from './play-market';

/** Plain data, that can be sent to another thread. */
export interface MarketSnapshot extends Omit<MarketOfDay, 'figures'> {
  figures: FigureTables;
}

/** What takes a home off the market, and what brings it there; the last one before a moment says where it was. */
const homeFacts = [
  'listing.cleared',
  'listing.held',
  'listing.submitted',
  'listing.expired',
  'listing.withdrawn',
  'listing.let',
];

/**
 * Who looked and what was free at that moment, as the facts tell it. What people need and what homes offer is read as it
 * is today: older needs are not kept, on purpose. Ages, waiting times and limits are those of that day.
 */
export async function marketAt(tx: Tx, at: Date, organisationId: string): Promise<MarketSnapshot> {
  const on = localDateOf(at, GERMANY);
  const homes = await homesAt(tx, at);
  const households = await householdsAt(tx, at, on, organisationId);
  return { on, homes, households, figures: await readFigureTables(tx, on) };
}

async function homesAt(tx: Tx, at: Date): Promise<PlanHome[]> {
  const open = await tx.query<{ id: string; units: number }>(
    `select last.listing_id as id,
            (select count(*)::int from unit where listing_id = last.listing_id)
            - (select count(distinct p.unit_id)::int from proposal p join lease l on l.proposal_id = p.id
                where p.listing_id = last.listing_id and l.recorded_at <= $1
                  and (p.ended_at is null or p.ended_at > $1)) as units
       from (select distinct on (ids ->> 'listingId') (ids ->> 'listingId')::uuid as listing_id, name
               from fact where name = any ($2) and recorded_at <= $1
              order by ids ->> 'listingId', recorded_at desc, id) last
      where last.name = 'listing.cleared'
      order by id`,
    [at, homeFacts],
  );
  const units = new Map(open.map((one) => [one.id, one.units]));
  const listings = await tx.manager.find(Listing, {
    where: { id: Raw((column) => `${column} = any (:ids)`, { ids: [...units.keys()] }) },
    order: { id: 'ASC' },
  });
  const facts = await listingFacts(tx, listings);
  return listings
    .map(({ id }, place) => ({ id, facts: facts[place]!, units: units.get(id) ?? 0 }))
    .filter((home) => home.units > 0);
}

async function householdsAt(tx: Tx, at: Date, on: LocalDate, organisationId: string): Promise<HouseholdOnMarket[]> {
  const rows = await tx.query<{ id: string; organisation_id: string }>(
    `select id, organisation_id from household h
      where registered_at <= $1 and state <> 'withdrawn'
        and not exists (select 1 from proposal p join lease l on l.proposal_id = p.id
                         where p.household_id = h.id and l.recorded_at <= $1
                           and (p.ended_at is null or p.ended_at > $1))
      order by id`,
    [at],
  );
  const ids = rows.map(({ id }) => id);
  const [facts, priorities] = [await householdFacts(tx, ids, on), await priorityFacts(tx, ids, on)];
  const never = await blockedHomes(tx, ids, at);
  return rows.flatMap(({ id, organisation_id }) => {
    const [own, priority] = [facts.get(id), priorities.get(id)];
    if (!own || !priority) return [];
    return {
      id,
      own: organisation_id === organisationId,
      priority,
      never: never.get(id) ?? new Set<string>(),
      facts: { ...own, jobCentreLimit: null },
    } satisfies HouseholdOnMarket;
  });
}

async function blockedHomes(tx: Tx, householdIds: readonly string[], at: Date): Promise<Map<string, Set<string>>> {
  const rows = await tx.query<{ household_id: string; listing_id: string }>(
    `select b.household_id, b.listing_id from pair_block b join decision d on d.id = b.decision_id
      where b.household_id = any ($1) and d.decided_at <= $2 and (b.until is null or b.until > $2)`,
    [householdIds, at],
  );
  const blocked = new Map<string, Set<string>>();
  for (const { household_id, listing_id } of rows) {
    blocked.set(household_id, (blocked.get(household_id) ?? new Set()).add(listing_id));
  }
  return blocked;
}
