import { read } from '../api/client';
import type { TemplatePage, TemplateStep } from '../api/types';
import type { Screens } from '../door/screens';
import { type Visitor, hasRole } from '../door/visitor';
import { Empty, Section, Table, Tag, nameOf } from '../parts/layout';
import { Page } from '../parts/page';
import { linkTo, paths } from '../paths';

/** The plan of the year in force, and what is drafted. */
export function planTemplateScreens({ page }: Screens): void {
  page(paths.planTemplate, 'signed-in', async (v) => ({
    page: <TemplatePageOf v={v} data={await read<TemplatePage>(v.api, '/plan-template')} />,
  }));
}

function TemplatePageOf({ v, data: { template, drafts } }: { v: Visitor; data: TemplatePage }) {
  const [t, p] = [v.t.planTemplate, v.t.policy];
  return (
    <Page v={v} title={t.title} wide>
      <p>{t.lead}</p>
      <p>
        <Tag tone="good">{p.version(v.f.number(template.version))}</Tag>
      </p>
      <Section title={p.draftsTitle} id="drafts">
        {drafts.length === 0 ? (
          <Empty title={p.noDrafts} />
        ) : (
          <Table
            caption={p.draftsTitle}
            heads={p.draftHeads}
            rows={drafts.map(({ id, note, draftedAt, state, triedAt }) => ({
              key: id,
              cells: [
                <a href={linkTo(paths.templateDraft, { id })}>
                  <bdi>{note}</bdi>
                </a>,
                v.f.instant(draftedAt),
                nameOf(p.states, state === 'drafted' && !triedAt ? 'trying' : state),
              ],
            }))}
          />
        )}
        {hasRole(v, 'coordinator') && (
          <p>
            <a class="button" href={paths.newTemplateDraft}>
              {p.newDraft}
            </a>
          </p>
        )}
      </Section>
      <TemplateSteps v={v} steps={template.steps} />
    </Page>
  );
}

/** The steps of one version, with their day and window. */
export function TemplateSteps({ v, steps }: { v: Visitor; steps: readonly TemplateStep[] }) {
  const t = v.t.planTemplate;
  return (
    <Section title={t.stepsTitle} id="steps">
      <Table
        caption={t.stepsTitle}
        heads={t.stepHeads}
        rows={steps
          .filter(({ isIn }) => isIn)
          .map(({ step, months, days, before, after }) => ({
            key: step,
            cells: [
              nameOf(v.w.names.steps, step),
              offsetOf(v, months, days),
              t.window(v.f.days(before), v.f.days(after)),
            ],
          }))}
      />
    </Section>
  );
}

function offsetOf(v: Visitor, months: number, days: number): string {
  if (months === 0) return v.f.days(days);
  return days === 0 ? v.f.months(months) : v.t.planTemplate.offset(v.f.months(months), v.f.days(days));
}
