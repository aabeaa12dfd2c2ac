import type { VNode } from 'preact';
import { read } from '../api/client';
import { nowOf } from '../api/now';
import type { CalendarEntry, List } from '../api/types';
import { type Screens, done } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { ButtonForm } from '../parts/button-form';
import { Notice } from '../parts/layout';
import { Page } from '../parts/page';
import { linkTo, paths } from '../paths';
import { calendarText } from './calendar-text';

/** Visits in the calendar program of a worker, at a secret address that can be ended. */
export function calendarScreens({ page, act }: Screens): void {
  page(paths.calendar, 'signed-in', async (v) => {
    const { since } = await read<{ since: string | null }>(v.api, '/calendar-feeds/mine');
    return { page: <Calendar v={v} since={since} address={null} /> };
  });

  act(paths.makeCalendar, 'signed-in', async (v) => {
    const made = await v.api.post<{ token: string }>('/calendar-feeds');
    if (!made.ok) return done(made, paths.calendar);
    const address = new URL(linkTo(paths.calendarFeed, { token: made.data.token }), v.origin).href;
    return { page: <Calendar v={v} since={(await nowOf(v)).toISOString()} address={address} /> };
  });

  act(paths.revokeCalendar, 'signed-in', async (v) => done(await v.api.remove('/calendar-feeds/mine'), paths.calendar));

  // Fetched by programs: no session, no language of a reader.
  page(paths.calendarFeed, 'anybody', async (v) => {
    const feed = linkTo('/calendar-feeds/:token', { token: v.params.token ?? '' });
    const { items } = await read<List<CalendarEntry>>(v.api, feed);
    const body = Buffer.from(calendarText(items, await nowOf(v), v.t.frame.brand));
    return { file: { type: 'text/calendar; charset=utf-8', name: 'bleibe.ics', body } };
  });
}

interface CalendarProps {
  v: Visitor;
  since: string | null;
  /** Known only right after it was made. */
  address: string | null;
}

function Calendar({ v, since, address }: CalendarProps): VNode {
  const t = v.t.calendarFeed;
  return (
    <Page v={v} title={t.title} back={{ to: paths.today, label: v.t.today.title }}>
      <p>{t.lead}</p>
      <p>{t.secret}</p>
      {address && (
        <Notice tone="good" title={t.yours}>
          <p>
            <code class="code" dir="ltr">
              {address}
            </code>
          </p>
          <p>{t.once}</p>
        </Notice>
      )}
      {!address && <p>{since ? t.since(v.f.instant(since)) : t.none}</p>}
      <div class="acts">
        <ButtonForm v={v} action={paths.makeCalendar} look={since ? 'quiet' : 'main'}>
          {since ? t.remake : t.make}
        </ButtonForm>
        {since && (
          <ButtonForm v={v} action={paths.revokeCalendar} look="danger">
            {t.revoke}
          </ButtonForm>
        )}
      </div>
    </Page>
  );
}
