import { isLocalDate } from '@bleibe/calendar';
import { read } from '../api/client';
import type { List, Source } from '../api/types';
import type { Screens } from '../door/screens';
import { Table } from '../parts/layout';
import { Page } from '../parts/page';
import { paths } from '../paths';

const isWebAddress = (text: string | null): text is string => /^https?:\/\//.test(text ?? '');

export function sourcesScreens({ page }: Screens): void {
  page(paths.sources, 'anybody', async (v) => {
    const t = v.t.sources;
    const { items } = await read<List<Source>>(v.api, '/sources');
    const rows = items.map(({ code, title, date, licence, licenceUrl, attribution }) => ({
      key: code,
      cells: [
        <bdi>{title}</bdi>,
        date && isLocalDate(date) ? v.f.date(date) : date,
        isWebAddress(licenceUrl) ? <a href={licenceUrl}>{licence}</a> : licence,
        <bdi>{attribution}</bdi>,
      ],
    }));
    return {
      page: (
        <Page v={v} title={t.title} wide>
          <p class="lead">{t.lead}</p>
          <Table caption={t.title} heads={t.heads} rows={rows} />
        </Page>
      ),
    };
  });
}
