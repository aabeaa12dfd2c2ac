import type { VNode } from 'preact';
import { read } from '../api/client';
import type { Household, List, OwnDecision, WishCosts } from '../api/types';
import { Decision, loadOwnDecisions } from '../checks/decision';
import { Form, dateFields, euroField } from '../door/form';
import { type Screens, done, onwards } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { ButtonForm } from '../parts/button-form';
import { Checks } from '../parts/checks';
import { Empty, Facts, Notice, Section, Tag, nameOf } from '../parts/layout';
import { NeedsFacts } from '../parts/needs-facts';
import { Page } from '../parts/page';
import { linkTo, paths } from '../paths';
import { HomeWishFields, ProtectionField, RentLimitField, SizeFields, TimeFields } from './needs-fields';
import { WishCostsSection, loadWishCosts } from './wish-costs';

const loadOwn = async (v: Visitor) => (await read<List<Household>>(v.api, '/households/mine')).items;

/** What we know of a household, shown to the household itself, and the needs that change most often. */
export function ownHouseholdScreens(screens: Screens): void {
  const { page, form } = screens;
  looking(screens);
  page(paths.ownHousehold, 'signed-in', async (v) => {
    const [households, decisions] = await Promise.all([loadOwn(v), loadOwnDecisions(v)]);
    const costs = await loadWishCosts(v, households);
    return { page: <Own v={v} households={households} decisions={decisions} costs={costs} /> };
  });

  form(paths.changeNeeds, 'signed-in', {
    load: async (v) => (await loadOwn(v))[0] ?? null,
    start: (household) => (household ? startOf(household) : new Form()),
    async send(v, form, household) {
      if (!household) return { to: paths.ownHousehold };
      const { version, ...needs } = household.needs;
      const body = {
        version,
        needs: {
          ...needs,
          allowedArea: household.residence?.allowedArea ?? null,
          permitEnds: household.residence?.permitEnds ?? null,
          protectedHomeOnly: form.ticked('needs.protectedHomeOnly'),
          accessExtras: form.list('needs.accessExtras'),
          nearPlaces: form.list('needs.nearPlaces'),
          cannotKeep: form.list('needs.cannotKeep'),
          warmRentLimit: form.cents('needs.warmRentLimit'),
          roomsMin: form.number('needs.roomsMin'),
          areaMin: form.number('needs.areaMin'),
          moveInFrom: form.date('needs.moveInFrom'),
          moveInUntil: form.date('needs.moveInUntil'),
          stayMonths: form.number('needs.stayMonths'),
        },
      };
      const result = await v.api.put(linkTo('/households/:id/needs', { id: household.id }), body);
      return onwards(result, linkTo(paths.ownHousehold, {}, { done: 'saved' }));
    },
    show: (v, filled) => (
      <FormPage
        v={v}
        title={v.t.household.changeButton}
        filled={filled}
        submit={v.t.form.save}
        back={{ to: paths.ownHousehold, label: v.t.form.back }}
        quickExit
      >
        <RentLimitField v={v} filled={filled} />
        <SizeFields v={v} filled={filled} />
        <TimeFields v={v} filled={filled} />
        <HomeWishFields v={v} filled={filled} />
        <ProtectionField v={v} filled={filled} />
      </FormPage>
    ),
  });
}

/** The end of the search and the way back, for the household itself and for its caseworker. */
function looking({ form, act }: Screens): void {
  const backOf = (v: Visitor) =>
    v.person?.roles.includes('caseworker') ? linkTo(paths.case, { id: v.params.id ?? '' }) : paths.ownHousehold;

  form(paths.stopLooking, 'signed-in', {
    load: () => Promise.resolve(null),
    start: () => new Form(),
    send: async (v) =>
      onwards(await v.api.post(linkTo('/households/:id/withdrawals', { id: v.params.id ?? '' })), backOf(v)),
    show: (v, filled) => (
      <FormPage
        v={v}
        title={v.t.household.stopTitle}
        filled={filled}
        submit={v.t.household.stop}
        look="danger"
        back={{ to: backOf(v), label: v.t.form.back }}
        intro={<p>{v.t.household.stopLead}</p>}
        quickExit
      >
        {null}
      </FormPage>
    ),
  });

  act(paths.lookAgain, 'signed-in', async (v) =>
    done(await v.api.post(linkTo('/households/:id/returns', { id: v.params.id ?? '' })), backOf(v)),
  );
}

