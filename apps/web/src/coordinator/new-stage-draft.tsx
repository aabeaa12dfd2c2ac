import { read } from '../api/client';
import type { StageTable } from '../api/types';
import { Form } from '../door/form';
import { type Filled, type Screens, onwards } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { Group } from '../parts/choice';
import { SelectField, TextArea, TextField } from '../parts/field';
import { nameOf } from '../parts/layout';
import { linkTo, paths } from '../paths';
import { type StagesData, consequenceOf, takeBackLabel } from './stages';

const figures = ['remindAfter', 'dueAfter', 'escalateAfter', 'expireAfter'] as const;
/** Steps in which somebody else than usual may be the one to act; an answer is given by its own side. */
const openLanes: readonly string[] = ['agreed', 'viewing'];
const isAnswer = (state: string) => state === 'offered' || state === 'asked';

/** All steps, deadlines and reasons in one form; what is not asked stays as it is. */
export function newStageDraftScreens({ form }: Screens): void {
  form<StageTable>(paths.newStageDraft, 'signed-in', {
    load: async (v) => (await read<StagesData>(v.api, '/stages')).stages,
    start: (table) => new Form(fieldsOf(table)),
    send: async (v, values, table) =>
      onwards(await v.api.post<{ id: string }>('/stage-drafts', bodyOf(values, table)), ({ id }) =>
        linkTo(paths.stageDraft, { id }),
      ),
    show: (v, filled, table) => {
      const t = v.t.stages;
      return (
        <FormPage
          v={v}
          title={t.formTitle}
          filled={filled}
          submit={t.send}
          back={{ to: paths.stages, label: t.title }}
          intro={<p>{t.formLead}</p>}
        >
          {Object.keys(table.stages).map((state) => (
            <StageFields key={state} v={v} filled={filled} state={state} />
          ))}
          <Group filled={filled} name="declineReasons" label={t.reasonsTitle} hint={t.reasonsLead}>
            {Object.entries(table.declineReasons).map(([code, now]) => (
              <ReasonField key={code} v={v} filled={filled} code={code} now={now} />
            ))}
          </Group>
          <Group filled={filled} name="takeBackWithin" label={t.takeBackTitle} hint={t.takeBackLead}>
            {Object.keys(table.takeBackWithin).map((step) => (
              <Days key={step} filled={filled} name={`takeBackWithin.${step}`} label={takeBackLabel(v, step)} />
            ))}
          </Group>
          <Days filled={filled} name="viewingWithinDays" label={t.viewingWithinDays} />
          <Days filled={filled} name="reopenWithinDays" label={t.reopenWithinDays} />
          <TextArea filled={filled} name="note" label={v.t.policyDraft.note} rows={3} maxlength={500} />
        </FormPage>
      );
    },
  });
}

const Days = ({ filled, name, label }: { filled: Filled; name: string; label: string }) => (
  <TextField filled={filled} name={name} label={label} inputmode="numeric" width="short" />
);

function StageFields({ v, filled, state }: { v: Visitor; filled: Filled; state: string }) {
  const t = v.t.stages;
  const lanes = Object.entries(t.lanes).map(([value, label]) => ({ value, label }));
  return (
    <Group filled={filled} name={`step-${state}`} label={nameOf(v.w.names.proposalStates, state)}>
      {openLanes.includes(state) && (
        <SelectField filled={filled} name={`stages.${state}.lane`} label={t.lane} options={lanes} />
      )}
      {figures
        .filter((name) => name !== 'escalateAfter' || !isAnswer(state))
        .map((name) => (
          <Days key={name} filled={filled} name={`stages.${state}.${name}`} label={t.figures[name]} />
        ))}
    </Group>
  );
}

/** How long a pair may rest; one field for what follows is enough then. */
const pauses = [7, 14, 30, 60, 90];

const chosen = ({ kind, days }: StageTable['declineReasons'][string]) =>
  kind === 'park' ? `park:${days ?? ''}` : kind;

function ReasonField({ v, filled, code, now }: ReasonProps) {
  const kept = now.days && !pauses.includes(now.days) ? [now.days] : [];
  const options = Object.keys(v.t.stages.consequences).flatMap((kind): ReasonProps['now'][] =>
    kind === 'park'
      ? [...pauses, ...kept].map((days) => ({ ...now, kind: 'park' as const, days }))
      : [{ ...now, kind: kind as typeof now.kind, days: null }],
  );
  return (
    <SelectField
      filled={filled}
      name={`declineReasons.${code}.kind`}
      label={nameOf(v.w.names.declineReasons, code)}
      options={options.map((reason) => ({ value: chosen(reason), label: consequenceOf(v, reason) }))}
    />
  );
}

interface ReasonProps {
  v: Visitor;
  filled: Filled;
  code: string;
  now: StageTable['declineReasons'][string];
}

function fieldsOf({ stages, declineReasons, takeBackWithin, viewingWithinDays, reopenWithinDays }: StageTable) {
  const fields: Record<string, string> = {
    viewingWithinDays: String(viewingWithinDays),
    reopenWithinDays: String(reopenWithinDays),
  };
  for (const [state, stage] of Object.entries(stages)) {
    fields[`stages.${state}.lane`] = stage.lane;
    for (const name of figures) fields[`stages.${state}.${name}`] = String(stage[name] ?? '');
  }
  for (const [code, reason] of Object.entries(declineReasons)) {
    fields[`declineReasons.${code}.kind`] = chosen(reason);
  }
  for (const [step, within] of Object.entries(takeBackWithin)) fields[`takeBackWithin.${step}`] = String(within ?? '');
  return fields;
}

function bodyOf(values: Form, table: StageTable) {
  const stages = Object.entries(table.stages).map(([state, { lane }]) => [
    state,
    {
      lane: values.text(`stages.${state}.lane`) ?? lane,
      ...Object.fromEntries(figures.map((name) => [name, values.number(`stages.${state}.${name}`)])),
    },
  ]);
  const reasons = Object.entries(table.declineReasons).map(([code, { parties }]) => {
    const [kind, days] = values.raw(`declineReasons.${code}.kind`).split(':');
    return [code, { parties, kind, days: days ? Number(days) : null }];
  });
  return {
    baseVersion: table.version,
    note: values.text('note'),
    stages: Object.fromEntries(stages) as unknown,
    declineReasons: Object.fromEntries(reasons) as unknown,
    takeBackWithin: Object.fromEntries(
      Object.keys(table.takeBackWithin).map((step) => [step, values.number(`takeBackWithin.${step}`)]),
    ),
    viewingWithinDays: values.number('viewingWithinDays'),
    reopenWithinDays: values.number('reopenWithinDays'),
  };
}
