import type { VNode } from 'preact';
import { GERMANY, addDays, isLocalDate, localMoment, weekdayOf } from '@bleibe/calendar';
import { read } from '../api/client';
import { nowOf } from '../api/now';
import type { List, Visit } from '../api/types';
import type { Screens } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { Cards, Notice, Section } from '../parts/layout';
import { Page } from '../parts/page';
import { linkTo, paths } from '../paths';
import { VisitCard } from './visit-card';

const WEEK = 7;
const SATURDAY = 6;

export function visitWeekScreens({ page }: Screens): void {
  page(paths.visits, 'signed-in', async (v) => {
    const asked = isLocalDate(v.query.from ?? '') ? String(v.query.from) : localMoment(await nowOf(v), GERMANY).date;
    const monday = addDays(asked, 1 - weekdayOf(asked));
    const days = new URLSearchParams({ from: monday, to: addDays(monday, WEEK - 1) });
    const { items } = await read<List<Visit>>(v.api, `/visits?${days}`);
    return { page: <Week v={v} visits={items} monday={monday} /> };
  });
}

interface WeekProps {
  v: Visitor;
  visits: readonly Visit[];
  monday: string;
}

function Week({ v, visits, monday }: WeekProps): VNode {
  const t = v.t.week;
  const days = Array.from({ length: WEEK }, (_, index) => addDays(monday, index));
  return (
    <Page v={v} title={t.title}>
      {v.query.done === 'saved' && (
        <Notice tone="good">
          <p>{v.t.visits.saved}</p>
        </Notice>
      )}
      <p class="lead">{t.range(v.f.date(monday), v.f.date(addDays(monday, WEEK - 1)))}</p>
      <WeekSteps v={v} monday={monday} />
      {days.map((day) => {
        const ofDay = visits.filter(({ on }) => on === day);
        // A weekend without a visit is no news.
        if (ofDay.length === 0 && weekdayOf(day) >= SATURDAY) return null;
        return (
          <Section key={day} title={v.f.weekdayDate(day)} id={`day-${day}`}>
            {ofDay.length === 0 ? (
              <p class="quiet">{t.none}</p>
            ) : (
              <Cards>
                {ofDay.map((visit) => (
                  <VisitCard key={visit.id} v={v} visit={visit} />
                ))}
              </Cards>
            )}
          </Section>
        );
      })}
      <WeekSteps v={v} monday={monday} />
    </Page>
  );
}

const WeekSteps = ({ v, monday }: { v: Visitor; monday: string }) => (
  <p class="acts">
    <a class="button button-quiet" href={linkTo(paths.visits, {}, { from: addDays(monday, -WEEK) })}>
      {v.t.week.earlier}
    </a>
    <a class="button button-quiet" href={linkTo(paths.rounds, {}, { on: monday })}>
      {v.t.rounds.title}
    </a>
    <a class="button button-quiet" href={paths.visits}>
      {v.t.week.today}
    </a>
    <a class="button button-quiet" href={linkTo(paths.visits, {}, { from: addDays(monday, WEEK) })}>
      {v.t.week.later}
    </a>
  </p>
);
