import type { VNode } from 'preact';
import { Form } from '../door/form';
import { type Filled, type Screens, againWith } from '../door/screens';
import type { AskedForCode, Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { ButtonForm } from '../parts/button-form';
import { CodeField, codeFrom } from '../parts/code-field';
import { TextField } from '../parts/field';
import { linkTo, paths } from '../paths';

/** First the address, then the six digits that come to it. The link in the letter opens this page and does nothing. */
export function signInWithCodeScreens({ form, act }: Screens): void {
  form<AskedForCode | null>(paths.signInWithCode, 'anybody', {
    load: async (v) => v.kept.askedForCode(),
    start: () => new Form(),
    show: (v, filled, asked) => (asked ? <TypeCode v={v} filled={filled} /> : <AskForCode v={v} filled={filled} />),
    async send(v, values, asked) {
      if (!asked) {
        const result = await v.api.post<AskedForCode>('/sign-in-codes', { email: values.text('email') ?? '' });
        if (!result.ok) return againWith(result.problem);
        v.kept.keepAskedForCode(result.data);
        return { to: paths.signInWithCode };
      }
      const result = await v.api.post<{ token: string; expiresAt: string }>(
        linkTo('/sign-in-codes/:id/sessions', { id: asked.id }),
        { browserToken: asked.browserToken, code: codeFrom(values.raw('code')), browser: v.browser },
      );
      if (!result.ok) return againWith(result.problem);
      v.kept.signIn(result.data.token, result.data.expiresAt);
      return { to: paths.start };
    },
  });

  act(paths.anotherCode, 'anybody', async (v) => {
    v.kept.forgetAskedForCode();
    return { to: paths.signInWithCode };
  });
}

function AskForCode({ v, filled }: { v: Visitor; filled: Filled }): VNode {
  const t = v.t.account;
  return (
    <FormPage
      v={v}
      title={t.signInWithCode}
      filled={filled}
      submit={t.sendCode}
      intro={<p>{t.askForCodeLead}</p>}
      back={{ to: paths.signIn, label: v.t.form.back }}
    >
      <TextField filled={filled} name="email" label={t.email} type="email" autocomplete="username" inputmode="email" />
    </FormPage>
  );
}

function TypeCode({ v, filled }: { v: Visitor; filled: Filled }): VNode {
  const t = v.t.account;
  return (
    <FormPage
      v={v}
      title={t.signInWithCode}
      filled={filled}
      submit={t.signIn}
      intro={<p>{t.typeCodeLead}</p>}
      after={
        <ButtonForm v={v} action={paths.anotherCode} look="quiet">
          {t.freshCode}
        </ButtonForm>
      }
    >
      <CodeField filled={filled} label={t.code} />
    </FormPage>
  );
}
