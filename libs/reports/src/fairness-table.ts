import { type ToldCells, protectCells, sumOfAll } from '@bleibe/disclosure';
import { type Grouping, type HouseholdGroups, groupings } from '@bleibe/matching';
import { type MedianWait, type Wait, medianWait } from './waiting-time';
import { type Interval, wilsonInterval } from './wilson';

export interface CountedHousehold extends Wait {
  groups: HouseholdGroups;
}

export interface FairnessRow {
  group: string;
  /** null = withheld, because few households are in it or in what it could be worked out from. */
  households: number | null;
  housed: number | null;
  /** Share that has a home, 0 to 1, with its 95 % interval; null = withheld, or nobody is in the group. */
  rate: (Interval & { share: number }) | null;
  /** null = withheld. */
  wait: MedianWait | null;
}

export type FairnessTable = Record<Grouping, FairnessRow[]> & { all: FairnessRow };

/** Rates and waiting times by group, with figures about few people withheld. */
export function fairnessTable(households: readonly CountedHousehold[]): FairnessTable {
  const tables = groupings.map((grouping) => {
    const codes = [...new Set(households.map(({ groups }) => groups[grouping]))].sort();
    const members = codes.map((code) => households.filter(({ groups }) => groups[grouping] === code));
    const { rows, sum } = protectCells(
      members.map((some) => ({ total: some.length, parts: [some.filter(({ housed }) => housed).length] })),
    );
    return { grouping, sum, rows: rows.map((told, at) => rowOf(codes[at] ?? '', told, members[at] ?? [])) };
  });
  const sum = households.length > 0 ? sumOfAll(tables.map((table) => table.sum)) : { total: 0, parts: [0] };
  return {
    ...(Object.fromEntries(tables.map(({ grouping, rows }) => [grouping, rows])) as Record<Grouping, FairnessRow[]>),
    all: rowOf('all', sum, households),
  };
}

function rowOf(group: string, { total, parts }: ToldCells, members: readonly Wait[]): FairnessRow {
  const housed = parts[0] ?? null;
  const isTold = total !== null && housed !== null && total > 0;
  return {
    group,
    households: total,
    housed,
    rate: isTold ? { share: housed / total, ...wilsonInterval(housed, total) } : null,
    wait: isTold ? medianWait(members) : null,
  };
}
