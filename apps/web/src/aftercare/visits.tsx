import { randomUUID } from 'node:crypto';
import type { VNode } from 'preact';
import { GERMANY, addDays, isLocalDate, localMoment } from '@bleibe/calendar';
import { read } from '../api/client';
import { nowOf } from '../api/now';
import type { List, Visit } from '../api/types';
import { Form } from '../door/form';
import { type Screens, onwards } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { Checkboxes, Radios } from '../parts/choice';
import { TextArea, TextField } from '../parts/field';
import { Cards, Empty, Notice, Section, Tag, nameOf } from '../parts/layout';
import { momentFrom } from '../parts/moment';
import { Page } from '../parts/page';
import { linkTo, paths } from '../paths';

const DAYS_SHOWN = 14;
/** A report may come late, so some days that are over are shown too. */
const DAYS_BACK = 7;

const outcomes = ['done', 'no_show', 'refused'] as const;
const pad = (value: number) => String(value).padStart(2, '0');

export function visitScreens({ page, form }: Screens): void {
  page(paths.visits, 'signed-in', async (v) => {
    const today = localMoment(await nowOf(v), GERMANY).date;
    const from = isLocalDate(v.query.from ?? '') ? String(v.query.from) : addDays(today, -DAYS_BACK);
    const to = addDays(from, DAYS_BACK + DAYS_SHOWN);
    const { items } = await read<List<Visit>>(v.api, `/visits?${new URLSearchParams({ from, to })}`);
    return { page: <Visits v={v} visits={items} from={from} to={to} /> };
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

interface VisitsProps {
  v: Visitor;
  visits: readonly Visit[];
  from: string;
  to: string;
}

function Visits({ v, visits, from, to }: VisitsProps): VNode {
  const t = v.t.visits;
  const days = [...new Set(visits.map(({ on }) => on))].sort();
  return (
    <Page v={v} title={t.title}>
      {v.query.done === 'saved' && (
        <Notice tone="good">
          <p>{t.saved}</p>
        </Notice>
      )}
      <p class="lead">{t.range(v.f.date(from), v.f.date(to))}</p>
      {visits.length === 0 && (
        <Empty title={t.emptyTitle}>
          <p>{t.empty}</p>
        </Empty>
      )}
      {days.map((day) => (
        <Section key={day} title={v.f.weekdayDate(day)} id={`day-${day}`}>
          <Cards>
            {visits
              .filter(({ on }) => on === day)
              .map((visit) => (
                <VisitCard key={visit.id} v={v} visit={visit} />
              ))}
          </Cards>
        </Section>
      ))}
      <p class="acts">
        <a class="button button-quiet" href={linkTo(paths.visits, {}, { from: addDays(from, -DAYS_SHOWN) })}>
          {t.earlier}
        </a>
        <a class="button button-quiet" href={linkTo(paths.visits, {}, { from: addDays(from, DAYS_SHOWN) })}>
          {t.later}
        </a>
      </p>
    </Page>
  );
}

function VisitCard({ v, visit }: { v: Visitor; visit: Visit }) {
  const t = v.t.visits;
  const { id, tenancyId, reference, step, windowStart, windowEnd, state, municipality, address, contact, followUp } =
    visit;
  const isOpen = state === 'planned' || state === 'sent';
  return (
    <li class="card">
      <div class="card-head">
        <h3 class="card-title">{followUp ? t.followUp : nameOf(v.w.names.steps, step)}</h3>
        <Tag tone={isOpen ? 'waiting' : 'plain'}>{nameOf(v.w.names.occurrenceStates, state)}</Tag>
      </div>
      <p>
        <strong dir="ltr">{reference}</strong>
        {contact && (
          <>
            {' · '}
            <bdi>
              {contact.firstName} {contact.surname}
            </bdi>
          </>
        )}
        <br />
        <bdi>
          {address ? `${address.street} ${address.houseNumber}, ` : ''}
          {municipality}
        </bdi>
      </p>
      {contact?.phone && (
        <p>
          <a class="phone" dir="ltr" href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>
            {contact.phone}
          </a>
        </p>
      )}
      <p class="quiet">{t.window(v.f.date(windowStart), v.f.date(windowEnd))}</p>
      <p class="acts">
        {isOpen && (
          <a class="button" href={linkTo(paths.visit, { id })}>
            {t.report}
            <span class="unseen"> {reference}</span>
          </a>
        )}
        <a class="button button-quiet" href={linkTo(paths.tenancy, { id: tenancyId })}>
          {t.plan}
          <span class="unseen"> {reference}</span>
        </a>
      </p>
    </li>
  );
}
