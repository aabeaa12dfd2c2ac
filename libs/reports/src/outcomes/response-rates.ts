import { type ToldCells, protectCells, sumOfAll } from '@bleibe/disclosure';
import { type Interval, wilsonInterval } from '../wilson';

/** One survey that one person was sent, and whose window is over. */
export interface CountedInvitation {
  personId: string;
  side: 'tenant' | 'landlord';
  step: string;
  windowEnd: string;
  language: string;
  channel: string;
  answered: boolean;
  onTime: boolean;
}

export const responseGroupings = ['step', 'language', 'channel'] as const;
export type ResponseGrouping = (typeof responseGroupings)[number];

export interface ResponseRow {
  grouping: ResponseGrouping | 'all';
  group: string;
  /** People with a sent invitation; null = withheld. */
  invited: number | null;
  answered: number | null;
  onTime: number | null;
  /** Answered of invited, never of those who answered; null = withheld. */
  rate: (Interval & { share: number }) | null;
}

/**
 * Response rates of one side: answered ÷ people with a sent invitation. By step everybody counts once a step. By language
 * and channel, and of all, everybody counts with the last survey alone, so that each figure is about as many people as it
 * says and not about one who was asked five times.
 */
export function responseRates(
  invitations: readonly CountedInvitation[],
  side: CountedInvitation['side'],
): ResponseRow[] {
  const own = invitations.filter((one) => one.side === side);
  const lastOfStep = lastOf(own, ({ personId, step }) => `${personId} ${step}`);
  const lastOfAll = lastOf(own, ({ personId }) => personId);
  const tables = responseGroupings.map((grouping) => tableOf(grouping, grouping === 'step' ? lastOfStep : lastOfAll));
  // The steps are about the same people again, so their sum is no figure.
  const sum = sumOfAll(tables.filter(({ grouping }) => grouping !== 'step').map((table) => table.sum));
  return [
    rowOf('all', 'all', lastOfAll.length > 0 ? sum : { total: 0, parts: [0, 0] }),
    ...tables.flatMap(({ rows }) => rows),
  ];
}

function tableOf(grouping: ResponseGrouping, invitations: readonly CountedInvitation[]) {
  const groups = [...new Set(invitations.map((one) => one[grouping]))].sort();
  const { rows, sum } = protectCells(
    groups.map((group) => {
      const members = invitations.filter((one) => one[grouping] === group);
      const count = (has: (one: CountedInvitation) => boolean) => members.filter(has).length;
      return { total: members.length, parts: [count(({ answered }) => answered), count(({ onTime }) => onTime)] };
    }),
  );
  return { grouping, sum, rows: rows.map((told, at) => rowOf(grouping, groups[at] ?? '', told)) };
}

function rowOf(grouping: ResponseRow['grouping'], group: string, { total, parts }: ToldCells): ResponseRow {
  const [answered = null, onTime = null] = parts;
  const rate = total && answered !== null ? { share: answered / total, ...wilsonInterval(answered, total) } : null;
  return { grouping, group, invited: total, answered, onTime, rate };
}

function lastOf(
  invitations: readonly CountedInvitation[],
  keyOf: (one: CountedInvitation) => string,
): CountedInvitation[] {
  const last = new Map<string, CountedInvitation>();
  for (const one of invitations) {
    const before = last.get(keyOf(one));
    if (!before || before.windowEnd < one.windowEnd) last.set(keyOf(one), one);
  }
  return [...last.values()];
}
