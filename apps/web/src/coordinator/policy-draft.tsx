import type { VNode } from 'preact';
import { read } from '../api/client';
import type { Policy, PolicyDraft } from '../api/types';
import { type Screens, done } from '../door/screens';
import { type Visitor, hasRole } from '../door/visitor';
import { ButtonForm } from '../parts/button-form';
import { Notice, Section, Table, Tag, nameOf } from '../parts/layout';
import { Page } from '../parts/page';
import { linkTo, paths } from '../paths';
import type { PolicyData } from './policy';
import { Effect } from './policy-effect';

/** What a draft would do, before anybody feels it. */
export function policyDraftScreens({ page, act }: Screens): void {
  page(paths.policyDraft, 'signed-in', async (v) => {
    const [draft, { policy }] = await Promise.all([
      read<PolicyDraft>(v.api, linkTo('/policy-drafts/:id', { id: v.params.id ?? '' })),
      read<PolicyData>(v.api, '/policy'),
    ]);
    return { page: <DraftPage v={v} draft={draft} policy={policy} /> };
  });

  const send = (path: string, resource: string) =>
    act(path, 'signed-in', async (v) => {
      const id = v.params.id ?? '';
      return done(
        await v.api.post(`${linkTo('/policy-drafts/:id', { id })}/${resource}`),
        linkTo(paths.policyDraft, { id }),
      );
    });
  send(paths.publishPolicy, 'publications');
  send(paths.discardDraft, 'discards');
}

function DraftPage({ v, draft, policy }: { v: Visitor; draft: PolicyDraft; policy: Policy }): VNode {
  const t = v.t.policyDraft;
  const [today, ...past] = draft.effects;
  const state = draft.state === 'drafted' && !draft.triedAt ? 'trying' : draft.state;
  return (
    <Page v={v} title={t.title} wide back={{ to: paths.policy, label: v.t.policy.title }}>
      <p>
        <bdi>{draft.note}</bdi> <Tag>{nameOf(v.t.policy.states, state)}</Tag>
      </p>
      {state === 'trying' && (
        <Notice tone="waiting">
          <p>{t.trying}</p>
        </Notice>
      )}
      {/* Once in force there is nothing left to compare it with. */}
      {draft.state === 'drafted' && <Changes v={v} draft={draft} policy={policy} />}
      {today && (
        <Section title={t.todayTitle} id="today">
          <Effect v={v} effect={today} />
          <p class="quiet">{t.withheldHint}</p>
        </Section>
      )}
      {draft.state === 'drafted' && today && <Close v={v} draft={draft} />}
      {past.length > 0 && (
        <Section title={t.pastTitle} id="past">
          <p>{t.pastLead}</p>
          {past.map((effect) => (
            <details key={effect.on} class="more">
              <summary>{v.f.date(effect.on)}</summary>
              <Effect v={v} effect={effect} />
            </details>
          ))}
        </Section>
      )}
    </Page>
  );
}

function Changes({ v, draft, policy }: { v: Visitor; draft: PolicyDraft; policy: Policy }) {
  const t = v.t.policyDraft;
  const rows = [
    ...changed(
      policy.weights,
      draft.weights,
      (code) => nameOf(v.w.ruleNames, code),
      (figure) => v.f.number(figure),
    ),
    ...changed(
      policy.priority.tierOf,
      draft.priority.tierOf,
      (code) => nameOf(v.w.priority.grounds, code),
      (tier) => nameOf(v.w.priority.tiers, tier),
    ),
    ...changed(
      policy.floors,
      draft.floors,
      (group) => `${v.t.floors.title}: ${nameOf(v.t.floors.groups, group)}`,
      (percent) => v.f.number(percent),
    ),
    ...changed(
      figuresOf(v, policy),
      figuresOf(v, draft),
      (label) => label,
      (figure) => v.f.number(figure),
    ),
  ];
  return (
    <Section title={t.changesTitle} id="changes">
      {rows.length === 0 ? <p>{t.noChanges}</p> : <Table caption={t.changesTitle} heads={t.changeHeads} rows={rows} />}
    </Section>
  );
}

/** Days and years of a policy by what people call them. */
const figuresOf = ({ t }: Visitor, { priority }: Pick<Policy, 'priority'>): Record<string, number> => ({
  [t.policy.homeEndsSoonDays]: priority.homeEndsSoonDays,
  [t.policy.homeEndsLaterDays]: priority.homeEndsLaterDays,
  [t.policy.youngChildUnderAge]: priority.youngChildUnderAge,
  [t.policy.mostDays]: priority.ageing.mostDays,
});

function changed<Value extends string | number>(
  now: Readonly<Record<string, Value>>,
  then: Readonly<Record<string, Value>>,
  name: (code: string) => string,
  say: (value: Value) => string,
) {
  return Object.entries(then).flatMap(([code, value]) => {
    const before = now[code];
    if (before === value) return [];
    return [{ key: code, cells: [name(code), before === undefined ? '' : say(before), say(value)] }];
  });
}

function Close({ v, draft: { id, mine } }: { v: Visitor; draft: PolicyDraft }) {
  const t = v.t.policyDraft;
  return (
    <>
      {mine ? (
        <Notice tone="waiting">
          <p>{t.mine}</p>
        </Notice>
      ) : (
        <>
          <p>{t.publishLead}</p>
          <ButtonForm v={v} action={linkTo(paths.publishPolicy, { id })}>
            {t.publish}
          </ButtonForm>
        </>
      )}
      {hasRole(v, 'coordinator') && (
        <ButtonForm v={v} action={linkTo(paths.discardDraft, { id })} look="quiet">
          {t.discard}
        </ButtonForm>
      )}
    </>
  );
}
