import { read } from '../api/client';
import type { TemplatePage, TemplateStep } from '../api/types';
import { Form } from '../door/form';
import { type Filled, type Screens, onwards } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { Group, Tick } from '../parts/choice';
import { TextArea, TextField } from '../parts/field';
import { nameOf } from '../parts/layout';
import { linkTo, paths } from '../paths';

type Template = TemplatePage['template'];
const figures = ['months', 'days', 'before', 'after'] as const;

/** All steps in one form: each may be in, and has its day and window. */
export function newTemplateDraftScreens({ form }: Screens): void {
  form<Template>(paths.newTemplateDraft, 'signed-in', {
    load: async (v) => (await read<TemplatePage>(v.api, '/plan-template')).template,
    start: ({ steps }) => new Form(Object.assign({}, ...steps.map(fieldsOf))),
    send: async (v, values, template) =>
      onwards(await v.api.post<{ id: string }>('/plan-template-drafts', bodyOf(values, template)), ({ id }) =>
        linkTo(paths.templateDraft, { id }),
      ),
    show: (v, filled, { steps }) => (
      <FormPage
        v={v}
        title={v.t.policyDraft.formTitle}
        filled={filled}
        submit={v.t.policyDraft.send}
        back={{ to: paths.planTemplate, label: v.t.planTemplate.title }}
        intro={
          <>
            <p>{v.t.planTemplate.formLead}</p>
            <p>{v.t.planTemplate.daysHint}</p>
          </>
        }
      >
        {steps.map((step) => (
          <StepFields key={step.step} v={v} filled={filled} step={step} />
        ))}
        <TextArea filled={filled} name="note" label={v.t.policyDraft.note} rows={3} maxlength={500} />
      </FormPage>
    ),
  });
}

function StepFields({ v, filled, step: { step, kind, subject } }: { v: Visitor; filled: Filled; step: TemplateStep }) {
  const t = v.t.planTemplate;
  const name = `steps.${step}`;
  return (
    <Group filled={filled} name={name} label={nameOf(v.w.names.steps, step)}>
      {/* The welcome with the help numbers is not for choice. */}
      {step !== 'm1' && <Tick filled={filled} name={`${name}.isIn`} label={t.isIn} />}
      <div class="figures">
        {figures.map((figure) => (
          <TextField key={figure} filled={filled} name={`${name}.${figure}`} label={t[figure]} width="short" ltr />
        ))}
      </div>
      {kind === 'survey' && subject === 'adult' && <Tick filled={filled} name={`${name}.long`} label={t.long} />}
    </Group>
  );
}

function fieldsOf({ step, isIn, long, ...rest }: TemplateStep): Record<string, string> {
  const numbers = figures.map((figure) => [`steps.${step}.${figure}`, String(rest[figure])]);
  return {
    ...(Object.fromEntries(numbers) as Record<string, string>),
    ...(isIn && { [`steps.${step}.isIn`]: 'yes' }),
    ...(long && { [`steps.${step}.long`]: 'yes' }),
  };
}

function bodyOf(values: Form, { version, steps }: Template) {
  const chosen = steps.filter(({ step }) => step === 'm1' || values.ticked(`steps.${step}.isIn`));
  return {
    baseVersion: version,
    note: values.text('note'),
    steps: chosen.map(({ step }) => ({
      step,
      ...Object.fromEntries(figures.map((figure) => [figure, values.number(`steps.${step}.${figure}`)])),
      long: values.ticked(`steps.${step}.long`),
    })),
  };
}
