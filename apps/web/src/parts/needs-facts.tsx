import type { AllowedArea, Household } from '../api/types';
import type { Visitor } from '../door/visitor';
import { languageNames } from './language-boxes';
import { wishName } from '../seeker/registration/places';
import { Facts, nameOf } from './layout';
import { namedList } from './named';
import { windowOf } from './seen-household';

/** What a household needs, as it said it. */
export function NeedsFacts({ v, household: { needs, residence } }: { v: Visitor; household: Household }) {
  const { t, f, w } = v;
  const r = t.registration;
  const yesNo = (answer: boolean) => (answer ? t.form.yes : t.form.no);
  const named = (names: Readonly<Record<string, string>>, codes: readonly string[]) => namedList(v, names, codes);
  const limit = needs.warmRentLimit === null ? null : f.money(needs.warmRentLimit);
  const joins = needs.joinsLater;
  return (
    <Facts
      facts={[
        { label: r.rent.payer, value: [nameOf(w.names.rentPayers, needs.rentPayer), limit].filter(Boolean).join(', ') },
        { label: r.size.rooms, value: needs.roomsMin === null ? null : f.number(needs.roomsMin) },
        { label: r.size.area, value: needs.areaMin === null ? null : f.area(needs.areaMin) },
        {
          label: r.places.listTitle,
          value: f.list(needs.placeWishes.map((wish) => wishName(v, wish))) || r.check.anywhere,
        },
        { label: t.seen.moveIn, value: windowOf(v, { from: needs.moveInFrom, until: needs.moveInUntil }) },
        { label: t.seen.stay, value: needs.stayMonths === null ? t.seen.forGood : f.months(needs.stayMonths) },
        { label: t.flat.stepFree, value: yesNo(needs.stepFree) },
        { label: w.fieldNames['needs.accessExtras'], value: named(w.names.accessExtras, needs.accessExtras) },
        { label: w.fieldNames['needs.nearPlaces'], value: named(w.names.nearPlaces, needs.nearPlaces) },
        { label: w.fieldNames['needs.cannotKeep'], value: named(w.names.houseRules, needs.cannotKeep) },
        {
          label: w.fieldNames['needs.protectedHomeOnly'],
          value: residence?.protectedHomeOnly ? t.form.yes : null,
        },
        { label: t.flat.pets, value: yesNo(needs.pets) },
        { label: t.flat.smoking, value: yesNo(needs.smoker) },
        { label: t.flat.languages, value: languageNames(v, needs.languages) },
        { label: t.flat.landlordLivesThere, value: yesNo(needs.acceptsLandlordInFlat) },
        { label: t.flat.womenOnly, value: needs.womenOnlyWish ? t.form.yes : null },
        { label: r.joining.question, value: joins && r.check.later(f.persons(joins.persons), f.date(joins.on)) },
        { label: r.residence.question, value: residence?.allowedArea ? areaName(v, residence.allowedArea) : null },
        { label: r.residence.permitEnds, value: residence?.permitEnds ? f.date(residence.permitEnds) : null },
      ]}
    />
  );
}

const areaName = ({ w }: Visitor, area: AllowedArea): string =>
  area.kind === 'state' ? nameOf(w.names.lands, area.land) : area.kind === 'district' ? area.kreisAgs : area.ags;
