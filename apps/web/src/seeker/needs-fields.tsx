import type { VNode } from 'preact';
import type { Filled } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { Checkboxes, Tick } from '../parts/choice';
import { DateField } from '../parts/date-field';
import { TextField } from '../parts/field';
import { optionsFrom } from '../parts/named';

// The needs that change most often: asked at the registration, and again where a household changes them.

interface Shown {
  v: Visitor;
  filled: Filled;
}

export function RentLimitField({ v, filled }: Shown): VNode {
  const t = v.t.registration.rent;
  return (
    <TextField
      filled={filled}
      name="needs.warmRentLimit"
      label={t.limit}
      hint={t.limitHint}
      inputmode="decimal"
      width="short"
      unit="€"
    />
  );
}

export function SizeFields({ v, filled }: Shown): VNode {
  const t = v.t.registration.size;
  const { optional } = v.t.form;
  return (
    <>
      <TextField
        filled={filled}
        name="needs.roomsMin"
        label={t.rooms}
        hint={t.roomsHint}
        optional={optional}
        inputmode="decimal"
        width="short"
      />
      <TextField
        filled={filled}
        name="needs.areaMin"
        label={t.area}
        optional={optional}
        inputmode="decimal"
        width="short"
        unit="m²"
      />
    </>
  );
}

export function TimeFields({ v, filled }: Shown): VNode {
  const t = v.t.registration.when;
  const { optional } = v.t.form;
  return (
    <>
      <DateField v={v} filled={filled} name="needs.moveInFrom" label={t.from} />
      <DateField
        v={v}
        filled={filled}
        name="needs.moveInUntil"
        label={t.until}
        hint={t.untilHint}
        optional={optional}
      />
      <TextField
        filled={filled}
        name="needs.stayMonths"
        label={t.months}
        hint={t.monthsHint}
        optional={optional}
        inputmode="numeric"
        width="short"
      />
    </>
  );
}

/** Wishes that rank homes, and house rules that a household cannot keep. */
export function HomeWishFields({ v, filled }: Shown): VNode {
  const t = v.t.registration.home;
  const { accessExtras, houseRules, nearPlaces } = v.w.names;
  return (
    <>
      <Checkboxes
        filled={filled}
        name="needs.accessExtras"
        label={t.accessExtras}
        hint={t.accessExtrasHint}
        options={optionsFrom(v, accessExtras)}
      />
      <Checkboxes filled={filled} name="needs.nearPlaces" label={t.nearPlaces} options={optionsFrom(v, nearPlaces)} />
      <Checkboxes
        filled={filled}
        name="needs.cannotKeep"
        label={t.cannotKeep}
        hint={t.cannotKeepHint}
        options={optionsFrom(v, houseRules)}
      />
    </>
  );
}

export function ProtectionField({ v, filled }: Shown): VNode {
  const { protectedHomeOnly: label, protectedHomeOnlyHint: hint } = v.t.registration.together;
  return <Tick filled={filled} name="needs.protectedHomeOnly" label={label} hint={hint} />;
}
