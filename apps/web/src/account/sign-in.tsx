import type { VNode } from 'preact';
import { Form } from '../door/form';
import { type Filled, type Screens, againWith } from '../door/screens';
import { type Visitor, hasRole } from '../door/visitor';
import { fieldPaths } from '../field/field-paths';
import { FormPage } from '../form-page';
import { TextField } from '../parts/field';
import { linkTo, ownPath, paths } from '../paths';

export function signInScreens({ form, act }: Screens): void {
  form(paths.signIn, 'anybody', {
    load: async (v) => ownPath(v.query.next),
    start: () => new Form(),
    show: (v, filled, next) => <SignIn v={v} filled={filled} next={next} />,
    async send(v, values, next) {
      const result = await v.api.post<{ token: string; expiresAt: string }>('/sessions', {
        email: values.text('email') ?? '',
        // A password is taken as it is, blanks included.
        password: values.raw('password'),
        browser: v.browser,
      });
      if (!result.ok) return againWith(result.problem);
      v.kept.signIn(result.data.token, result.data.expiresAt);
      return { to: next ?? paths.start };
    },
  });

  act(paths.signOut, 'anybody', async (v) => {
    await v.api.remove('/sessions/current');
    v.kept.signOut();
    // Whoever visits may have something readable on this phone; that page takes it away.
    return { to: hasRole(v, 'aftercare-worker') ? fieldPaths.left : paths.start };
  });
}

function SignIn({ v, filled, next }: { v: Visitor; filled: Filled; next: string | null }): VNode {
  const t = v.t.account;
  return (
    <FormPage
      v={v}
      title={t.signInTitle}
      filled={filled}
      submit={t.signIn}
      action={linkTo(paths.signIn, {}, { next: next ?? undefined })}
      after={
        <>
          <p>
            <a href={paths.signInWithCode}>{t.signInWithCode}</a>
          </p>
          <p>
            {t.noAccount} <a href={paths.register}>{t.registerSeeker}</a> ·{' '}
            <a href={paths.registerLandlord}>{t.registerLandlord}</a>
          </p>
        </>
      }
    >
      <TextField filled={filled} name="email" label={t.email} type="email" autocomplete="username" inputmode="email" />
      <TextField filled={filled} name="password" label={t.password} type="password" autocomplete="current-password" />
    </FormPage>
  );
}
