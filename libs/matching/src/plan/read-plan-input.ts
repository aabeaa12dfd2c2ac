import { type LocalDate } from '@bleibe/calendar';
import type { Tx } from '@bleibe/platform';
import { type MatchingPolicy, type PlanHome, type PlanHousehold, judgePriority } from '@bleibe/scoring';
import { householdFacts, priorityFacts } from '@bleibe/seekers';
import { blockedListings } from '../candidates/blocked-listings';
import { readAllOpenListings, readOpenListings } from '../market/read-open-listings';

/** Homes with units about which nobody is asked: what caseworkers have put forward is pinned, and out of the plan. */
export async function readPlanHomes(tx: Tx, ids: readonly string[]): Promise<PlanHome[]> {
  return planHomes(await readOpenListings(tx, ids));
}

export async function readAllPlanHomes(tx: Tx): Promise<PlanHome[]> {
  const homes: PlanHome[] = [];
  for await (const some of readAllOpenListings(tx)) homes.push(...planHomes(some));
  return homes;
}

const planHomes = (listings: Awaited<ReturnType<typeof readOpenListings>>): PlanHome[] =>
  listings.flatMap(({ id, facts, unaskedUnits: units }) => (units > 0 ? [{ id, facts, units }] : []));

/** Households that look, are cleared, and are not asked about a home at present. */
export async function readPlanHouseholds(
  tx: Tx,
  ids: readonly string[],
  policy: MatchingPolicy,
  today: LocalDate,
): Promise<PlanHousehold[]> {
  const rows = await tx.query<{ id: string }>(
    `select h.id from household h
      where h.id = any ($1) and h.state = 'looking' and not h.held and h.cleared_until > $2
        and not exists (select 1 from proposal p where p.household_id = h.id and p.ended_at is null)`,
    [ids, tx.now],
  );
  const planned = rows.map(({ id }) => id);
  const facts = await householdFacts(tx, planned, today);
  const priorities = await priorityFacts(tx, planned, today);
  const blocked = await blockedListings(tx, planned);
  return planned.flatMap((id) => {
    const [own, priority] = [facts.get(id), priorities.get(id)];
    if (!own || !priority) return [];
    // The limits of job centres come with the figures of the places.
    const household = { ...own, jobCentreLimit: null };
    const { weight } = judgePriority(priority, policy.priority, today);
    return [{ id, facts: household, weight, never: blocked.get(id) ?? new Set<string>() }];
  });
}

const AT_ONCE = 5_000;

export async function readAllPlanHouseholds(
  tx: Tx,
  policy: MatchingPolicy,
  today: LocalDate,
): Promise<PlanHousehold[]> {
  const rows = await tx.query<{ id: string }>(`select id from household where state = 'looking' order by id`);
  const households: PlanHousehold[] = [];
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const ids = rows.slice(at, at + AT_ONCE).map(({ id }) => id);
    households.push(...(await readPlanHouseholds(tx, ids, policy, today)));
  }
  return households;
}
