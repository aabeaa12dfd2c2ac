import type { VNode } from 'preact';
import { PageProblem } from '../api/client';
import type { FactorToSetUp } from '../api/types';
import { Form } from '../door/form';
import { type Filled, type Screens, againWith } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { CodeField, codeFrom } from '../parts/code-field';
import { Facts, Notice } from '../parts/layout';
import { linkTo, ownPath, paths } from '../paths';

interface Data {
  next: string | null;
  /** null = the app is set up already. */
  toSetUp: FactorToSetUp | null;
  /** What the app of an invented person would show; null = this is no training instance. */
  demoCode: string | null;
}

export function secondFactorScreens({ form }: Screens): void {
  const hang = (path: string, anew: boolean) =>
    form<Data>(path, 'half-signed-in', {
      load: (v) => load(v, anew),
      start: () => new Form(),
      show: (v, filled, data) => <SecondFactor v={v} filled={filled} data={data} path={path} />,
      async send(v, values, { next }) {
        const result = await v.api.post<{ token: string; expiresAt: string }>('/second-factors/codes', {
          code: codeFrom(values.raw('code')),
        });
        if (!result.ok) return againWith(result.problem);
        v.kept.signIn(result.data.token, result.data.expiresAt);
        return { to: next ?? paths.start };
      },
    });
  hang(paths.secondFactor, false);
  hang(paths.newSecondFactor, true);
}

async function load(v: Visitor, anew: boolean): Promise<Data> {
  const { person } = v;
  let toSetUp: FactorToSetUp | null = null;
  if (person && (anew || !person.hasSecondFactor)) {
    const result = await v.api.post<FactorToSetUp>('/second-factors');
    if (!result.ok) throw new PageProblem(result.problem);
    toSetUp = result.data;
  }
  const code = v.demo && person ? await v.api.get<{ code: string }>(demoCodeOf(person.email)) : null;
  return { next: ownPath(v.query.next), toSetUp, demoCode: code?.ok ? code.data.code : null };
}

const demoCodeOf = (email: string) => `/demo/second-factor-codes?${new URLSearchParams({ to: email }).toString()}`;

interface Props {
  v: Visitor;
  filled: Filled;
  data: Data;
  path: string;
}

function SecondFactor({ v, filled, data: { next, toSetUp, demoCode }, path }: Props): VNode {
  const t = v.t.account;
  return (
    <FormPage
      v={v}
      title={toSetUp ? t.setUpFactorTitle : t.factorTitle}
      filled={filled}
      submit={t.confirm}
      action={linkTo(path, {}, { next: next ?? undefined })}
      intro={
        <>
          <p>{toSetUp ? t.setUpFactorLead : t.factorLead}</p>
          {toSetUp && <KeyOfApp v={v} toSetUp={toSetUp} />}
          {demoCode && (
            <Notice>
              <p>
                {t.demoCode} <strong dir="ltr">{demoCode}</strong>
              </p>
            </Notice>
          )}
        </>
      }
    >
      <CodeField filled={filled} label={t.factorCode} />
    </FormPage>
  );
}

function KeyOfApp({ v, toSetUp: { key, address } }: { v: Visitor; toSetUp: FactorToSetUp }): VNode {
  const t = v.t.account;
  const inGroups = key.match(/.{1,4}/g)?.join(' ') ?? key;
  return (
    <>
      <Facts facts={[{ label: t.factorKey, value: <code dir="ltr">{inGroups}</code> }]} />
      <p>
        <a class="button button-quiet" href={address}>
          {t.openApp}
        </a>
      </p>
    </>
  );
}
