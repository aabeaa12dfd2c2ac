import { PageProblem } from '../api/client';
import type { Demand, Listing } from '../api/types';
import type { Visitor } from '../door/visitor';
import { linkTo } from '../paths';
import { Section, nameOf } from './layout';

/** Of a home on the market, for its landlord and its desk; null for everybody else. */
export async function loadDemand(v: Visitor, { id, state }: Pick<Listing, 'id' | 'state'>): Promise<Demand | null> {
  if (state !== 'cleared') return null;
  const result = await v.api.get<Demand>(linkTo('/listings/:id/demand', { id }));
  if (result.ok) return result.data;
  if (result.problem.status === 404) return null;
  throw new PageProblem(result.problem);
}

/** Which single condition shuts out most households, so that a landlord can weigh it. */
export function DemandSection({ v, demand }: { v: Visitor; demand: Demand }) {
  const t = v.t.demand;
  const { fitting, ifLifted, at } = demand;
  return (
    <Section title={t.title} id="demand">
      <p>{fitting > 0 ? t.fitting(v.f.number(fitting)) : t.few}</p>
      <p>{ifLifted.length > 0 ? t.lead : t.none}</p>
      <ul class="lines">
        {ifLifted.map(({ code, moreHouseholds }) => (
          <li key={code}>{t.without(nameOf(t.conditions, code), v.f.number(moreHouseholds))}</li>
        ))}
      </ul>
      <p class="quiet">{t.asOf(v.f.instant(at))}</p>
    </Section>
  );
}
