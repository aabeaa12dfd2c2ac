import type { Visitor } from '../door/visitor';
import { nameOf } from '../parts/layout';

/** What people call a group of households; its code comes from the API. */
export function groupName(v: Visitor, grouping: string, group: string): string {
  const { groups } = v.t;
  switch (grouping) {
    case 'household-size':
      return nameOf(groups.sizes, group);
    case 'urgency':
      return nameOf(v.w.priority.tiers, group);
    case 'language':
      return group === 'none' ? groups.noLanguage : v.f.languageName(group);
    case 'accessibility':
      return nameOf(groups.accessibility, group);
    default:
      return groups.everybody;
  }
}

export const groupingName = (v: Visitor, grouping: string): string => nameOf(v.t.groups.groupings, grouping);

/** A figure, or that it is withheld because it counts few. */
export const told = (v: Visitor, figure: number | null): string =>
  figure === null ? v.t.policyDraft.withheld : v.f.number(figure);
