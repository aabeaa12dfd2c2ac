import { read } from '../api/client';
import type { FairnessReport, FairnessRow } from '../api/types';
import type { Screens } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { Empty, Section, Table } from '../parts/layout';
import { Page } from '../parts/page';
import { paths } from '../paths';
import { csvOf } from './csv';
import { groupName, groupingName, told } from './group-names';

const load = (v: Visitor) => read<FairnessReport>(v.api, '/fairness-report');

/** Who gets a home and how long it takes, by group; as a page and as a table to keep. */
export function fairnessScreens({ page }: Screens): void {
  page(paths.fairness, 'signed-in', async (v) => ({ page: <Fairness v={v} report={await load(v)} /> }));
  page(paths.fairnessTable, 'signed-in', async (v) => {
    const { rows, until } = await load(v);
    const [group = '', ...others] = v.t.fairness.heads;
    const lines = rows.map((row) => [groupingName(v, row.grouping), ...cellsOf(v, row)]);
    const body = Buffer.from(csvOf([['', group, ...others], ...lines]));
    return { file: { type: 'text/csv; charset=utf-8', name: `fairness-${until}.csv`, body } };
  });
}

function Fairness({ v, report: { from, until, rows } }: { v: Visitor; report: FairnessReport }) {
  const t = v.t.fairness;
  const groupings = [...new Set(rows.map(({ grouping }) => grouping))];
  return (
    <Page v={v} title={t.title} wide>
      <p>{t.lead(v.f.date(from), v.f.date(until))}</p>
      {rows.length === 1 && rows[0]?.households === 0 ? (
        <Empty title={t.empty} />
      ) : (
        groupings.map((grouping) => (
          <Section key={grouping} title={groupingName(v, grouping)} id={grouping}>
            <Table
              caption={groupingName(v, grouping)}
              heads={t.heads}
              rows={rows
                .filter((row) => row.grouping === grouping)
                .map((row) => ({ key: row.group, cells: cellsOf(v, row) }))}
            />
          </Section>
        ))
      )}
      <p>
        <a class="button button-quiet" href={paths.fairnessTable}>
          {t.csv}
        </a>
      </p>
      <Section title={t.methodTitle} id="method">
        <p>{t.method}</p>
        <p>{v.t.policyDraft.withheldHint}</p>
      </Section>
    </Page>
  );
}

const cellsOf = (v: Visitor, row: FairnessRow): string[] => [
  groupName(v, row.grouping, row.group),
  told(v, row.households),
  told(v, row.housed),
  rateOf(v, row),
  waitOf(v, row),
];

function rateOf(v: Visitor, { rate, households }: FairnessRow): string {
  if (!rate) return households === 0 ? v.t.fairness.none : v.t.policyDraft.withheld;
  const percent = (share: number) => v.f.percent(Math.round(share * 1000) / 10);
  return v.t.fairness.rate(percent(rate.share), percent(rate.from), percent(rate.to));
}

function waitOf(v: Visitor, { wait, households }: FairnessRow): string {
  const t = v.t.fairness;
  if (!wait) return households === 0 ? t.none : v.t.policyDraft.withheld;
  if (wait.median === null) return t.notReached;
  const end = (days: number | null) => (days === null ? t.open : v.f.number(days));
  return t.wait(v.f.days(wait.median), end(wait.from), end(wait.to));
}
