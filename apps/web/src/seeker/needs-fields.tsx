import type { VNode } from 'preact';
import type { Filled } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { DateField } from '../parts/date-field';
import { TextField } from '../parts/field';

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
