import type { VNode } from 'preact';
import { Form } from '../door/form';
import { type Filled, type Screens, done, onwards } from '../door/screens';
import { type Visitor, hasRole } from '../door/visitor';
import { FormPage } from '../form-page';
import { ButtonForm } from '../parts/button-form';
import { Radios } from '../parts/choice';
import { CodeField, codeFrom } from '../parts/code-field';
import { Facts, Notice, Section, nameOf } from '../parts/layout';
import { Page } from '../parts/page';
import { linkTo, paths } from '../paths';
import type { OwnSession } from '../api/types';
import { OwnSessions, readSessions } from './sessions';

export function accountScreens({ page, form, act }: Screens): void {
  page(paths.account, 'signed-in', async (v) => ({ page: <Account v={v} sessions={(await readSessions(v)).items} /> }));

  form(paths.confirmContact, 'signed-in', {
    load: async () => null,
    start: () => new Form(),
    show: (v, filled) => <ConfirmContact v={v} filled={filled} />,
    send: async (v, values) =>
      onwards(
        await v.api.post('/contact-confirmations', { code: codeFrom(values.raw('code')) }),
        linkTo(paths.account, {}, { done: 'confirmed' }),
      ),
  });

  act(paths.freshCode, 'signed-in', async (v) => {
    done(await v.api.post('/contact-codes'), paths.confirmContact);
    return { to: linkTo(paths.confirmContact, {}, { done: 'sent' }) };
  });

  form(paths.identity, 'signed-in', {
    load: async () => null,
    start: () => new Form({ input: 'pass' }),
    show: (v, filled) => <Identity v={v} filled={filled} />,
    send: async (v, values) =>
      onwards(
        await v.api.post('/identity-checks', { input: values.text('input') }),
        linkTo(paths.account, {}, { done: 'identity' }),
      ),
  });
}

function Account({ v, sessions }: { v: Visitor; sessions: OwnSession[] }): VNode {
  const t = v.t.account;
  const { person } = v;
  return (
    <Page v={v} title={t.title}>
      {v.query.done === 'confirmed' && (
        <Notice tone="good">
          <p>{t.thanksConfirmed}</p>
        </Notice>
      )}
      {v.query.done === 'identity' && (
        <Notice>
          <p>{t.identityStarted}</p>
        </Notice>
      )}
      <Facts
        facts={[
          { label: t.name, value: <bdi>{person?.name}</bdi> },
          { label: t.email, value: <bdi dir="ltr">{person?.email}</bdi> },
          { label: t.confirmed, value: person?.emailConfirmed ? v.t.form.yes : v.t.form.no },
          { label: t.organisation, value: person?.organisation?.name },
          { label: t.roles, value: v.f.list(person?.roles.map((role) => nameOf(v.w.names.roles, role)) ?? []) },
        ]}
      />
      {person && !person.emailConfirmed && (
        <p>
          <a class="button" href={paths.confirmContact}>
            {t.confirmTitle}
          </a>
        </p>
      )}
      {person?.hasSecondFactor && (
        <p>
          <a href={linkTo(paths.newSecondFactor, {}, { next: paths.account })}>{t.newFactor}</a>
        </p>
      )}
      {hasRole(v, 'landlord', 'seeker') && (
        <p>
          <a href={paths.accesses}>{t.accessesTitle}</a>
        </p>
      )}
      <OwnSessions v={v} sessions={sessions} />
      {v.demo && hasRole(v, 'landlord', 'seeker') && (
        <Section title={t.identityTitle} id="identity">
          <p>{t.identityLead}</p>
          <p>
            <a class="button button-quiet" href={paths.identity}>
              {t.identityTitle}
            </a>
          </p>
        </Section>
      )}
    </Page>
  );
}

function ConfirmContact({ v, filled }: { v: Visitor; filled: Filled }): VNode {
  const t = v.t.account;
  return (
    <FormPage
      v={v}
      title={t.confirmTitle}
      filled={filled}
      submit={t.confirm}
      intro={
        <>
          {v.query.done === 'sent' && (
            <Notice tone="good">
              <p>{t.freshCodeSent}</p>
            </Notice>
          )}
          <p>{t.confirmLead}</p>
        </>
      }
      after={
        <ButtonForm v={v} action={paths.freshCode} look="quiet">
          {t.freshCode}
        </ButtonForm>
      }
    >
      <CodeField filled={filled} label={t.code} />
    </FormPage>
  );
}

function Identity({ v, filled }: { v: Visitor; filled: Filled }): VNode {
  const t = v.t.account;
  const answers = Object.entries(v.w.names.simulatedInputs).map(([value, label]) => ({ value, label }));
  return (
    <FormPage v={v} title={t.identityTitle} filled={filled} submit={t.identityStart} intro={<p>{t.identityLead}</p>}>
      <Radios filled={filled} name="input" label={t.identityInput} hint={t.identityHint} options={answers} />
    </FormPage>
  );
}
