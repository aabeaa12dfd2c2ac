import { Radios, Tick } from '../../parts/choice';
import { DateField } from '../../parts/date-field';
import { SelectField, TextField } from '../../parts/field';
import { LanguageBoxes } from '../../parts/language-boxes';
import { YesNo } from '../../parts/yes-no';
import { HomeWishFields, ProtectionField, RentLimitField, SizeFields, TimeFields } from '../needs-fields';
import { dateParts } from './draft';
import { type Step, dateIfAny, dateNeeded, failed, needed } from './step';

const you: Step = {
  code: 'you',
  title: (v) => v.t.registration.you.title,
  names: ['persons.0.firstName', 'persons.0.surname', ...dateParts('persons.0.birthDate'), 'persons.0.phone'],
  fields(v, filled) {
    const t = v.t.registration.you;
    return (
      <>
        <p>{t.lead}</p>
        <TextField
          filled={filled}
          name="persons.0.firstName"
          label={t.firstName}
          autocomplete="given-name"
          maxlength={60}
        />
        <TextField
          filled={filled}
          name="persons.0.surname"
          label={t.surname}
          autocomplete="family-name"
          maxlength={60}
        />
        <DateField
          v={v}
          filled={filled}
          name="persons.0.birthDate"
          label={t.birthDate}
          hint={t.birthDateHint}
          autocomplete="bday"
        />
        <TextField
          filled={filled}
          name="persons.0.phone"
          label={t.phone}
          hint={t.phoneHint}
          optional={v.t.form.optional}
          type="tel"
          autocomplete="tel"
          width="middle"
          maxlength={30}
        />
      </>
    );
  },
  mistakes: (v, form) =>
    failed(v, [
      needed(form, 'persons.0.firstName'),
      needed(form, 'persons.0.surname'),
      dateNeeded(form, 'persons.0.birthDate'),
    ]),
};

const rent: Step = {
  code: 'rent',
  title: (v) => v.t.registration.rent.title,
  names: ['needs.rentPayer', 'needs.warmRentLimit'],
  fields(v, filled) {
    const t = v.t.registration.rent;
    const payers = [
      { value: 'self', label: t.self },
      { value: 'job-centre', label: t.jobCentre, hint: t.jobCentreHint },
    ];
    return (
      <>
        <Radios filled={filled} name="needs.rentPayer" label={t.payer} options={payers} />
        <RentLimitField v={v} filled={filled} />
      </>
    );
  },
  mistakes: (v, form) =>
    failed(v, [
      needed(form, 'needs.rentPayer'),
      ['needs.warmRentLimit', form.raw('needs.rentPayer') !== 'self' || form.has('needs.warmRentLimit'), 'required'],
    ]),
};

const size: Step = {
  code: 'size',
  title: (v) => v.t.registration.size.title,
  names: ['needs.roomsMin', 'needs.areaMin'],
  fields(v, filled) {
    const t = v.t.registration.size;
    return (
      <>
        <p>{t.lead}</p>
        <SizeFields v={v} filled={filled} />
      </>
    );
  },
  mistakes: () => [],
};

const when: Step = {
  code: 'when',
  title: (v) => v.t.registration.when.title,
  names: [...dateParts('needs.moveInFrom'), ...dateParts('needs.moveInUntil'), 'needs.stayMonths'],
  fields(v, filled) {
    return <TimeFields v={v} filled={filled} />;
  },
  mistakes: (v, form) => failed(v, [dateNeeded(form, 'needs.moveInFrom'), dateIfAny(form, 'needs.moveInUntil')]),
};

