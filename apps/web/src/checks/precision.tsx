import { read } from '../api/client';
import type { Precision } from '../api/types';
import type { Screens } from '../door/screens';
import { Empty, Table, nameOf } from '../parts/layout';
import { Page } from '../parts/page';
import { paths } from '../paths';

/** How often each rule was right, by what reviewers said. */
export function precisionScreens({ page }: Screens): void {
  page(paths.precision, 'signed-in', async (v) => {
    const t = v.t.precision;
    const { items } = await read<{ items: Precision[] }>(v.api, '/reviews/precision');
    return {
      page: (
        <Page v={v} title={t.title} back={{ to: paths.reviews, label: v.t.checks.title }} wide>
          <p>{t.lead}</p>
          {items.length === 0 ? (
            <Empty title={t.emptyTitle} />
          ) : (
            <Table
              caption={t.title}
              heads={t.heads}
              rows={items.map(({ check, month, confirmedRisk, valuableAlert, falsePositive }) => ({
                key: month + check,
                cells: [
                  month,
                  nameOf(v.w.checkNames, check),
                  v.f.number(confirmedRisk),
                  v.f.number(valuableAlert),
                  v.f.number(falsePositive),
                  v.f.percent(percentRight(confirmedRisk + valuableAlert, falsePositive)),
                ],
              }))}
            />
          )}
        </Page>
      ),
    };
  });
}

const percentRight = (right: number, wrong: number) => Math.round((right * 100) / Math.max(1, right + wrong));
