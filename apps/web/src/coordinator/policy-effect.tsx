import type { PolicyEffect } from '../api/types';
import type { Visitor } from '../door/visitor';
import { Table } from '../parts/layout';
import { groupName, groupingName, told } from './group-names';

/** What a draft does to one market: pairs, then people by group. */
export function Effect({ v, effect }: { v: Visitor; effect: PolicyEffect }) {
  const t = v.t.policyDraft;
  const groupings = [...new Set(effect.groups.map(({ grouping }) => grouping))];
  return (
    <>
      <p>{t.market(told(v, effect.households), v.f.number(effect.homes))}</p>
      <Table
        caption={t.effectHeads[0] ?? ''}
        heads={t.effectHeads}
        rows={(['pairs', 'shortlists', 'plan'] as const).map((what) => {
          const { before, after, added, removed } = effect[what];
          return { key: what, cells: [t[what], ...[before, after, added, removed].map((count) => told(v, count))] };
        })}
      />
      <p>{t.moved(told(v, effect.shortlists.moved))}</p>
      <FloorPrices v={v} effect={effect} />
      {groupings.map((grouping) => (
        <div key={grouping}>
          <h3>{groupingName(v, grouping)}</h3>
          <Table
            caption={groupingName(v, grouping)}
            heads={t.groupHeads}
            rows={effect.groups
              .filter((one) => one.grouping === grouping)
              .map(({ group, households, housedBefore, housedAfter, forward, back }) => ({
                key: group,
                cells: [
                  groupName(v, grouping, group),
                  ...[households, housedBefore, housedAfter, forward, back].map((figure) => told(v, figure)),
                ],
              }))}
          />
        </div>
      ))}
    </>
  );
}

/** What the floors cost all together; nothing where neither policy has any. */
function FloorPrices({ v, effect: { floorsBefore, floorsAfter } }: { v: Visitor; effect: PolicyEffect }) {
  const t = v.t.floors;
  if (!floorsBefore && !floorsAfter) return null;
  const row = (when: string, floors: PolicyEffect['floorsAfter']) => ({
    key: when,
    cells: floors ? [when, t.answers[floors.answer], t.price(v.f.number(floors.lost))] : [when, t.none, ''],
  });
  return (
    <div>
      <h3>{t.priceTitle}</h3>
      <Table caption={t.priceTitle} heads={t.priceHeads} rows={[row(t.now, floorsBefore), row(t.draft, floorsAfter)]} />
    </div>
  );
}
