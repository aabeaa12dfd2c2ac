import { read } from '../api/client';
import type { Demand, Listing } from '../api/types';
import type { Visitor } from '../door/visitor';
import { Section, nameOf } from '../parts/layout';
import { linkTo } from '../paths';

/** Of a home that is on the market. */
export const loadDemand = async (v: Visitor, { id, state }: Listing): Promise<Demand | null> =>
  state === 'cleared' ? read<Demand>(v.api, linkTo('/listings/:id/demand', { id })) : null;

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
