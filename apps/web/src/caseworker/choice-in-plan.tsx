import type { Candidate } from '../api/types';
import type { Visitor } from '../door/visitor';
import { Tag } from '../parts/layout';

/** What the plan for all households says about this choice. It suggests; the caseworker decides. */
export function ChoiceInPlan({ v, plan }: { v: Visitor; plan: Candidate['plan'] }) {
  if (!plan) return null;
  const t = v.t.caseFile;
  const { suggested, cost, displaces, displacesElsewhere } = plan;
  if (suggested) {
    return (
      <p>
        <Tag tone="good">{t.planSuggests}</Tag>
      </p>
    );
  }
  return (
    <p class="quiet">
      {cost === 0 ? t.planEqual : t.planCost(v.f.number(cost))}
      {displaces.length > 0 && ` ${t.planDisplaces(v.f.list(displaces))}`}
      {displacesElsewhere > 0 && ` ${t.planDisplacesElsewhere(v.f.number(displacesElsewhere))}`}
    </p>
  );
}