/** Whichever of the two makes sense now. */
export function LookingButton({ v, household: { id, state } }: { v: Visitor; household: Household }) {
  const t = v.t.household;
  if (state === 'withdrawn') {
    return (
      <ButtonForm v={v} action={linkTo(paths.lookAgain, { id })}>
        {t.again}
      </ButtonForm>
    );
  }
  return state === 'looking' ? (
    <p>
      <a class="button button-quiet" href={linkTo(paths.stopLooking, { id })}>
        {t.stop}
      </a>
    </p>
  ) : null;
}

function startOf({ needs, residence }: Household): Form {
  const shown = (value: number | null) => (value === null ? '' : String(value).replace('.', ','));
  return new Form({
    'needs.warmRentLimit': euroField(needs.warmRentLimit),
    'needs.roomsMin': shown(needs.roomsMin),
    'needs.areaMin': shown(needs.areaMin),
    'needs.stayMonths': shown(needs.stayMonths),
    'needs.accessExtras': needs.accessExtras,
    'needs.nearPlaces': needs.nearPlaces,
    'needs.cannotKeep': needs.cannotKeep,
    'needs.protectedHomeOnly': residence?.protectedHomeOnly ? 'yes' : '',
    ...dateFields('needs.moveInFrom', needs.moveInFrom),
    ...dateFields('needs.moveInUntil', needs.moveInUntil),
  });
}

interface OwnProps {
  v: Visitor;
  households: readonly Household[];
  decisions: readonly OwnDecision[];
  costs: ReadonlyMap<string, WishCosts>;
}

function Own({ v, households, decisions, costs }: OwnProps): VNode {
  const t = v.t.household;
  return (
    <Page v={v} title={t.title} quickExit>
      {v.query.done === 'saved' && (
        <Notice tone="good">
          <p>{t.saved}</p>
        </Notice>
      )}
      {households.length === 0 && (
        <Empty title={t.empty}>
          <p>
            <a href={paths.register}>{v.t.start.seekerButton}</a>
          </p>
        </Empty>
      )}
      {households.map((household) => (
        <div key={household.id}>
          <OneHousehold v={v} household={household} costs={costs.get(household.id)} />
          <Decision v={v} decisions={decisions} id={household.id} />
        </div>
      ))}
    </Page>
  );
}

interface OneProps {
  v: Visitor;
  household: Household;
  /** None while it is not looking. */
  costs: WishCosts | undefined;
}

function OneHousehold({ v, household, costs }: OneProps) {
  const t = v.t.household;
  const { id, reference, state, clearedUntil, persons = [], checks } = household;
  return (
    <>
      <Facts
        facts={[
          { label: t.reference, value: <strong dir="ltr">{reference}</strong> },
          {
            label: t.state,
            value: <Tag tone={clearedUntil ? 'good' : 'waiting'}>{nameOf(v.w.names.householdStates, state)}</Tag>,
          },
        ]}
      />
      <p>{clearedUntil ? t.cleared(v.f.date(clearedUntil.slice(0, 10))) : t.waitsForChecks}</p>
      <Section title={t.personsTitle} id={`persons-${id}`}>
        <ul class="lines">
          {persons.map((one) => (
            <li key={one.id}>
              <bdi>
                {one.firstName} {one.surname}
              </bdi>
              , {v.f.date(one.birthDate)} {one.isContact && <Tag>{t.contact}</Tag>}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.needsTitle} id={`needs-${id}`}>
        <NeedsFacts v={v} household={household} />
        <h3>{t.changeTitle}</h3>
        <p>{t.change}</p>
        <p>
          <a class="button button-quiet" href={paths.changeNeeds}>
            {t.changeButton}
          </a>
        </p>
        <LookingButton v={v} household={household} />
      </Section>
      {costs && <WishCostsSection v={v} id={id} costs={costs} />}
      {checks && (
        <Section title={t.checksTitle} id={`checks-${id}`}>
          <Checks v={v} checks={checks} />
        </Section>
      )}
    </>
  );
}
