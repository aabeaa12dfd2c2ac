import type { VNode } from 'preact';
import type { FieldProblem } from '../../api/types';
import { Form, numberFrom } from '../../door/form';
import { type Answer, type Again, type FormScreen, againWith } from '../../door/screens';
import type { Visitor } from '../../door/visitor';
import { FormPage } from '../../form-page';
import { languageNames } from '../../parts/language-boxes';
import { type Fact, Facts, nameOf } from '../../parts/layout';
import { linkTo, paths } from '../../paths';
import { consents, forSomebodyElse } from './consents';
import { type Draft, draftOf, formOf } from './draft';
import { householdBody } from './household-body';
import { type StepCode, linkToStep, stepCodes, stepOfField } from './order';
import { wishName } from './places';
import { plainSteps } from './steps';

/** All answers on one page before anything is sent. */
export const checkAnswersScreen: FormScreen<Draft> = {
  load: async (v) => draftOf(v),
  start: () => new Form(),
  async send(v, _, draft) {
    const problems = stillMissing(v, draft);
    if (problems.length > 0) return { problems };
    return forSomebodyElse(v) ? register(v, draft, null) : { to: paths.registerAccount };
  },
  show(v, filled, draft): VNode {
    const t = v.t.registration;
    return (
      <FormPage
        v={v}
        title={t.check.title}
        filled={filled}
        submit={forSomebodyElse(v) ? t.check.send : t.check.next}
        back={{ to: linkToStep('consents'), label: v.t.form.back }}
        quickExit
        intro={
          <>
            <p class="lead">{t.check.lead}</p>
            <Facts facts={factsOf(v, draft)} />
          </>
        }
      >
        {null}
      </FormPage>
    );
  },
};

/** Sends everything. Mistakes lead to the pages on which they can be mended. */
export async function register(v: Visitor, draft: Draft, account: object | null): Promise<Answer | Again> {
  const result = await v.api.post<{ id: string; token: string | null; expiresAt: string | null }>('/households', {
    account,
    ...householdBody(draft, v.language),
  });
  if (!result.ok) {
    const { problems } = againWith(result.problem);
    return { problems: problems.map((one) => ({ ...one, ...pageOf(one.field) })) };
  }
  v.kept.forgetDraft();
  const { id, token, expiresAt } = result.data;
  if (token && expiresAt) v.kept.signIn(token, expiresAt);
  return { to: linkTo(paths.registered, {}, { household: account ? undefined : id }) };
}

function pageOf(field: string): Pick<FieldProblem, 'page'> {
  const step = stepOfField(field);
  return step ? { page: linkToStep(step) } : {};
}

/** People jump between the pages; here everything that was left out is found. */
function stillMissing(v: Visitor, draft: Draft): FieldProblem[] {
  const form = formOf(draft);
  return [...plainSteps, consents].flatMap((step) =>
    step.mistakes(v, form).map((one) => ({ ...one, page: linkTo(paths.registerStep, { step: step.code }) })),
  );
}

function factsOf(v: Visitor, draft: Draft): Fact[] {
  const form = formOf(draft);
  const answers: Record<StepCode, string[]> = {
    you: [
      `${form.raw('persons.0.firstName')} ${form.raw('persons.0.surname')}`,
      dateOf(v, form, 'persons.0.birthDate'),
      form.raw('persons.0.phone'),
    ],
    others: draft.others.map(({ firstName, surname }) => `${firstName} ${surname}`),
    rent: rentOf(v, form),
    size: sizeOf(v, form),
    places: draft.wishes.map((wish) => wishName(v, wish)),
    when: whenOf(v, form),
    home: [
      ...ticked(v, form, 'home', ['stepFree', 'pets', 'smoker']),
      chosen(v, form, 'accessExtras', v.w.names.accessExtras),
      chosen(v, form, 'nearPlaces', v.w.names.nearPlaces),
      chosen(v, form, 'cannotKeep', v.w.names.houseRules),
    ],
    together: [
      languageNames(v, form.list('needs.languages')),
      ...ticked(v, form, 'together', ['acceptsLandlordInFlat', 'womenOnlyWish', 'onlyWomenAndChildren']),
      form.ticked('needs.protectedHomeOnly') ? v.t.registration.together.protectedHomeOnly : '',
    ],
    joining: form.ticked('needs.joinsLater')
      ? [v.t.registration.check.later(form.raw('needs.joinsLater.persons'), dateOf(v, form, 'needs.joinsLater.on'))]
      : [],
    residence: residenceOf(v, draft),
    consents: ticked(v, form, 'consents', ['survey', 'visit', 'helper']),
  };
  const empty: Partial<Record<StepCode, string>> = {
    others: v.t.registration.check.alone,
    joining: v.t.registration.check.alone,
    places: v.t.registration.check.anywhere,
  };
  return stepCodes.map((code) => {
    const lines = answers[code].filter((line) => line.trim() !== '');
    return {
      label: v.t.registration[code].title,
      value: lines.length > 0 ? <Lines lines={lines} /> : (empty[code] ?? v.t.form.notSaid),
      change: { to: linkToStep(code), label: v.t.form.change },
    };
  });
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <>
    {lines.map((line) => (
      <div key={line}>
        <bdi>{line}</bdi>
      </div>
    ))}
  </>
);

