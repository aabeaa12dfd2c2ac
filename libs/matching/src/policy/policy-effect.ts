import { type Cells, type ToldCells, protectCells, sumOfAll } from '@bleibe/disclosure';
import { allocate, pairWeight } from '@bleibe/scoring';
import { type Grouping, groupings } from './household-groups';
import type { HomeOnMarket, JudgedHousehold, Standing } from './judge-household';

/** A caseworker looks at so many homes of a household (the case page). */
export const SHORTLIST = 10;

/** null = withheld. */
export interface Change {
  before: number | null;
  after: number | null;
  added: number | null;
  removed: number | null;
}

export interface GroupEffect {
  group: string;
  households: number | null;
  /** Who gets a home in the plan. */
  housedBefore: number | null;
  housedAfter: number | null;
  /** Who moves forward or back in the line of priorities. */
  forward: number | null;
  back: number | null;
}

/** What a change of the policy does to one market. Figures about few households are withheld (null). */
export interface PolicyEffect {
  households: number | null;
  homes: number;
  /** Pairs that no hard rule excludes. */
  pairs: Change;
  /** Pairs among the best homes of a household, which its caseworker sees. */
  shortlists: Change & {
    /** Pairs on both lists, at another place. */
    moved: number | null;
  };
  /** Pairs of the plan, in which every household has at most one home. */
  plan: Change;
  housedBefore: number | null;
  housedAfter: number | null;
  groups: Record<Grouping, GroupEffect[]>;
}

const withheld: Change = { before: null, after: null, added: null, removed: null };

type Side = 'before' | 'after';

/** Compares both policies on one market; counts the households of the asking organisation alone. */
export function policyEffect(judged: readonly JudgedHousehold[], homes: readonly HomeOnMarket[]): PolicyEffect {
  const own = judged.filter((one) => one.own);
  const plans = { before: planOf(judged, homes, 'before'), after: planOf(judged, homes, 'after') };
  const places = { before: placesInLine(judged, 'before'), after: placesInLine(judged, 'after') };
  const pairsOf = (side: Side) =>
    own.flatMap(({ id, ...of }) => [...of[side].scores.keys()].map((at) => `${id} ${at}`));
  const planned = (side: Side) =>
    own.flatMap(({ id }) => (plans[side].has(id) ? [`${id} ${plans[side].get(id)}`] : []));

  const cellsOf = (members: readonly JudgedHousehold[]): Cells => {
    const count = (has: (id: string) => boolean) => members.filter(({ id }) => has(id)).length;
    const place = (side: Side, id: string) => places[side].get(id) ?? 0;
    return {
      total: members.length,
      parts: [
        count((id) => plans.before.has(id)),
        count((id) => plans.after.has(id)),
        count((id) => place('after', id) < place('before', id)),
        count((id) => place('after', id) > place('before', id)),
      ],
    };
  };
  const byGrouping = groupings.map((grouping) => {
    const codes = [...new Set(own.map(({ groups }) => groups[grouping]))].sort();
    const rows = codes.map((code) => cellsOf(own.filter(({ groups }) => groups[grouping] === code)));
    const told = protectCells(rows);
    return { grouping, sum: told.sum, groups: told.rows.map((cells, at) => groupEffect(codes[at] ?? '', cells)) };
  });
  const { total, parts } = sumOfAll(byGrouping.map(({ sum }) => sum));
  // An empty market has no rows, and so no columns to be summed up.
  const none = total === 0 ? 0 : null;
  const [housedBefore = none, housedAfter = none] = parts;
  // The plan has one pair for each household with a home, so its size is theirs to be withheld.
  const tellsPlan = total !== null && housedBefore !== null && housedAfter !== null;
  return {
    households: total,
    homes: homes.length,
    pairs: total === null ? withheld : changeOf(pairsOf('before'), pairsOf('after')),
    shortlists: total === null ? { ...withheld, moved: null } : shortlistsOf(own),
    plan: tellsPlan ? changeOf(planned('before'), planned('after')) : withheld,
    housedBefore,
    housedAfter,
    groups: Object.fromEntries(byGrouping.map(({ grouping, groups }) => [grouping, groups])) as PolicyEffect['groups'],
  };
}

const groupEffect = (
  group: string,
  { total, parts: [housedBefore, housedAfter, forward, back] }: ToldCells,
): GroupEffect => ({
  group,
  households: total,
  housedBefore: housedBefore ?? null,
  housedAfter: housedAfter ?? null,
  forward: forward ?? null,
  back: back ?? null,
});

function changeOf(before: readonly string[], after: readonly string[]): Change {
  const [had, has] = [new Set(before), new Set(after)];
  return {
    before: had.size,
    after: has.size,
    added: after.filter((pair) => !had.has(pair)).length,
    removed: before.filter((pair) => !has.has(pair)).length,
  };
}

/** The best homes: score down, then as the homes are ordered. */
const shortlistOf = ({ scores }: Standing): number[] =>
  [...scores]
    .sort(([homeA, a], [homeB, b]) => b - a || homeA - homeB)
    .slice(0, SHORTLIST)
    .map(([home]) => home);

function shortlistsOf(households: readonly JudgedHousehold[]): PolicyEffect['shortlists'] {
  const lists = households.map(({ id, before, after }) => ({
    id,
    before: shortlistOf(before),
    after: shortlistOf(after),
  }));
  const pairs = (side: Side) => lists.flatMap((list) => list[side].map((home) => `${list.id} ${home}`));
  const moved = lists.map(
    ({ before, after }) => before.filter((home, at) => after.includes(home) && after.indexOf(home) !== at).length,
  );
  return { ...changeOf(pairs('before'), pairs('after')), moved: moved.reduce((sum, count) => sum + count, 0) };
}

/** Place in line by priority, from 1; who has the same weight shares a place. */
function placesInLine(households: readonly JudgedHousehold[], side: Side): Map<string, number> {
  const weights = households.map((one) => one[side].priority).sort((a, b) => b - a);
  const first = new Map<number, number>();
  weights.forEach((weight, at) => first.has(weight) || first.set(weight, at + 1));
  return new Map(households.map((one) => [one.id, first.get(one[side].priority) ?? 0]));
}

/** Who would live where in the plan of the greatest value; the home by its place in the list. */
function planOf(
  households: readonly JudgedHousehold[],
  homes: readonly HomeOnMarket[],
  side: Side,
): Map<string, number> {
  const pairs = households.flatMap((household, at) =>
    [...household[side].scores].map(([home, score]) => ({
      at,
      home,
      weight: pairWeight({ weight: household[side].priority }, score),
    })),
  );
  const { homeOf } = allocate(
    {
      households: households.length,
      units: Int32Array.from(homes.map(({ units }) => units)),
      household: Int32Array.from(pairs.map(({ at }) => at)),
      home: Int32Array.from(pairs.map(({ home }) => home)),
      weight: Int32Array.from(pairs.map(({ weight }) => weight)),
    },
    // The same lots on both sides, so that chance makes no difference.
    { seed: 1 },
  );
  return new Map(
    households.flatMap(({ id }, at) => {
      const home = homeOf[at] ?? -1;
      return home < 0 ? [] : [[id, home] as const];
    }),
  );
}
