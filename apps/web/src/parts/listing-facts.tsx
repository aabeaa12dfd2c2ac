import type { Listing } from '../api/types';
import type { Visitor } from '../door/visitor';
import { languageNames } from './language-boxes';
import { type Fact, Facts, nameOf } from './layout';
import { namedList } from './named';

/** What a home is called where there are several; a place that is not released is left out. */
export function homeTitle(v: Visitor, { kind, municipality }: Listing): string {
  if (municipality === undefined) return v.w.names.listingKinds[kind];
  return (kind === 'room' ? v.t.homes.roomIn : v.t.homes.flatIn)(v.f.name(municipality));
}

/** Rent, size and rooms, as everybody looks for them first. */
export function KeyFigures({ v, listing }: { v: Visitor; listing: Listing }) {
  const { warmRent, area, rooms } = listing;
  return (
    <ul class="figures">
      {warmRent !== undefined && (
        <li>
          <strong>{v.f.money(warmRent)}</strong> {v.t.flat.warmRent}
        </li>
      )}
      {area !== undefined && (
        <li>
          <strong>{v.f.area(area)}</strong>
        </li>
      )}
      {rooms !== undefined && (
        <li>
          <strong>{v.f.rooms(rooms)}</strong>
        </li>
      )}
    </ul>
  );
}

const given = <Value,>(value: Value | null | undefined, tell: (value: Value) => Fact['value']): Fact['value'] =>
  value === null || value === undefined ? null : tell(value);

/** Everything about a home that this person may see; what is absent is left out. */
export function ListingFacts({ v, listing }: { v: Visitor; listing: Listing }) {
  const { t, f, w } = v;
  const yesNo = (answer: boolean) => (answer ? t.form.yes : t.form.no);
  const money = (cents: number) => t.flat.aMonth(f.money(cents));
  const extra = (cents: number | undefined) => (cents ? money(cents) : null);
  const named = (names: Readonly<Record<string, string>>, codes?: readonly string[]) => namedList(v, names, codes);
  const { availableFrom: from, availableUntil: until } = listing;
  return (
    <Facts
      facts={[
        { label: t.flat.place, value: f.name(`${listing.plz ?? ''} ${listing.municipality ?? ''}`.trim()) },
        { label: t.flat.warmRent, value: given(listing.warmRent, (cents) => <strong>{money(cents)}</strong>) },
        { label: t.flat.netColdRent, value: given(listing.netColdRent, money) },
        { label: t.flat.utilities, value: given(listing.utilities, money) },
        { label: t.flat.heating, value: given(listing.heating, money) },
        { label: t.flat.furniture, value: extra(listing.furniture) },
        { label: t.flat.deposit, value: given(listing.deposit, (cents) => f.money(cents)) },
        { label: t.flat.area, value: given(listing.area, (area) => f.area(area)) },
        { label: t.flat.rooms, value: given(listing.rooms, (rooms) => f.number(rooms)) },
        { label: t.flat.mostPersons, value: given(listing.mostPersons, (count) => f.persons(count)) },
        {
          label: t.flat.floor,
          value: given(listing.floor, (floor) => (floor === 0 ? t.flat.ground : f.number(floor))),
        },
        { label: t.flat.yearBuilt, value: given(listing.yearBuilt, String) },
        { label: t.flat.stepFree, value: given(listing.stepFree, (answer) => nameOf(w.names.answers, answer)) },
        { label: t.flat.pets, value: given(listing.pets, (answer) => nameOf(w.names.answers, answer)) },
        { label: t.flat.smoking, value: given(listing.smokingAllowed, yesNo) },
        { label: t.flat.womenOnly, value: listing.womenOnly ? t.form.yes : null },
        { label: t.flat.landlordLivesThere, value: given(listing.landlordLivesThere, yesNo) },
        {
          label: t.flat.available,
          value: given(from, (day) =>
            until ? t.flat.fromUntil(f.date(day), f.date(until)) : t.flat.from(f.date(day)),
          ),
        },
        { label: t.flat.longestStay, value: given(listing.longestStayMonths, (months) => f.months(months)) },
        { label: t.flat.languages, value: languageNames(v, listing.languages ?? []) },
        {
          label: t.flat.features,
          value: named(w.names.features, listing.features),
        },
        { label: t.flat.nearPlaces, value: named(w.names.nearPlaces, listing.nearPlaces) },
        {
          label: t.flat.houseRules,
          value: given(listing.houseRules, (rules) => named(w.names.houseRules, rules) || t.flat.noHouseRules),
        },
        { label: t.flat.protectedHome, value: listing.protectedHome ? t.form.yes : null },
        { label: t.flat.landlordWishes, value: named(w.names.landlordWishes, listing.landlordWishes) },
        {
          label: t.flat.description,
          value: listing.description ? <span dir="auto">{listing.description}</span> : null,
        },
      ]}
    />
  );
}
