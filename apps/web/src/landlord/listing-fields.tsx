import type { ComponentChildren } from 'preact';
import type { Filled } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { Checkboxes, Radios } from '../parts/choice';
import { DateField } from '../parts/date-field';
import { TextArea, TextField } from '../parts/field';
import { LanguageBoxes } from '../parts/language-boxes';
import { optionsFrom } from '../parts/named';
import { YesNo } from '../parts/yes-no';

interface PartProps {
  v: Visitor;
  filled: Filled;
}

const Part = ({ id, title, children }: { id: string; title: string; children: ComponentChildren }) => (
  <section class="part" aria-labelledby={`part-${id}`}>
    <h2 id={`part-${id}`}>{title}</h2>
    {children}
  </section>
);

/** Everything about a home, in the order in which a landlord would tell it. */
export const ListingFields = (props: PartProps) => (
  <>
    <What {...props} />
    <Where {...props} />
    <Rent {...props} />
    <Size {...props} />
    <How {...props} />
    <When {...props} />
    <Wishes {...props} />
    <InWords {...props} />
  </>
);

function What({ v, filled }: PartProps) {
  const t = v.t.listingForm;
  const kinds = [
    { value: 'flat', label: t.flat },
    { value: 'room', label: t.room },
  ];
  return (
    <Part id="what" title={t.what}>
      <Radios filled={filled} name="kind" label={t.kind} options={kinds} />
      <YesNo v={v} filled={filled} name="landlordLivesThere" label={t.landlordLivesThere} />
      <TextField filled={filled} name="units" label={t.units} hint={t.unitsHint} inputmode="numeric" width="short" />
    </Part>
  );
}

function Where({ v, filled }: PartProps) {
  const t = v.t.listingForm;
  return (
    <Part id="where" title={t.where}>
      <p class="hint">{t.whereHint}</p>
      <TextField
        filled={filled}
        name="plz"
        label={t.plz}
        inputmode="numeric"
        width="short"
        maxlength={5}
        autocomplete="postal-code"
      />
      <TextField filled={filled} name="street" label={t.street} maxlength={120} />
      <TextField filled={filled} name="houseNumber" label={t.houseNumber} width="short" maxlength={20} ltr />
    </Part>
  );
}

function Rent({ v, filled }: PartProps) {
  const t = v.t.listingForm;
  const euros = { filled, inputmode: 'decimal', width: 'short', unit: '€' } as const;
  return (
    <Part id="rent" title={t.rent}>
      <TextField {...euros} name="netColdRent" label={t.netColdRent} hint={t.netColdRentHint} />
      <TextField {...euros} name="utilities" label={t.utilities} hint={t.utilitiesHint} />
      <TextField {...euros} name="heating" label={t.heating} hint={t.heatingHint} />
      <TextField {...euros} name="furniture" label={t.furniture} hint={t.furnitureHint} />
      <TextField
        {...euros}
        name="warmRentStated"
        label={t.warmRent}
        hint={t.warmRentHint}
        optional={v.t.form.optional}
      />
      <TextField {...euros} name="deposit" label={t.deposit} hint={t.depositHint} />
    </Part>
  );
}

function Size({ v, filled }: PartProps) {
  const t = v.t.listingForm;
  const { optional } = v.t.form;
  const area = { filled, inputmode: 'decimal', width: 'short', unit: 'm²' } as const;
  const whole = { filled, inputmode: 'numeric', width: 'short' } as const;
  return (
    <Part id="size" title={t.size}>
      <TextField {...area} name="area" label={t.area} hint={t.areaHint} />
      <TextField {...area} name="sharedArea" label={t.sharedArea} hint={t.sharedAreaHint} optional={optional} />
      <TextField filled={filled} name="rooms" label={t.rooms} inputmode="decimal" width="short" />
      <TextField {...whole} name="mostPersons" label={t.mostPersons} />
      <TextField {...whole} name="floor" label={t.floor} hint={t.floorHint} optional={optional} />
      <TextField {...whole} name="yearBuilt" label={t.yearBuilt} hint={t.yearBuiltHint} optional={optional} />
    </Part>
  );
}

function How({ v, filled }: PartProps) {
  const t = v.t.listingForm;
  const { answers, features, houseRules, nearPlaces } = v.w.names;
  const named = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }));
  const { yes, no, unknown, ask } = answers;
  return (
    <Part id="how" title={t.how}>
      <Radios filled={filled} name="stepFree" label={t.stepFree} options={named({ yes, no, unknown })} row />
      <Radios filled={filled} name="pets" label={t.pets} options={named({ yes, no, ask })} row />
      <YesNo v={v} filled={filled} name="smokingAllowed" label={t.smoking} />
      <YesNo v={v} filled={filled} name="womenOnly" label={t.womenOnly} hint={t.womenOnlyHint} />
      <YesNo v={v} filled={filled} name="protectedHome" label={t.protectedHome} hint={t.protectedHomeHint} />
      <Checkboxes filled={filled} name="features" label={t.features} options={optionsFrom(v, features)} row />
      <Checkboxes
        filled={filled}
        name="nearPlaces"
        label={t.nearPlaces}
        hint={t.nearPlacesHint}
        options={optionsFrom(v, nearPlaces)}
        row
      />
      <Checkboxes
        filled={filled}
        name="houseRules"
        label={t.houseRules}
        hint={t.houseRulesHint}
        options={optionsFrom(v, houseRules)}
      />
      <LanguageBoxes v={v} filled={filled} name="languages" label={t.languages} />
    </Part>
  );
}

function When({ v, filled }: PartProps) {
  const t = v.t.listingForm;
  const { optional } = v.t.form;
  return (
    <Part id="when" title={t.when}>
      <DateField v={v} filled={filled} name="availableFrom" label={t.availableFrom} />
      <DateField
        v={v}
        filled={filled}
        name="availableUntil"
        label={t.availableUntil}
        hint={t.availableUntilHint}
        optional={optional}
      />
      <TextField
        filled={filled}
        name="longestStayMonths"
        label={t.longestStay}
        hint={t.longestStayHint}
        optional={optional}
        inputmode="numeric"
        width="short"
      />
    </Part>
  );
}

const Wishes = ({ v, filled }: PartProps) => (
  <Part id="wishes" title={v.t.listingForm.landlordWishes}>
    <Checkboxes
      filled={filled}
      name="landlordWishes"
      label={v.w.fieldNames.landlordWishes}
      hint={v.t.listingForm.landlordWishesHint}
      options={optionsFrom(v, v.w.names.landlordWishes)}
    />
  </Part>
);

const InWords = ({ v, filled }: PartProps) => (
  <Part id="words" title={v.t.listingForm.words}>
    <TextArea
      filled={filled}
      name="description"
      label={v.t.listingForm.description}
      hint={v.t.listingForm.descriptionHint}
      optional={v.t.form.optional}
      rows={8}
      maxlength={4000}
    />
  </Part>
);
