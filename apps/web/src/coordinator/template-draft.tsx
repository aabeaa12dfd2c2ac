import { read } from '../api/client';
import type { TemplateDraft } from '../api/types';
import type { Form } from '../door/form';
import { type Screens, done } from '../door/screens';
import { type Visitor, hasRole } from '../door/visitor';
import { ButtonForm } from '../parts/button-form';
import { Notice, Section, Table, Tag, nameOf } from '../parts/layout';
import { Page } from '../parts/page';
import { linkTo, paths } from '../paths';
import { TemplateSteps } from './plan-template';

type DryRun = NonNullable<TemplateDraft['dryRun']>;

/** What a draft would do to running plans and to the weeks of the workers, before anybody feels it. */
export function templateDraftScreens({ page, act }: Screens): void {
  page(paths.templateDraft, 'signed-in', async (v) => {
    const path = linkTo('/plan-template-drafts/:id', { id: v.params.id ?? '' });
    return { page: <DraftPage v={v} draft={await read<TemplateDraft>(v.api, path)} /> };
  });
  const send = (path: string, resource: string, bodyOf: (form: Form) => object | undefined) =>
    act(path, 'signed-in', async (v, form) => {
      const id = v.params.id ?? '';
      const to = `${linkTo('/plan-template-drafts/:id', { id })}/${resource}`;
      return done(await v.api.post(to, bodyOf(form)), linkTo(paths.templateDraft, { id }));
    });
  send(paths.publishTemplate, 'publications', (form) => ({ moveRunning: form.ticked('moveRunning') }));
  send(paths.discardTemplate, 'discards', () => undefined);
}

function DraftPage({ v, draft }: { v: Visitor; draft: TemplateDraft }) {
  const [t, d] = [v.t.planTemplate, v.t.policyDraft];
  const { dryRun } = draft;
  const state = draft.state === 'drafted' && !dryRun ? 'trying' : draft.state;
  return (
    <Page v={v} title={t.draftTitle} wide back={{ to: paths.planTemplate, label: t.title }}>
      <p>
        <bdi>{draft.note}</bdi> <Tag>{nameOf(v.t.policy.states, state)}</Tag>
      </p>
      {state === 'trying' && (
        <Notice tone="waiting">
          <p>{d.trying}</p>
        </Notice>
      )}
      {draft.state === 'published' && <p>{draft.movesRunning ? t.moved : t.stayed}</p>}
      {dryRun && <Changes v={v} dryRun={dryRun} />}
      {draft.state === 'drafted' && dryRun && <Close v={v} draft={draft} />}
      {dryRun && <Load v={v} dryRun={dryRun} />}
      <TemplateSteps v={v} steps={draft.steps} />
    </Page>
  );
}

function Changes({ v, dryRun: { plans, steps } }: { v: Visitor; dryRun: DryRun }) {
  const t = v.t.planTemplate;
  return (
    <Section title={t.changesTitle} id="changes">
      <p>{t.draftLead(v.f.number(plans))}</p>
      <p>{t.changesLead}</p>
      {steps.length === 0 ? (
        <p>{t.noChanges}</p>
      ) : (
        <Table
          caption={t.changesTitle}
          heads={t.changeHeads}
          rows={steps.map(({ step, added, moved, dropped, firstOn, lastOn }) => ({
            key: step,
            cells: [
              nameOf(v.w.names.steps, step),
              ...[added, moved, dropped].map((count) => v.f.number(count)),
              firstOn && lastOn ? t.span(v.f.date(firstOn), v.f.date(lastOn)) : '–',
            ],
          }))}
        />
      )}
    </Section>
  );
}

function Load({ v, dryRun: { load } }: { v: Visitor; dryRun: DryRun }) {
  const t = v.t.planTemplate;
  const change = ({ before, after }: { before: number; after: number }) =>
    t.load(v.f.number(before), v.f.number(after));
  return (
    <Section title={t.loadTitle} id="load">
      <p>{t.loadLead}</p>
      {load.length === 0 ? (
        <p>{t.noLoad}</p>
      ) : (
        <Table
          caption={t.loadTitle}
          heads={t.loadHeads}
          rows={load.map(({ week, worker, visits, letters }) => ({
            key: `${week} ${worker ?? ''}`,
            cells: [v.f.date(week), <bdi>{worker ?? t.nobody}</bdi>, change(visits), change(letters)],
          }))}
        />
      )}
    </Section>
  );
}

function Close({ v, draft: { id, mine } }: { v: Visitor; draft: TemplateDraft }) {
  const [t, d] = [v.t.planTemplate, v.t.policyDraft];
  return (
    <>
      {mine ? (
        <Notice tone="waiting">
          <p>{d.mine}</p>
        </Notice>
      ) : (
        <>
          <p>{t.publishLead}</p>
          <ButtonForm v={v} action={linkTo(paths.publishTemplate, { id })}>
            {t.publishForNew}
          </ButtonForm>
          <ButtonForm v={v} action={linkTo(paths.publishTemplate, { id })} values={{ moveRunning: 'yes' }}>
            {t.publishForAll}
          </ButtonForm>
        </>
      )}
      {hasRole(v, 'coordinator') && (
        <ButtonForm v={v} action={linkTo(paths.discardTemplate, { id })} look="quiet">
          {d.discard}
        </ButtonForm>
      )}
    </>
  );
}
