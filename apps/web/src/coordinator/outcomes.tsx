import { read } from '../api/client';
import type { Outcomes } from '../api/types';
import type { Screens } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { Section, Table } from '../parts/layout';
import { Page } from '../parts/page';
import { paths } from '../paths';
import { csvOf } from './csv';
import { told } from './group-names';
import { outcomeTables } from './outcome-tables';

const load = (v: Visitor) => read<Outcomes>(v.api, '/outcomes');

/** What aftercare has come to; as a page and as a table to keep. */
export function outcomeScreens({ page }: Screens): void {
  page(paths.outcomes, 'signed-in', async (v) => ({ page: <OutcomePage v={v} outcomes={await load(v)} /> }));
  page(paths.outcomesTable, 'signed-in', async (v) => {
    const outcomes = await load(v);
    const lines = outcomeTables(v, outcomes).flatMap(({ title, heads, rows }) => [
      [title],
      [...heads],
      ...rows.map((cells) => [...cells]),
      [''],
    ]);
    const body = Buffer.from(csvOf([...lines, [v.t.outcomes.wellbeingTitle, wellbeingOf(v, outcomes)]]));
    return { file: { type: 'text/csv; charset=utf-8', name: `outcomes-${outcomes.until}.csv`, body } };
  });
}

function OutcomePage({ v, outcomes }: { v: Visitor; outcomes: Outcomes }) {
  const t = v.t.outcomes;
  return (
    <Page v={v} title={t.title} wide>
      <p>{t.lead(v.f.date(outcomes.from), v.f.date(outcomes.until))}</p>
      {outcomeTables(v, outcomes).map(({ id, title, lead, heads, rows }) => (
        <Section key={id} title={title} id={id}>
          {lead && <p>{lead}</p>}
          {id === 'curve' && <Curve points={outcomes.curve} />}
          <Table caption={title} heads={heads} rows={rows.map((cells) => ({ key: cells[0] ?? '', cells }))} />
        </Section>
      ))}
      <Section title={t.wellbeingTitle} id="wellbeing">
        <p>{wellbeingOf(v, outcomes)}</p>
      </Section>
      <p>
        <a class="button button-quiet" href={paths.outcomesTable}>
          {v.t.fairness.csv}
        </a>
      </p>
      <p>{v.t.policyDraft.withheldHint}</p>
    </Page>
  );
}

function wellbeingOf(v: Visitor, { wellbeing: { pairs, mean, missing } }: Outcomes): string {
  const t = v.t.outcomes;
  if (pairs === null || mean === null) return t.wellbeingFew;
  return t.wellbeing(v.f.number(pairs), v.f.number(mean), told(v, missing));
}

const WIDTH = 240;
const HEIGHT = 80;

/** The curve drawn as steps, from the move-in to a year; the table below says the same in figures. */
function Curve({ points }: { points: Outcomes['curve'] }) {
  const shown = points.flatMap(({ month, share }) => (share ? [{ month, share: share.share }] : []));
  if (shown.length === 0) return null;
  const across = (month: number) => Math.round((month / (points.at(-1)?.month ?? 1)) * WIDTH);
  const down = (share: number) => Math.round((1 - share) * HEIGHT * 10) / 10;
  const steps = shown.map(({ month, share }) => `H${across(month)} V${down(share)}`);
  return (
    <svg class="curve" viewBox={`-2 -2 ${WIDTH + 4} ${HEIGHT + 4}`} aria-hidden="true">
      <path class="curve-frame" d={`M0 0 V${HEIGHT} H${WIDTH}`} />
      <path class="curve-line" d={`M0 0 ${steps.join(' ')}`} />
    </svg>
  );
}
