import type { VNode } from 'preact';
import { read } from '../api/client';
import type { OwnDecision } from '../api/types';
import { Form } from '../door/form';
import { type Screens, onwards } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { TextArea } from '../parts/field';
import { Notice, Section, nameOf } from '../parts/layout';
import { linkTo, paths } from '../paths';

/** What people have decided against own homes, profile or household. */
export const loadOwnDecisions = async (v: Visitor): Promise<readonly OwnDecision[]> =>
  (await read<{ items: OwnDecision[] }>(v.api, '/decisions/mine')).items;

/** Where the person came from, and goes back to. */
const backTo: Record<string, (id: string) => string> = {
  listing: (id) => linkTo(paths.landlordListing, { id }),
  landlord: () => paths.landlordListings,
  household: () => paths.ownHousehold,
};

export function appealScreens({ form }: Screens): void {
  form(paths.appeal, 'signed-in', {
    load: async () => null,
    start: () => new Form(),
    async send(v, values) {
      const { kind = '', id = '' } = v.params;
      const body = { subjectKind: kind, subjectId: id, statement: values.text('statement') };
      return onwards(await v.api.post('/appeals', body), backTo[kind]?.(id) ?? paths.start);
    },
    show(v, filled) {
      const t = v.t.appeals;
      const { kind = '', id = '' } = v.params;
      return (
        <FormPage
          v={v}
          title={t.formTitle}
          filled={filled}
          submit={t.send}
          back={{ to: backTo[kind]?.(id) ?? paths.start, label: v.t.form.back }}
          intro={<p>{t.formLead}</p>}
        >
          <TextArea filled={filled} name="statement" label={t.statement} hint={t.statementHint} maxlength={2000} />
        </FormPage>
      );
    },
  });
}

/** The decision about one subject, with its reasons and the way to another person; nothing where there is none. */
export function Decision({
  v,
  decisions,
  id,
}: {
  v: Visitor;
  decisions: readonly OwnDecision[];
  id: string;
}): VNode | null {
  const t = v.t.appeals;
  const decision = decisions.find(({ subjectId }) => subjectId === id);
  if (!decision) return null;
  const { subjectKind, decidedAt, reasonCode, answer, appealWishedBy, appeal } = decision;
  return (
    <Section title={t.title} id={`decision-${id}`}>
      <p class="quiet">{t.decidedAt(v.f.instant(decidedAt))}</p>
      {reasonCode ? (
        <p>
          {t.reason}: {nameOf(v.w.names.reviewReasons, reasonCode)}
        </p>
      ) : (
        <p>{t.hidden}</p>
      )}
      {answer && (
        <blockquote class="quote" dir="auto">
          {answer}
        </blockquote>
      )}
      {appeal ? (
        <Notice tone={appeal.state === 'granted' ? 'good' : 'waiting'}>
          <p>
            {appeal.state === 'open' ? t.open(v.f.instant(appeal.filedAt), v.f.date(appeal.answerBy)) : t[appeal.state]}
          </p>
        </Notice>
      ) : (
        <>
          <p>{t.next}</p>
          <p>
            <a class="button button-quiet" href={linkTo(paths.appeal, { kind: subjectKind, id })}>
              {t.file}
            </a>
          </p>
          <p class="quiet">{t.wishedBy(v.f.date(appealWishedBy))}</p>
        </>
      )}
    </Section>
  );
}
