import type { PlanVisit, PlanWorker, Week } from './week';

/** What is different since the plan was made. New and changed ones are told whole; the id says which they replace. */
export interface WeekChanges {
  visits?: readonly PlanVisit[];
  withoutVisits?: readonly string[];
  workers?: readonly PlanWorker[];
  withoutWorkers?: readonly string[];
}

export function changedWeek({ visits, workers }: Week, changes: WeekChanges): Week {
  return {
    visits: replaced(visits, changes.visits, changes.withoutVisits),
    workers: replaced(workers, changes.workers, changes.withoutWorkers),
  };
}

function replaced<T extends { id: string }>(
  old: readonly T[],
  changed: readonly T[] = [],
  without: readonly string[] = [],
): T[] {
  const byId = new Map([...old, ...changed].map((item) => [item.id, item]));
  for (const id of without) byId.delete(id);
  return [...byId.values()];
}
