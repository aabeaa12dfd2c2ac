import type { SeenHousehold as Seen } from '../api/types';
import type { Visitor } from '../door/visitor';
import { languageNames } from './language-boxes';
import { Facts, nameOf } from './layout';

/** A household as its landlord sees it: this same list is shown to the household as a preview. */
export function SeenHousehold({ v, household }: { v: Visitor; household: Seen }) {
  const { t, f, w } = v;
  const {
    childrenByAgeBand,
    needsTowardsFlat: needs,
    moveInWindow,
    stayLength,
    rentSecured,
    canTalkWithEachOther,
  } = household;
  return (
    <Facts
      facts={[
        { label: t.seen.firstName, value: household.firstName && <bdi>{household.firstName}</bdi> },
        { label: t.seen.surname, value: household.surname && <bdi>{household.surname}</bdi> },
        { label: t.seen.adults, value: household.adults === undefined ? null : f.number(household.adults) },
        { label: t.seen.children, value: childrenByAgeBand && childrenOf(v, childrenByAgeBand) },
        { label: t.seen.needs, value: needs && (f.list(needsOf(v, needs)) || t.seen.nothing) },
        { label: t.seen.moveIn, value: moveInWindow && windowOf(v, moveInWindow) },
        {
          label: t.seen.stay,
          value: stayLength && (stayLength.months === null ? t.seen.forGood : f.months(stayLength.months)),
        },
        { label: t.seen.rent, value: rentSecured && nameOf(w.names.rentSecured, rentSecured) },
        { label: t.flat.languages, value: languageNames(v, household.languages ?? []) },
        {
          label: t.seen.talk,
          value: canTalkWithEachOther && nameOf(w.names.canTalkWithEachOther, canTalkWithEachOther),
        },
      ]}
    />
  );
}

export const windowOf = ({ t, f }: Visitor, { from, until }: { from: string; until: string | null }): string =>
  t.registration.check.window(f.date(from), until && f.date(until));

const needsOf = ({ t }: Visitor, { stepFree, pets }: { stepFree: boolean; pets: boolean }) => [
  ...(stepFree ? [t.seen.stepFree] : []),
  ...(pets ? [t.seen.pets] : []),
];

function childrenOf({ t, f, w }: Visitor, bands: Record<string, number>): string {
  const some = Object.entries(bands).filter(([, count]) => count > 0);
  return (
    f.list(some.map(([band, count]) => t.seen.childrenAged(f.number(count), nameOf(w.names.ageBands, band)))) ||
    t.seen.noChildren
  );
}
