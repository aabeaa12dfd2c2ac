import type { VNode } from 'preact';
import { read } from '../api/client';
import type { StageDraft, StageTable } from '../api/types';
import { type Screens, done } from '../door/screens';
import { type Visitor, hasRole } from '../door/visitor';
import { ButtonForm } from '../parts/button-form';
import { Notice, Section, Table, Tag, nameOf } from '../parts/layout';
import { Page } from '../parts/page';
import { linkTo, paths } from '../paths';
import { type StagesData, consequenceOf, stateOfDraft, takeBackFor, takeBackLabel } from './stages';

/** What a draft would change, for the second person who puts it into force. */
export function stageDraftScreens({ page, act }: Screens): void {
  page(paths.stageDraft, 'signed-in', async (v) => {
    const [draft, { stages }] = await Promise.all([
      read<StageDraft>(v.api, linkTo('/stage-drafts/:id', { id: v.params.id ?? '' })),
      read<StagesData>(v.api, '/stages'),
    ]);
    return { page: <DraftPage v={v} draft={draft} now={stages} /> };
  });

  const send = (path: string, resource: string) =>
    act(path, 'signed-in', async (v) => {
      const id = v.params.id ?? '';
      return done(
        await v.api.post(`${linkTo('/stage-drafts/:id', { id })}/${resource}`),
        linkTo(paths.stageDraft, { id }),
      );
    });
  send(paths.publishStages, 'publications');
  send(paths.discardStageDraft, 'discards');
}

function DraftPage({ v, draft, now }: { v: Visitor; draft: StageDraft; now: StageTable }): VNode {
  const t = v.t.policyDraft;
  const before = new Map(lines(v, now));
  const rows = lines(v, draft)
    .filter(([label, value]) => before.get(label) !== value)
    .map(([label, value]) => ({ key: label, cells: [label, before.get(label) ?? '', value] }));
  return (
    <Page v={v} title={v.t.stages.draftTitle} wide back={{ to: paths.stages, label: v.t.stages.title }}>
      <p>
        <bdi>{draft.note}</bdi> <Tag>{stateOfDraft(v, draft.state)}</Tag>
      </p>
      {/* Once in force there is nothing left to compare it with. */}
      {draft.state === 'drafted' && (
        <Section title={t.changesTitle} id="changes">
          {rows.length === 0 ? (
            <p>{t.noChanges}</p>
          ) : (
            <Table caption={t.changesTitle} heads={t.changeHeads} rows={rows} />
          )}
        </Section>
      )}
      {draft.state === 'drafted' && <Close v={v} draft={draft} />}
    </Page>
  );
}

/** The whole table, line by line, as people read it. */
function lines(v: Visitor, table: Omit<StageTable, 'version'>): [string, string][] {
  const t = v.t.stages;
  const { names } = v.w;
  const ofSteps = Object.entries(table.stages).flatMap(([state, stage]) => {
    const step = nameOf(names.proposalStates, state);
    const { lane, remindAfter, dueAfter, escalateAfter, expireAfter } = stage;
    const figures = { remindAfter, dueAfter, escalateAfter, expireAfter };
    return [
      [`${step}: ${t.lane}`, t.lanes[lane]],
      ...Object.entries(figures).map(([name, count]) => [
        `${step}: ${nameOf(t.figures, name)}`,
        count === null ? t.never : v.f.number(count),
      ]),
    ] as [string, string][];
  });
  return [
    ...ofSteps,
    ...Object.entries(table.declineReasons).map(([code, reason]): [string, string] => [
      nameOf(names.declineReasons, code),
      `${consequenceOf(v, reason)} (${reason.parties.map((party) => nameOf(t.lanes, party)).join(', ')})`,
    ]),
    ...Object.entries(table.takeBackWithin).map(([step, within]): [string, string] => [
      takeBackLabel(v, step),
      takeBackFor(v, within),
    ]),
    [t.viewingWithinDays, v.f.number(table.viewingWithinDays)],
    [t.reopenWithinDays, v.f.number(table.reopenWithinDays)],
  ];
}

function Close({ v, draft: { id, mine } }: { v: Visitor; draft: StageDraft }) {
  const t = v.t.policyDraft;
  return (
    <>
      {mine ? (
        <Notice tone="waiting">
          <p>{t.mine}</p>
        </Notice>
      ) : (
        <>
          <p>{v.t.stages.publishLead}</p>
          <ButtonForm v={v} action={linkTo(paths.publishStages, { id })}>
            {t.publish}
          </ButtonForm>
        </>
      )}
      {hasRole(v, 'coordinator') && (
        <ButtonForm v={v} action={linkTo(paths.discardStageDraft, { id })} look="quiet">
          {t.discard}
        </ButtonForm>
      )}
    </>
  );
}
