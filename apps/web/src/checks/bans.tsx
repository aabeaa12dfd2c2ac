import { read } from '../api/client';
import type { Ban } from '../api/types';
import { Form } from '../door/form';
import { type Screens, done, onwards } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { ButtonForm } from '../parts/button-form';
import { SelectField, TextArea } from '../parts/field';
import { Card, Cards, Empty, Tag, nameOf } from '../parts/layout';
import { Page } from '../parts/page';
import { linkTo, paths } from '../paths';

/** Who is shut out, and the two people each beginning and end needs. */
export function banScreens({ page, form, act }: Screens): void {
  page(paths.bans, 'signed-in', async (v) => {
    const t = v.t.bans;
    const { items } = await read<{ items: Ban[] }>(v.api, '/bans');
    return {
      page: (
        <Page v={v} title={t.title} back={{ to: paths.reviews, label: v.t.checks.title }}>
          <p>{t.lead}</p>
          {items.length === 0 && <Empty title={t.emptyTitle} />}
          <Cards>
            {items.map((ban) => (
              <OneBan key={ban.id} v={v} ban={ban} />
            ))}
          </Cards>
        </Page>
      ),
    };
  });

  form(paths.proposeBan, 'signed-in', {
    load: async () => null,
    start: () => new Form(),
    send: async (v, values) =>
      onwards(
        await v.api.post('/bans', {
          subjectKind: v.params.kind,
          subjectId: v.params.id,
          reasonCode: values.text('reasonCode'),
          answer: values.text('answer'),
        }),
        paths.bans,
      ),
    show(v, filled) {
      const t = v.t.bans;
      const reasons = Object.entries(v.w.names.banReasons).map(([value, label]) => ({ value, label }));
      return (
        <FormPage
          v={v}
          title={t.propose}
          filled={filled}
          submit={t.propose}
          look="danger"
          back={{ to: paths.bans, label: t.title }}
          intro={<p>{t.proposeLead}</p>}
        >
          <SelectField filled={filled} name="reasonCode" label={t.reason} empty={v.t.form.choose} options={reasons} />
          <TextArea filled={filled} name="answer" label={t.answer} maxlength={2000} />
        </FormPage>
      );
    },
  });

  act(paths.decideBan, 'signed-in', async (v) => {
    const { id = '', verdict } = v.params;
    return done(await v.api.post(linkTo('/bans/:id/decisions', { id }), { verdict }), paths.bans);
  });
}

function OneBan({ v, ban }: { v: Visitor; ban: Ban }) {
  const t = v.t.bans;
  const { id, subjectKind, reasonCode, answer, state, proposedAt } = ban;
  return (
    <Card
      title={nameOf(v.w.names.subjectKinds, subjectKind)}
      tag={<Tag tone={state === 'proposed' ? 'waiting' : 'bad'}>{nameOf(v.w.names.banStates, state)}</Tag>}
    >
      <p>{nameOf(v.w.names.banReasons, reasonCode)}</p>
      <p dir="auto">{answer}</p>
      <p class="quiet">{t.proposedAt(v.f.instant(proposedAt))}</p>
      <div class="acts">
        {state === 'proposed' && (
          <ButtonForm v={v} action={linkTo(paths.decideBan, { id, verdict: 'confirm' })} look="danger">
            {t.confirm}
          </ButtonForm>
        )}
        <ButtonForm v={v} action={linkTo(paths.decideBan, { id, verdict: 'end' })} look="quiet">
          {t.end}
        </ButtonForm>
      </div>
    </Card>
  );
}
