import type { VNode } from 'preact';
import { read } from '../api/client';
import type { List, Occurrence, Tenancy, TenancyPlan } from '../api/types';
import type { Screens } from '../door/screens';
import { type Visitor, hasRole } from '../door/visitor';
import { ButtonForm } from '../parts/button-form';
import { Empty, Facts, Notice, Section, Table, Tag, type Tone, nameOf } from '../parts/layout';
import { Page } from '../parts/page';
import { Saved } from '../parts/saved';
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
  const { reference, municipality, moveInOn, state, endedOn, endReason, occurrences, followUps = [] } = tenancy;
  const planned = [...occurrences].sort((a, b) => a.on.localeCompare(b.on));
  return (
    <Page v={v} title={t.one(reference)} wide back={{ to: paths.tenancies, label: t.title }}>
      <Saved v={v} />
      <Facts
        facts={[
          { label: t.moveIn, value: v.f.weekdayDate(moveInOn) },
          { label: t.place, value: <bdi>{municipality}</bdi> },
          {
            label: t.state,
            value: endedOn
              ? v.t.tenancyActs.ended(v.f.date(endedOn), nameOf(v.w.names.tenancyEndReasons, endReason ?? ''))
              : nameOf(v.w.names.tenancyStates, state),
          },
        ]}
      />
      {tenancy.paused && <Pause v={v} tenancy={tenancy} />}
      {hasRole(v, 'aftercare-worker', 'team-lead') && <Acts v={v} tenancy={tenancy} />}
      {followUps.length > 0 && (
        <Section title={t.followUpsTitle} id="follow-ups">
          <ul class="lines">
            {followUps.map(({ id, kind, dueAt, doneAt, note }) => (
              <li key={id}>
                <div class="card-head">
                  <span>{nameOf(v.w.names.followUps, kind)}</span>
                  <Tag tone={doneAt ? 'good' : 'waiting'}>
                    {doneAt ? t.doneAt(v.f.instant(doneAt)) : t.due(v.f.instant(dueAt))}
                  </Tag>
                </div>
                {note && (
                  <div class="quiet">
                    <bdi>{note}</bdi>
                  </div>
                )}
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

function Pause({ v, tenancy: { id, reference, pausedUntil } }: { v: Visitor; tenancy: TenancyPlan }) {
  const t = v.t.tenancyActs;
  return (
    <Notice tone="waiting">
      <p>{pausedUntil ? t.pausedUntil(v.f.instant(pausedUntil)) : t.pausedOpen}</p>
      {hasRole(v, 'aftercare-worker', 'team-lead') && (
        <ButtonForm v={v} action={linkTo(paths.resumeTenancy, { id })} look="quiet" about={reference}>
          {t.resume}
        </ButtonForm>
      )}
    </Notice>
  );
}

/** What can be done with the tenancy as a whole; whether it may be is decided behind the API. */
function Acts({ v, tenancy: { id, state, paused } }: { v: Visitor; tenancy: TenancyPlan }) {
  const [t, p] = [v.t.tenancyActs, v.t.tenancyPapers];
  const running = state !== 'ended';
  const worker = hasRole(v, 'aftercare-worker');
  const entries: [shown: boolean, path: string, label: string][] = [
    [worker, linkTo(paths.noteConcern, { id }), t.concern],
    [true, linkTo(paths.duties, { id }), t.dutiesTitle],
    [running, linkTo(paths.recordPermit, { id }), p.permit],
    [running, linkTo(paths.recordBenefitEnd, { id }), p.benefitEnd],
    [true, linkTo(paths.tenancyConsents, { id }), t.consent],
    [running, linkTo(paths.moveTenancy, { id }), p.move],
    [running && hasRole(v, 'team-lead'), linkTo(paths.changeWorker, { id }), p.worker],
    [running, linkTo(paths.nameDeputy, { id }), t.deputy],
    [running && !paused, linkTo(paths.pauseTenancy, { id }), t.pause],
    [running && worker, linkTo(paths.splitHousehold, { id }), t.split],
    [running, linkTo(paths.endTenancy, { id }), t.end],
    [!running, linkTo(paths.reviewExit, { id }), t.review],
  ];
  return (
    <Section title={t.actsTitle} id="acts">
      <p class="acts">
        {entries
          .filter(([shown]) => shown)
          .map(([, path, label]) => (
            <a key={path} class="button button-quiet" href={path}>
              {label}
            </a>
          ))}
      </p>
    </Section>
  );
}

const doneStates = ['done', 'completed'];
const missedStates = ['not_reached', 'no_show', 'refused'];

export const toneOf = (state: string): Tone =>
  doneStates.includes(state) ? 'good' : missedStates.includes(state) ? 'bad' : 'plain';

/** 'merged:s2' says which survey it was merged with; the rule has the name. */
export const reasonName = (v: Visitor, reason: string): string =>
  nameOf(v.w.names.occurrenceReasons, reason.split(':')[0] ?? reason);

function rowOf(v: Visitor, { id, step, subjectKind, on, windowStart, windowEnd, state, reason }: Occurrence) {
  const { names } = v.w;
  const name = nameOf(names.steps, step);
  const seesSteps = hasRole(v, 'aftercare-worker', 'team-lead');
  return {
    key: id,
    cells: [
      seesSteps ? <a href={linkTo(paths.step, { id })}>{name}</a> : name,
      nameOf(names.stepSubjects, subjectKind),
      v.f.date(on),
      v.t.week.range(v.f.date(windowStart), v.f.date(windowEnd)),
      <>
        <Tag tone={toneOf(state)}>{nameOf(names.occurrenceStates, state)}</Tag>
        {reason && <div class="quiet">{reasonName(v, reason)}</div>}
        {seesSteps && state !== 'planned' && (
          <div>
            <a href={`${linkTo(paths.step, { id })}#why`}>
              {v.t.steps.why}
              <span class="unseen"> {name}</span>
            </a>
          </div>
        )}
      </>,
    ],
  };
}
