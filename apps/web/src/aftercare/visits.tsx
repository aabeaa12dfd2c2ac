import { randomUUID } from 'node:crypto';
import type { VNode } from 'preact';
import { GERMANY, addDays, isLocalDate, localMoment, weekdayOf } from '@bleibe/calendar';
import { read } from '../api/client';
import { nowOf } from '../api/now';
import type { List, Visit } from '../api/types';
import { Form } from '../door/form';
import { type Screens, onwards } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { Checkboxes, Radios } from '../parts/choice';
import { TextArea, TextField } from '../parts/field';
import { Cards, Notice, Section } from '../parts/layout';
import { momentFrom } from '../parts/moment';
import { Page } from '../parts/page';
import { linkTo, paths } from '../paths';
import { VisitCard } from './visit-card';

const WEEK = 7;
const SATURDAY = 6;

const outcomes = ['done', 'no_show', 'refused'] as const;
const pad = (value: number) => String(value).padStart(2, '0');

export function visitScreens({ page, form }: Screens): void {
  page(paths.visits, 'signed-in', async (v) => {
    const asked = isLocalDate(v.query.from ?? '') ? String(v.query.from) : localMoment(await nowOf(v), GERMANY).date;
    const monday = addDays(asked, 1 - weekdayOf(asked));
    const days = new URLSearchParams({ from: monday, to: addDays(monday, WEEK - 1) });
    const { items } = await read<List<Visit>>(v.api, `/visits?${days}`);
    return { page: <Week v={v} visits={items} monday={monday} /> };
  });

  form(paths.visit, 'signed-in', {
    load: async (v) => localMoment(await nowOf(v), GERMANY),
    // The same report sent twice, on a bad network, is kept once.
    start: ({ date, hour, minute }) =>
      new Form({ clientId: randomUUID(), doneAt: date, time: `${pad(hour)}:${pad(minute)}` }),
    send: async (v, values) =>
      onwards(
        await v.api.post(linkTo('/visits/:id/reports', { id: v.params.id ?? '' }), {
          clientId: values.raw('clientId'),
          doneAt: momentFrom(values, 'doneAt', 'time'),
          outcome: values.text('outcome'),
          concerns: values.list('concerns'),
          note: values.text('note') ?? '',
        }),
        linkTo(paths.visits, {}, { done: 'saved' }),
      ),
    show(v, filled) {
      const t = v.t.visits;
      const { visitOutcomes, visitConcerns } = v.w.names;
      return (
        <FormPage
          v={v}
          title={t.reportTitle}
          filled={filled}
          submit={t.save}
          back={{ to: paths.visits, label: t.title }}
        >
          <input type="hidden" name="clientId" value={filled.values.raw('clientId')} />
          <Radios
            filled={filled}
            name="outcome"
            label={t.outcome}
            options={outcomes.map((value) => ({ value, label: visitOutcomes[value] }))}
          />
          <TextField filled={filled} name="doneAt" label={t.day} type="date" width="middle" />
          <TextField filled={filled} name="time" label={t.time} type="time" width="short" />
          <Checkboxes
            filled={filled}
            name="concerns"
            label={t.concerns}
            hint={t.concernsHint}
            options={Object.entries(visitConcerns).map(([value, label]) => ({ value, label }))}
          />
          <TextArea
            filled={filled}
            name="note"
            label={t.note}
            hint={t.noteHint}
            optional={v.t.form.optional}
            maxlength={4000}
          />
        </FormPage>
      );
    },
  });
}

interface WeekProps {
  v: Visitor;
  visits: readonly Visit[];
  monday: string;
}

function Week({ v, visits, monday }: WeekProps): VNode {
  const t = v.t.week;
  const days = Array.from({ length: WEEK }, (_, index) => addDays(monday, index));
  return (
    <Page v={v} title={t.title}>
      {v.query.done === 'saved' && (
        <Notice tone="good">
          <p>{v.t.visits.saved}</p>
        </Notice>
      )}
      <p class="lead">{t.range(v.f.date(monday), v.f.date(addDays(monday, WEEK - 1)))}</p>
      <WeekSteps v={v} monday={monday} />
      {days.map((day) => {
        const ofDay = visits.filter(({ on }) => on === day);
        // A weekend without a visit is no news.
        if (ofDay.length === 0 && weekdayOf(day) >= SATURDAY) return null;
        return (
          <Section key={day} title={v.f.weekdayDate(day)} id={`day-${day}`}>
            {ofDay.length === 0 ? (
              <p class="quiet">{t.none}</p>
            ) : (
              <Cards>
                {ofDay.map((visit) => (
                  <VisitCard key={visit.id} v={v} visit={visit} />
                ))}
              </Cards>
            )}
          </Section>
        );
      })}
      <WeekSteps v={v} monday={monday} />
    </Page>
  );
}

const WeekSteps = ({ v, monday }: { v: Visitor; monday: string }) => (
  <p class="acts">
    <a class="button button-quiet" href={linkTo(paths.visits, {}, { from: addDays(monday, -WEEK) })}>
      {v.t.week.earlier}
    </a>
    <a class="button button-quiet" href={paths.visits}>
      {v.t.week.today}
    </a>
    <a class="button button-quiet" href={linkTo(paths.visits, {}, { from: addDays(monday, WEEK) })}>
      {v.t.week.later}
    </a>
  </p>
);
