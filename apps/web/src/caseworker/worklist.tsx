import { read } from '../api/client';
import type { List, WorklistItem } from '../api/types';
import type { Screens } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { Empty, Table, Tag, nameOf } from '../parts/layout';
import { Page } from '../parts/page';
import { linkTo, paths } from '../paths';

/** By the next thing to do and its age, as the API orders it. */
export function worklistScreens({ page }: Screens): void {
  page(paths.worklist, 'signed-in', async (v) => {
    const { items } = await read<List<WorklistItem>>(v.api, '/worklist');
    const t = v.t.worklist;
    return {
      page: (
        <Page v={v} title={t.title} wide>
          <p>{t.lead}</p>
          {items.length === 0 ? (
            <Empty title={t.emptyTitle}>
              <p>{t.empty}</p>
            </Empty>
          ) : (
            <Table caption={t.title} heads={t.heads} rows={items.map((item) => rowOf(v, item))} />
          )}
          <p>
            <a class="button button-quiet" href={paths.register}>
              {t.register}
            </a>{' '}
            <a class="button button-quiet" href={paths.caseTeam}>
              {v.t.caseTeam.title}
            </a>
          </p>
        </Page>
      ),
    };
  });
}

/** What waits for others is quieter than what can be done now. */
const isWaiting = (action: string) => action.startsWith('wait-');

function rowOf(v: Visitor, item: WorklistItem) {
  const { householdId, reference, action, deadlineAt, waitingSince, candidates, assigned, onHold } = item;
  const { proposalId, plannedListingId } = item;
  const t = v.t.worklist;
  const step = nameOf(v.w.names.nextActions, action);
  return {
    key: householdId,
    cells: [
      <a href={linkTo(paths.case, { id: householdId })} class="code">
        <bdi dir="ltr">{reference}</bdi>
      </a>,
      <>
        {isWaiting(action) ? (
          <span class="quiet">{step}</span>
        ) : (
          <a href={proposalId ? linkTo(paths.proposal, { id: proposalId }) : linkTo(paths.case, { id: householdId })}>
            {step}
          </a>
        )}{' '}
        {onHold && <Tag tone="waiting">{t.onHold}</Tag>}
        {plannedListingId && (
          <>
            <br />
            <a href={linkTo(paths.pair, { id: householdId, listing: plannedListingId })}>{t.suggestion}</a>
          </>
        )}
      </>,
      deadlineAt ? v.f.instant(deadlineAt) : <span class="quiet">{t.noDeadline}</span>,
      v.f.instant(waitingSince),
      // Nobody counts further homes while one is proposed.
      proposalId ? <span class="quiet">–</span> : v.f.number(candidates),
      nameOf(v.w.names.assigned, assigned),
    ],
  };
}
