import type { VNode } from 'preact';
import { read } from '../api/client';
import type { Policy, PolicyDraft } from '../api/types';
import type { Screens } from '../door/screens';
import { type Visitor, hasRole } from '../door/visitor';
import { Empty, Facts, Section, Table, Tag, nameOf } from '../parts/layout';
import { Page } from '../parts/page';
import { linkTo, paths } from '../paths';

export interface PolicyData {
  policy: Policy;
  drafts: readonly PolicyDraft[];
}

/** The version in force and what is drafted. */
export function policyScreens({ page }: Screens): void {
  page(paths.policy, 'signed-in', async (v) => ({
    page: <PolicyPage v={v} data={await read<PolicyData>(v.api, '/policy')} />,
  }));
}

const WEIGHT_OF_A_POINT = 1000;
const pointsOf = (v: Visitor, weight: number) => v.f.number(Math.round(weight / WEIGHT_OF_A_POINT));

function PolicyPage({ v, data: { policy, drafts } }: { v: Visitor; data: PolicyData }): VNode {
  const t = v.t.policy;
  const { weights, priority, floors } = policy;
  const { ageing } = priority;
  return (
    <Page v={v} title={t.title} wide>
      <p>{t.lead}</p>
      <p>
        <Tag tone="good">{t.version(v.f.number(policy.version))}</Tag>
      </p>
      <Section title={t.draftsTitle} id="drafts">
        {drafts.length === 0 ? (
          <Empty title={t.noDrafts} />
        ) : (
          <Table caption={t.draftsTitle} heads={t.draftHeads} rows={drafts.map((draft) => draftRow(v, draft))} />
        )}
        {hasRole(v, 'coordinator') && (
          <p>
            <a class="button" href={paths.newPolicyDraft}>
              {t.newDraft}
            </a>
          </p>
        )}
      </Section>
      <div class="two">
        <Section title={t.weightsTitle} id="weights">
          <p>{t.weightsLead}</p>
          <Table
            caption={t.weightsTitle}
            heads={t.weightHeads}
            rows={Object.entries(weights)
              .sort(mostFirst)
              .map(([code, points]) => ({
                key: code,
                cells: [nameOf(v.w.ruleNames, code), v.f.number(points)],
              }))}
          />
        </Section>
        <Section title={t.priorityTitle} id="priority">
          <p>{t.priorityLead}</p>
          <Table
            caption={t.priorityTitle}
            heads={t.groundHeads}
            rows={groundsByTier(priority).map(([code, tier]) => ({
              key: code,
              cells: [nameOf(v.w.priority.grounds, code), nameOf(v.w.priority.tiers, tier)],
            }))}
          />
          <Facts
            facts={Object.entries(priority.tierBonus)
              .sort(mostFirst)
              .map(([tier, bonus]) => ({
                label: nameOf(v.w.priority.tiers, tier),
                value: t.points(pointsOf(v, bonus)),
              }))}
          />
          <p>{t.waiting(v.f.days(ageing.mostDays), pointsOf(v, ageing.perDay * ageing.mostDays))}</p>
        </Section>
      </div>
      <Section title={v.t.floors.title} id="floors">
        <p>{v.t.floors.lead}</p>
        <Table
          caption={v.t.floors.title}
          heads={v.t.floors.heads}
          rows={Object.entries(v.t.floors.groups).map(([group, name]) => ({
            key: group,
            cells: [name, v.f.number(floors[group] ?? 0)],
          }))}
        />
      </Section>
    </Page>
  );
}

const mostFirst = ([, a]: [string, number], [, b]: [string, number]): number => b - a;

const groundsByTier = ({ tierOf, tierBonus }: Policy['priority']): [string, string][] => {
  const bonusOf = (tier: string) => Object.entries(tierBonus).find(([code]) => code === tier)?.[1] ?? 0;
  return Object.entries<string>(tierOf).sort(([, a], [, b]) => bonusOf(b) - bonusOf(a));
};

function draftRow(v: Visitor, { id, note, draftedAt, state, triedAt }: PolicyDraft) {
  const t = v.t.policy;
  return {
    key: id,
    cells: [
      <a href={linkTo(paths.policyDraft, { id })}>
        <bdi>{note}</bdi>
      </a>,
      v.f.instant(draftedAt),
      nameOf(t.states, state === 'drafted' && !triedAt ? 'trying' : state),
    ],
  };
}
