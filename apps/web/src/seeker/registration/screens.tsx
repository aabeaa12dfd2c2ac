import type { VNode } from 'preact';
import { read } from '../../api/client';
import type { Household, List } from '../../api/types';
import { Form } from '../../door/form';
import type { Filled, FormScreen, Screens } from '../../door/screens';
import type { Visitor } from '../../door/visitor';
import { FormPage } from '../../form-page';
import { ButtonForm } from '../../parts/button-form';
import { TextField } from '../../parts/field';
import { Facts, Section } from '../../parts/layout';
import { Page } from '../../parts/page';
import { linkTo, paths } from '../../paths';
import { checkAnswersScreen, register } from './check-answers';
import { consents, forSomebodyElse } from './consents';
import { type Draft, draftOf, formOf, withFields } from './draft';
import { backFrom, linkToStep, nextAfter, overOf } from './order';
import { othersScreen } from './others';
import { placeSearchScreen, placesScreen } from './places';
import type { Step } from './step';
import { plainSteps } from './steps';

/** Registration of a household: one question a page, checked at the end, sent once. */
export function registrationScreens({ page, form, act }: Screens): void {
  page(paths.register, 'anybody', async (v) => ({ page: <Intro v={v} /> }));
  act(paths.register, 'anybody', async (v) => {
    v.kept.forgetDraft();
    return { to: linkToStep('you') };
  });

  form(linkTo(paths.registerStep, { step: 'others' }), 'anybody', othersScreen);
  form(linkTo(paths.registerStep, { step: 'places' }), 'anybody', placesScreen);
  form(paths.registerPlaces, 'anybody', placeSearchScreen);
  for (const step of [...plainSteps, consents])
    form(linkTo(paths.registerStep, { step: step.code }), 'anybody', stepScreen(step));

  form(paths.registerCheck, 'anybody', checkAnswersScreen);
  form(paths.registerAccount, 'anybody', accountScreen);
  page(paths.registered, 'signed-in', async (v) => ({ page: <Done v={v} household={await registeredHousehold(v)} /> }));
}

const stepScreen = (step: Step): FormScreen<Draft> => ({
  load: async (v) => draftOf(v),
  start: (draft) => formOf(draft),
  async send(v, values, draft) {
    const problems = step.mistakes(v, values);
    if (problems.length > 0) return { problems };
    v.kept.keepDraft(withFields(draft, values, step.names));
    if (values.raw('residence') === 'place') return { to: linkTo(paths.registerPlaces, { purpose: 'area' }) };
    return { to: nextAfter(step.code) };
  },
  show: (v, filled) => (
    <FormPage
      v={v}
      title={step.title(v)}
      over={overOf(v, step.code)}
      back={backFrom(v, step.code)}
      filled={filled}
      submit={v.t.form.next}
      neutral
      quickExit
    >
      {step.fields(v, filled)}
    </FormPage>
  ),
});

function Intro({ v }: { v: Visitor }): VNode {
  const t = v.t.registration;
  const begun = v.kept.draft<Draft>() !== null;
  return (
    <Page v={v} title={t.introTitle} neutral quickExit>
      <p class="lead">{t.introLead}</p>
      <ul>
        {t.introPoints.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <div class="acts">
        {begun && (
          <a class="button" href={linkToStep('you')}>
            {t.goOn}
          </a>
        )}
        <ButtonForm v={v} action={paths.register} look={begun ? 'quiet' : 'main'}>
          {begun ? t.startOver : t.begin}
        </ButtonForm>
      </div>
    </Page>
  );
}

const accountScreen: FormScreen<Draft> = {
  load: async (v) => draftOf(v),
  start: () => new Form(),
  send: (v, values, draft) =>
    register(v, draft, {
      email: values.text('account.email'),
      password: values.raw('account.password'),
      language: v.language,
    }),
  show: (v, filled) => <AccountPage v={v} filled={filled} />,
};

function AccountPage({ v, filled }: { v: Visitor; filled: Filled }): VNode {
  const t = v.t.registration.account;
  const { account } = v.t;
  return (
    <FormPage
      v={v}
      title={t.title}
      filled={filled}
      submit={t.send}
      back={{ to: paths.registerCheck, label: v.t.form.back }}
      quickExit
      intro={<p>{t.lead}</p>}
    >
      <TextField
        filled={filled}
        name="account.email"
        label={account.email}
        type="email"
        autocomplete="email"
        inputmode="email"
        maxlength={200}
      />
      <TextField
        filled={filled}
        name="account.password"
        label={account.password}
        hint={account.newPasswordHint}
        type="password"
        autocomplete="new-password"
      />
    </FormPage>
  );
}

async function registeredHousehold(v: Visitor): Promise<Household | undefined> {
  const id = v.query.household;
  if (id) return read<Household>(v.api, `/households/${encodeURIComponent(id)}`);
  const { items } = await read<List<Household>>(v.api, '/households/mine');
  return items[0];
}

function Done({ v, household }: { v: Visitor; household: Household | undefined }): VNode {
  const t = v.t.registration.done;
  return (
    <Page v={v} title={t.title} quickExit>
      {household && (
        <>
          <Facts facts={[{ label: t.reference, value: <strong dir="ltr">{household.reference}</strong> }]} />
          <p class="quiet">{t.referenceHint}</p>
        </>
      )}
      <Section title={t.nextTitle} id="next">
        <ol class="steps">
          {t.next.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </Section>
      <div class="acts">
        {forSomebodyElse(v) ? (
          <a class="button" href={paths.register}>
            {t.another}
          </a>
        ) : (
          <>
            <a class="button" href={paths.confirmContact}>
              {t.confirm}
            </a>
            <a class="button button-quiet" href={paths.homes}>
              {t.homes}
            </a>
          </>
        )}
      </div>
    </Page>
  );
}
