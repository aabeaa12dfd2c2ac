import { read } from '../api/client';
import type { Week } from '../api/types';
import type { Screens } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { Card, Cards, Empty, Facts } from '../parts/layout';
import { homeTitle } from '../parts/listing-facts';
import { Page } from '../parts/page';
import { linkTo, paths } from '../paths';

/** What happened to the own homes in the last seven days; "nothing" is said too. */
export function weekScreens({ page }: Screens): void {
  page(paths.week, 'signed-in', async (v) => {
    const { from, items } = await read<Week>(v.api, '/weeks/mine');
    const t = v.t.landlord;
    return {
      page: (
        <Page v={v} title={t.weekTitle} back={{ to: paths.landlordListings, label: t.title }}>
          <p>{t.weekLead(v.f.instant(from))}</p>
          {items.length === 0 && <Empty title={t.emptyTitle} />}
          <Cards>
            {items.map((one) => (
              <WeekCard key={one.listing.id} v={v} week={one} />
            ))}
          </Cards>
        </Page>
      ),
    };
  });
}

function WeekCard({ v, week }: { v: Visitor; week: Week['items'][number] }) {
  const t = v.t.landlord;
  const { listing, confirmUntil, requests, waiting, agreed, viewings, ended } = week;
  const isOpen = listing.state === 'cleared';
  const nothing = requests + waiting + agreed + viewings + ended === 0;
  return (
    <Card title={homeTitle(v, listing)} to={linkTo(paths.landlordListing, { id: listing.id })}>
      <p>{t.states[listing.state]}</p>
      {isOpen && <p>{t.confirmUntil(v.f.date(confirmUntil.slice(0, 10)))}</p>}
      {nothing && <p>{isOpen ? t.weekNothingOpen : t.weekNothing}</p>}
      {!nothing && (
        <Facts
          facts={[
            { label: t.weekRequests, value: v.f.number(requests) },
            { label: t.weekWaiting, value: waiting > 0 && <a href={paths.requests}>{v.f.number(waiting)}</a> },
            { label: t.weekAgreed, value: v.f.number(agreed) },
            { label: t.weekViewings, value: v.f.number(viewings) },
            { label: t.weekEnded, value: v.f.number(ended) },
          ]}
        />
      )}
    </Card>
  );
}
