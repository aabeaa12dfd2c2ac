import { read } from '../api/client';
import type { Household, WishCosts } from '../api/types';
import type { Visitor } from '../door/visitor';
import { Section, nameOf } from '../parts/layout';
import { linkTo } from '../paths';

/** By household; only those that are looking have any. */
export async function loadWishCosts(
  v: Visitor,
  households: readonly Household[],
): Promise<ReadonlyMap<string, WishCosts>> {
  const looking = households.filter(({ state }) => state === 'looking');
  const costs = await Promise.all(
    looking.map(({ id }) => read<WishCosts>(v.api, linkTo('/households/:id/wish-costs', { id }))),
  );
  return new Map(looking.map(({ id }, at) => [id, costs[at]!]));
}

/** Which single wish keeps most homes away, so that a household can weigh it. */
export function WishCostsSection({ v, id, costs }: { v: Visitor; id: string; costs: WishCosts }) {
  const t = v.t.wishCosts;
  return (
    <Section title={t.title} id={`wish-costs-${id}`}>
      <p>{t.now(v.f.number(costs.fitting))}</p>
      {costs.ifLifted.length === 0 && <p class="quiet">{t.none}</p>}
      {costs.ifLifted.length > 0 && (
        <>
          <p>{t.lead}</p>
          <ul class="lines">
            {costs.ifLifted.map(({ code, moreListings }) => (
              <li key={code}>{t.without(nameOf(v.w.wishNames, code), v.f.number(moreListings))}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
