import type { VNode } from 'preact';
import { read } from '../api/client';
import type { StageDraft, StageTable } from '../api/types';
import type { Screens } from '../door/screens';
import { type Visitor, hasRole } from '../door/visitor';
import { Empty, Facts, Section, Table, Tag, nameOf } from '../parts/layout';
import { Page } from '../parts/page';
import { linkTo, paths } from '../paths';

export interface StagesData {
  stages: StageTable;
  drafts: readonly StageDraft[];
}

/** How a proposal goes: whose turn it is, until when, and what a no means; and what is drafted. */
export function stageScreens({ page }: Screens): void {
  page(paths.stages, 'signed-in', async (v) => ({
    page: <StagesPage v={v} data={await read<StagesData>(v.api, '/stages')} />,
  }));
}

function StagesPage({ v, data: { stages: table, drafts } }: { v: Visitor; data: StagesData }): VNode {
  const t = v.t.stages;
  const { policy } = v.t;
  const figure = (count: number | null) => (count === null ? t.never : v.f.number(count));
  return (
    <Page v={v} title={t.title} wide>
      <p>{t.lead}</p>
      <p>
        <Tag tone="good">{policy.version(v.f.number(table.version))}</Tag>
      </p>
      <Section title={t.stepsTitle} id="steps">
        <p>{t.stepsLead}</p>
        <Table
          caption={t.stepsTitle}
          heads={t.stepHeads}
          rows={Object.entries(table.stages).map(([state, stage]) => ({
            key: state,
            cells: [
              nameOf(v.w.names.proposalStates, state),
              t.lanes[stage.lane],
              v.f.number(stage.remindAfter),
              v.f.number(stage.dueAfter),
              figure(stage.escalateAfter),
              v.f.number(stage.expireAfter),
            ],
          }))}
        />
      </Section>
      <div class="two">
        <Section title={t.reasonsTitle} id="reasons">
          <p>{t.reasonsLead}</p>
          <Table
            caption={t.reasonsTitle}
            heads={t.reasonHeads}
            rows={Object.entries(table.declineReasons).map(([code, reason]) => ({
              key: code,
              cells: [
                nameOf(v.w.names.declineReasons, code),
                reason.parties.map((party) => t.lanes[party as 'household' | 'landlord']).join(', '),
                consequenceOf(v, reason),
              ],
            }))}
          />
        </Section>
        <div>
          <Section title={t.takeBackTitle} id="take-back">
            <p>{t.takeBackLead}</p>
            <Table
              caption={t.takeBackTitle}
              heads={t.takeBackHeads}
              rows={Object.entries(table.takeBackWithin).map(([step, within]) => ({
                key: step,
                cells: [takeBackLabel(v, step), takeBackFor(v, within)],
              }))}
            />
          </Section>
          <Section title={t.othersTitle} id="others">
            <Facts
              facts={[
                { label: t.viewingWithinDays, value: v.f.number(table.viewingWithinDays) },
                { label: t.reopenWithinDays, value: v.f.number(table.reopenWithinDays) },
              ]}
            />
          </Section>
        </div>
      </div>
      <Section title={policy.draftsTitle} id="drafts">
        {drafts.length === 0 ? (
          <Empty title={policy.noDrafts} />
        ) : (
          <Table
            caption={policy.draftsTitle}
            heads={policy.draftHeads}
            rows={drafts.map(({ id, note, draftedAt, state }) => ({
              key: id,
              cells: [
                <a href={linkTo(paths.stageDraft, { id })}>
                  <bdi>{note}</bdi>
                </a>,
                v.f.instant(draftedAt),
                stateOfDraft(v, state),
              ],
            }))}
          />
        )}
        {hasRole(v, 'coordinator') && (
          <p>
            <a class="button" href={paths.newStageDraft}>
              {policy.newDraft}
            </a>
          </p>
        )}
      </Section>
    </Page>
  );
}

/** Nothing is tried out here, so a draft waits for its second person at once. */
export const stateOfDraft = (v: Visitor, state: string): string =>
  state === 'drafted' ? v.t.stages.waiting : nameOf(v.t.policy.states, state);

export function consequenceOf(v: Visitor, { kind, days }: StageTable['declineReasons'][string]): string {
  return kind === 'park' && days !== null && days !== undefined
    ? v.t.stages.parked(v.f.days(days))
    : nameOf(v.t.stages.consequences, kind);
}

/** @param within working days; 0 = the same day, null = never */
export function takeBackFor(v: Visitor, within: number | null): string {
  const t = v.t.stages;
  if (within === null) return t.never;
  return within === 0 ? t.sameDay : v.f.number(within);
}

/** A yes can be taken back by either side, so the side is named. */
export function takeBackLabel(v: Visitor, step: string): string {
  const party = step.split('-')[0] ?? '';
  const side = Object.hasOwn(v.w.names.parties, party) ? ` (${nameOf(v.w.names.parties, party)})` : '';
  return nameOf(v.w.names.undoableSteps, step) + side;
}
