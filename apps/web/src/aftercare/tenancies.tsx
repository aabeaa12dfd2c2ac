import type { VNode } from 'preact';
import { read } from '../api/client';
import type { List, Occurrence, Tenancy, TenancyPlan } from '../api/types';
import type { Screens } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { Empty, Facts, Section, Table, Tag, type Tone, nameOf } from '../parts/layout';
import { Page } from '../parts/page';
import { linkTo, paths } from '../paths';

const PAGE_SIZE = 50;

/** Tenancies and their plans. Answers are not part of a plan. */
export function tenancyScreens({ page }: Screens): void {
  page(paths.tenancies, 'signed-in', async (v) => {
    const { after } = v.query;
    const asked = new URLSearchParams({ limit: String(PAGE_SIZE), ...(after && { after }) });
    return { page: <Tenancies v={v} list={await read<List<Tenancy>>(v.api, `/tenancies?${asked}`)} /> };
  });

  page(paths.tenancy, 'signed-in', async (v) => {
    const tenancy = await read<TenancyPlan>(v.api, linkTo('/tenancies/:id', { id: v.params.id ?? '' }));
    return { page: <OneTenancy v={v} tenancy={tenancy} /> };
  });
}

function Tenancies({ v, list: { items, next } }: { v: Visitor; list: List<Tenancy> }): VNode {
  const t = v.t.tenancies;
  const rows = items.map(({ id, reference, municipality, moveInOn, state }) => ({
    key: id,
    cells: [
      <a href={linkTo(paths.tenancy, { id })} class="code">
        <bdi dir="ltr">{reference}</bdi>
      </a>,
      <bdi>{municipality}</bdi>,
      v.f.date(moveInOn),
      nameOf(v.w.names.tenancyStates, state),
    ],
  }));
  return (
    <Page v={v} title={t.title} wide>
      {items.length === 0 ? (
        <Empty title={t.emptyTitle}>
          <p>{t.empty}</p>
        </Empty>
      ) : (
        <Table caption={t.title} heads={t.heads} rows={rows} />
      )}
      {next && (
        <p>
          <a class="button button-quiet" href={linkTo(paths.tenancies, {}, { after: next })}>
            {t.more}
          </a>
        </p>
      )}
    </Page>
  );
}

function OneTenancy({ v, tenancy }: { v: Visitor; tenancy: TenancyPlan }): VNode {
  const t = v.t.tenancies;
  const { reference, municipality, moveInOn, state, occurrences, followUps = [] } = tenancy;
  const planned = [...occurrences].sort((a, b) => a.on.localeCompare(b.on));
  return (
    <Page v={v} title={t.one(reference)} wide back={{ to: paths.tenancies, label: t.title }}>
      <Facts
        facts={[
          { label: t.moveIn, value: v.f.weekdayDate(moveInOn) },
          { label: t.place, value: <bdi>{municipality}</bdi> },
          { label: t.state, value: nameOf(v.w.names.tenancyStates, state) },
        ]}
      />
      {followUps.length > 0 && (
        <Section title={t.followUpsTitle} id="follow-ups">
          <ul class="lines">
            {followUps.map(({ id, kind, dueAt, doneAt }) => (
              <li key={id} class="line-acts">
                <span>{nameOf(v.w.names.followUps, kind)}</span>
                <Tag tone={doneAt ? 'good' : 'waiting'}>
                  {doneAt ? t.doneAt(v.f.instant(doneAt)) : t.due(v.f.instant(dueAt))}
                </Tag>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t.planTitle} id="plan">
        <Table caption={t.planTitle} heads={t.planHeads} rows={planned.map((one) => rowOf(v, one))} />
      </Section>
    </Page>
  );
}

const doneStates = ['done', 'completed'];
const missedStates = ['not_reached', 'no_show', 'refused'];

const toneOf = (state: string): Tone =>
  doneStates.includes(state) ? 'good' : missedStates.includes(state) ? 'bad' : 'plain';

function rowOf(v: Visitor, { id, step, subjectKind, on, windowStart, windowEnd, state, reason }: Occurrence) {
  const { names } = v.w;
  return {
    key: id,
    cells: [
      nameOf(names.steps, step),
      nameOf(names.stepSubjects, subjectKind),
      v.f.date(on),
      v.t.visits.range(v.f.date(windowStart), v.f.date(windowEnd)),
      <>
        <Tag tone={toneOf(state)}>{nameOf(names.occurrenceStates, state)}</Tag>
        {reason && <div class="quiet">{nameOf(names.occurrenceReasons, reason)}</div>}
      </>,
    ],
  };
}