const home: Step = {
  code: 'home',
  title: (v) => v.t.registration.home.title,
  names: ['needs.stepFree', 'needs.accessExtras', 'needs.pets', 'needs.smoker', 'needs.nearPlaces', 'needs.cannotKeep'],
  fields(v, filled) {
    const t = v.t.registration.home;
    return (
      <>
        <YesNo v={v} filled={filled} name="needs.stepFree" label={t.stepFree} hint={t.stepFreeHint} />
        <YesNo v={v} filled={filled} name="needs.pets" label={t.pets} />
        <YesNo v={v} filled={filled} name="needs.smoker" label={t.smoker} />
        <HomeWishFields v={v} filled={filled} />
      </>
    );
  },
  mistakes: (v, form) =>
    failed(
      v,
      ['needs.stepFree', 'needs.pets', 'needs.smoker'].map((name) => needed(form, name)),
    ),
};

const together: Step = {
  code: 'together',
  title: (v) => v.t.registration.together.title,
  names: [
    'needs.languages',
    'needs.acceptsLandlordInFlat',
    'needs.womenOnlyWish',
    'needs.onlyWomenAndChildren',
    'needs.protectedHomeOnly',
  ],
  fields(v, filled) {
    const t = v.t.registration.together;
    return (
      <>
        <LanguageBoxes v={v} filled={filled} name="needs.languages" label={t.languages} />
        <YesNo v={v} filled={filled} name="needs.acceptsLandlordInFlat" label={t.landlordInFlat} />
        <YesNo v={v} filled={filled} name="needs.womenOnlyWish" label={t.womenOnly} />
        <YesNo
          v={v}
          filled={filled}
          name="needs.onlyWomenAndChildren"
          label={t.onlyWomenAndChildren}
          hint={t.onlyWomenAndChildrenHint}
          maySkip
        />
        <ProtectionField v={v} filled={filled} />
      </>
    );
  },
  mistakes: (v, form) => failed(v, [needed(form, 'needs.acceptsLandlordInFlat'), needed(form, 'needs.womenOnlyWish')]),
};

const joining: Step = {
  code: 'joining',
  title: (v) => v.t.registration.joining.title,
  names: ['needs.joinsLater', 'needs.joinsLater.persons', ...dateParts('needs.joinsLater.on')],
  fields(v, filled) {
    const t = v.t.registration.joining;
    return (
      <>
        <p>{t.lead}</p>
        <Tick filled={filled} name="needs.joinsLater" label={t.question} />
        <TextField
          filled={filled}
          name="needs.joinsLater.persons"
          label={t.persons}
          inputmode="numeric"
          width="short"
        />
        <DateField v={v} filled={filled} name="needs.joinsLater.on" label={t.on} />
      </>
    );
  },
  mistakes: (v, form) =>
    form.ticked('needs.joinsLater')
      ? failed(v, [needed(form, 'needs.joinsLater.persons'), dateNeeded(form, 'needs.joinsLater.on')])
      : [],
};

const residence: Step = {
  code: 'residence',
  title: (v) => v.t.registration.residence.title,
  names: ['residence', 'needs.allowedArea.land', ...dateParts('needs.permitEnds')],
  fields(v, filled) {
    const t = v.t.registration.residence;
    const kinds = (['free', 'state', 'place'] as const).map((value) => ({ value, label: t[value] }));
    const lands = Object.entries(v.w.names.lands).map(([value, label]) => ({ value, label }));
    return (
      <>
        <p>{t.lead}</p>
        <Radios filled={filled} name="residence" label={t.question} options={kinds} />
        <SelectField
          filled={filled}
          name="needs.allowedArea.land"
          label={t.land}
          hint={t.landHint}
          options={lands}
          empty={v.t.form.choose}
        />
        <DateField
          v={v}
          filled={filled}
          name="needs.permitEnds"
          label={t.permitEnds}
          hint={t.permitEndsHint}
          optional={v.t.form.optional}
        />
      </>
    );
  },
  mistakes: (v, form) =>
    failed(v, [
      needed(form, 'residence'),
      ['needs.allowedArea.land', form.raw('residence') !== 'state' || form.has('needs.allowedArea.land'), 'required'],
      dateIfAny(form, 'needs.permitEnds'),
    ]),
};

export const plainSteps: readonly Step[] = [you, rent, size, when, home, together, joining, residence];
