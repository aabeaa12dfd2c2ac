import { randomUUID } from 'node:crypto';
import { GERMANY, localMoment } from '@bleibe/calendar';
import { read } from '../api/client';
import { nowOf } from '../api/now';
import type { FormItem, VisitForm } from '../api/types';
import { Form } from '../door/form';
import { type Answer, type Again, type Filled, type Screens, againWith, onwards } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { Checkboxes, Radios } from '../parts/choice';
import { TextArea, TextField } from '../parts/field';
import { Notice, Section, nameOf } from '../parts/layout';
import { momentFrom } from '../parts/moment';
import { Saved } from '../parts/saved';
import { linkTo, paths } from '../paths';
import { BesideTheForm, Whereabouts } from './visit-beside';

const outcomes = ['done', 'no_show', 'refused'] as const;
const pad = (value: number) => String(value).padStart(2, '0');
const isSafety = (code: string) => code.startsWith('safety.');
const SAFETY = 'safety';

export const loadVisitForm = (v: Visitor) =>
  read<VisitForm>(v.api, linkTo('/visits/:id/form', { id: v.params.id ?? '' }));

/** The form of one visit, by the sections of its step. It works without script; `field/` does the same without network. */
export function visitScreens({ form }: Screens): void {
  form(paths.visit, 'signed-in', {
    load: async (v) => ({ visit: await loadVisitForm(v), now: await nowOf(v) }),
    start: ({ visit, now }) => {
      const { date, hour, minute } = localMoment(now, GERMANY);
      return new Form({
        ...Object.fromEntries(Object.entries(visit.values).filter(([, value]) => typeof value === 'string')),
        [SAFETY]: Object.keys(visit.values).filter((code) => isSafety(code) && visit.values[code] === true),
        // The same form sent twice, on a bad network, is kept once.
        changeId: randomUUID(),
        reportId: randomUUID(),
        baseVersion: String(visit.version),
        was: JSON.stringify(visit.values),
        doneAt: date,
        time: `${pad(hour)}:${pad(minute)}`,
      });
    },
    send: async (v, values, { visit, now }) => {
      const change = changeOf(values, visit);
      if (Object.keys(change).length > 0) {
        const kept = await v.api.post(linkTo('/visits/:id/form', { id: visit.visitId }), {
          clientId: values.raw('changeId'),
          baseVersion: Number(values.raw('baseVersion')),
          own: [],
          fields: change,
          writtenAt: now.toISOString(),
          skewMs: 0,
        });
        if (!kept.ok) return againWith(kept.problem);
      }
      return values.has('finish')
        ? finish(v, values)
        : { to: linkTo(paths.visit, { id: visit.visitId }, { done: 'saved' }) };
    },
    show: (v, filled, { visit }) => <VisitPage v={v} filled={filled} visit={visit} />,
  });
}

/** What was changed on this page; what a colleague wrote meanwhile is no part of it. */
function changeOf(values: Form, { sections }: VisitForm): Record<string, unknown> {
  const was = wasOf(values.raw('was'));
  const ticked = values.list(SAFETY);
  const items = sections.flatMap((section) => section.items);
  return Object.fromEntries(
    items.flatMap(({ code, kind }): [string, unknown][] => {
      const now = kind === 'flag' ? ticked.includes(code) : values.text(code);
      const before = was[code] ?? (kind === 'flag' ? false : null);
      return now === before || now === null ? [] : [[code, now]];
    }),
  );
}

function wasOf(text: string): Record<string, unknown> {
  try {
    const was: unknown = JSON.parse(text);
    return typeof was === 'object' && was !== null ? (was as Record<string, unknown>) : {};
  } catch {
    // Without it everything counts as changed; the merge then keeps what came first.
    return {};
  }
}

const finish = async (v: Visitor, values: Form): Promise<Answer | Again> =>
  onwards(
    await v.api.post(linkTo('/visits/:id/reports', { id: v.params.id ?? '' }), {
      clientId: values.raw('reportId'),
      doneAt: momentFrom(values, 'doneAt', 'time'),
      outcome: values.text('outcome'),
      // The sections have asked, and have raised what they found.
      concerns: [],
      note: values.text('note') ?? '',
    }),
    linkTo(paths.visits, {}, { done: 'saved' }),
  );

function VisitPage({ v, filled, visit }: { v: Visitor; filled: Filled; visit: VisitForm }) {
  const t = v.t.visitForm;
  const { visitOutcomes, formSections, steps } = v.w.names;
  return (
    <FormPage
      v={v}
      title={visit.step ? nameOf(steps, visit.step) : v.t.visits.followUp}
      over={visit.reference}
      filled={filled}
      submit={t.keep}
      also={{ name: 'finish', value: 'yes', label: t.finish }}
      back={{ to: paths.visits, label: v.t.visits.title }}
      intro={
        <>
          <Saved v={v} />
          <Whereabouts v={v} visit={visit} />
          <Conflicts v={v} visit={visit} />
          <p>{t.lead}</p>
        </>
      }
      after={<BesideTheForm v={v} visit={visit} />}
    >
      {['changeId', 'reportId', 'baseVersion', 'was'].map((name) => (
        <input key={name} type="hidden" name={name} value={filled.values.raw(name)} />
      ))}
      {visit.sections.map(({ code, items }) => (
        <Section key={code} title={nameOf(formSections, code)} id={`section-${code}`}>
          {code === SAFETY ? (
            <Checkboxes
              filled={filled}
              name={SAFETY}
              label={v.t.visits.concerns}
              hint={t.safetyHint}
              options={items.map((item) => ({ value: item.code, label: nameOf(v.w.names.formItems, item.code) }))}
            />
          ) : (
            items.map((item) => <Item key={item.code} v={v} filled={filled} item={item} />)
          )}
        </Section>
      ))}
      <Section title={t.reportTitle} id="report">
        <Radios
          filled={filled}
          name="outcome"
          label={v.t.visits.outcome}
          hint={t.outcomeHint}
          options={outcomes.map((value) => ({ value, label: visitOutcomes[value] }))}
        />
        <TextField filled={filled} name="doneAt" label={v.t.visits.day} type="date" width="middle" />
        <TextField filled={filled} name="time" label={v.t.visits.time} type="time" width="short" />
        <TextArea
          filled={filled}
          name="note"
          label={v.t.visits.note}
          hint={v.t.visits.noteHint}
          optional={v.t.form.optional}
          maxlength={4000}
        />
      </Section>
    </FormPage>
  );
}

const Item = ({ v, filled, item: { code, choices } }: { v: Visitor; filled: Filled; item: FormItem }) => (
  <Radios
    filled={filled}
    name={code}
    label={nameOf(v.w.names.formItems, code)}
    hint={code === 'talk.freely' ? v.t.visitForm.talkHint : undefined}
    row
    options={choices.map((value) => ({ value, label: answerName(v, code, value) }))}
  />
);

export const answerName = (v: Visitor, code: string, value: unknown): string =>
  value === true ? v.t.visitForm.yes : nameOf(v.w.names.formAnswers, `${code}:${String(value)}`);

function Conflicts({ v, visit: { values, conflicts } }: { v: Visitor; visit: VisitForm }) {
  const t = v.t.visitForm;
  const codes = Object.keys(conflicts);
  if (codes.length === 0) return null;
  return (
    <Notice tone="waiting" title={t.conflictTitle}>
      <p>{t.conflictLead}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <strong>{nameOf(v.w.names.formItems, code)}</strong>: {answerName(v, code, values[code])}. {t.alsoWritten}:{' '}
            {(conflicts[code] ?? []).map((value) => answerName(v, code, value)).join(', ')}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
