import { type Cells, type ToldCells, protectCells, sumOfAll } from '@bleibe/disclosure';
import { type FloorsOutcome, WEIGHT_OF_A_POINT } from '@bleibe/scoring';
import { type Grouping, groupings } from './household-groups';
import type { JudgedHousehold } from './judge-household';

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
  /** What the floors of each policy come to, for all organisations together; null = it has none. */
  floors?: { before: FloorPrice | null; after: FloorPrice | null };
}

/** The price of fairness. How many of a group there are elsewhere is nobody's to know, so no counts. */
export interface FloorPrice {
  answer: FloorsOutcome['answer'];
  /** Points of the score that all households together have less than without floors. */
  lost: number;
}

const withheld: Change = { before: null, after: null, added: null, removed: null };

type Side = 'before' | 'after';

/** Compares both policies on one market; counts the households of the asking organisation alone. */
export function policyEffect(
  judged: readonly JudgedHousehold[],
  homes: number,
  floors: Readonly<Record<Side, FloorsOutcome | null>>,
): PolicyEffect {
  const own = judged.filter((one) => one.own);
  const homeOf = new Map(own.map((one) => [one.id, { before: one.before.home, after: one.after.home }]));
  const places = { before: placesInLine(judged, 'before'), after: placesInLine(judged, 'after') };
  const planned = (side: Side) =>
    own.flatMap(({ id, ...of }) => (of[side].home === null ? [] : [`${id} ${of[side].home}`]));

  const cellsOf = (members: readonly JudgedHousehold[]): Cells => {
    const count = (has: (id: string) => boolean) => members.filter(({ id }) => has(id)).length;
    const place = (side: Side, id: string) => places[side].get(id) ?? 0;
    return {
      total: members.length,
      parts: [
        count((id) => homeOf.get(id)?.before != null),
        count((id) => homeOf.get(id)?.after != null),
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
    homes,
    pairs: total === null ? withheld : pairsOf(own),
    shortlists: total === null ? { ...withheld, moved: null } : shortlistsOf(own),
    plan: tellsPlan ? changeOf(planned('before'), planned('after')) : withheld,
    housedBefore,
    housedAfter,
    groups: Object.fromEntries(byGrouping.map(({ grouping, groups }) => [grouping, groups])) as PolicyEffect['groups'],
    floors: { before: priceOf(floors.before), after: priceOf(floors.after) },
  };
}

const priceOf = (floors: FloorsOutcome | null): FloorPrice | null =>
  floors && { answer: floors.answer, lost: Math.ceil(floors.lost / WEIGHT_OF_A_POINT) };

/** Weights and priorities exclude nobody, so the pairs that are possible are the same ones. */
function pairsOf(own: readonly JudgedHousehold[]): Change {
  const fits = own.reduce((sum, { before }) => sum + before.fits, 0);
  return { before: fits, after: fits, added: 0, removed: 0 };
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

function shortlistsOf(households: readonly JudgedHousehold[]): PolicyEffect['shortlists'] {
  const pairs = (side: Side) =>
    households.flatMap(({ id, ...of }) => of[side].shortlist.map((home) => `${id} ${home}`));
  const moved = households.map(({ before: { shortlist: before }, after: { shortlist: after } }) => {
    return before.filter((home, at) => after.includes(home) && after.indexOf(home) !== at).length;
  });
  return { ...changeOf(pairs('before'), pairs('after')), moved: moved.reduce((sum, count) => sum + count, 0) };
}

/** Place in line by priority, from 1; who has the same weight shares a place. */
function placesInLine(households: readonly JudgedHousehold[], side: Side): Map<string, number> {
  const weights = households.map((one) => one[side].priority).sort((a, b) => b - a);
  const first = new Map<number, number>();
  weights.forEach((weight, at) => first.has(weight) || first.set(weight, at + 1));
  return new Map(households.map((one) => [one.id, first.get(one[side].priority) ?? 0]));
}