const dateOf = (v: Visitor, form: Form, name: string): string =>
  form.isDate(name) ? v.f.date(form.date(name) ?? '') : (form.date(name) ?? '');

function rentOf(v: Visitor, form: Form): string[] {
  const { rentPayer, warmRentLimit } = {
    rentPayer: form.raw('needs.rentPayer'),
    warmRentLimit: form.cents('needs.warmRentLimit'),
  };
  const payer = nameOf(v.w.names.rentPayers, rentPayer);
  return [payer, typeof warmRentLimit === 'number' ? v.f.money(warmRentLimit) : (warmRentLimit ?? '')];
}

function sizeOf(v: Visitor, form: Form): string[] {
  const [rooms, area] = [numberFrom(form.raw('needs.roomsMin')), numberFrom(form.raw('needs.areaMin'))];
  return [rooms === null ? '' : v.f.rooms(rooms), area === null ? '' : v.f.area(area)];
}

function whenOf(v: Visitor, form: Form): string[] {
  const t = v.t.registration.check;
  const from = dateOf(v, form, 'needs.moveInFrom');
  const months = numberFrom(form.raw('needs.stayMonths'));
  return from
    ? [t.window(from, dateOf(v, form, 'needs.moveInUntil') || null), months === null ? t.noEnd : v.f.months(months)]
    : [];
}

function residenceOf(v: Visitor, draft: Draft): string[] {
  const form = formOf(draft);
  const t = v.t.registration;
  const areas: Record<string, string> = {
    free: t.check.freeArea,
    state: nameOf(v.w.names.lands, form.raw('needs.allowedArea.land')),
    place: draft.area ? v.f.name(draft.area.name) : '',
  };
  const ends = dateOf(v, form, 'needs.permitEnds');
  return [areas[form.raw('residence')] ?? '', ends && `${t.residence.permitEnds} ${ends}`];
}

/** What was chosen of a list, after its question; nothing when nothing was. */
function chosen(
  v: Visitor,
  form: Form,
  name: 'accessExtras' | 'nearPlaces' | 'cannotKeep',
  names: Readonly<Record<string, string>>,
): string {
  const codes = form.list(`needs.${name}`);
  return codes.length === 0
    ? ''
    : `${v.t.registration.home[name]} ${v.f.list(codes.map((code) => nameOf(names, code)))}`;
}

/** The questions that were answered, each with its answer. */
function ticked(v: Visitor, form: Form, step: 'home' | 'together' | 'consents', names: readonly string[]): string[] {
  const questions: Record<string, string> = {
    ...v.t.registration.home,
    ...v.t.registration.consents,
    acceptsLandlordInFlat: v.t.registration.together.landlordInFlat,
    womenOnlyWish: v.t.registration.together.womenOnly,
    onlyWomenAndChildren: v.t.registration.together.onlyWomenAndChildren,
  };
  const path = step === 'consents' ? 'consents' : 'needs';
  return names.flatMap((name) => {
    const answer = form.yes(`${path}.${name}`);
    return answer === null ? [] : [`${questions[name]} ${answer ? v.t.form.yes : v.t.form.no}`];
  });
}
