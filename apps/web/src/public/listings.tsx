import { read } from '../api/client';
import type { List, Listing } from '../api/types';
import type { Screens } from '../door/screens';
import { Card, Cards, Empty } from '../parts/layout';
import { KeyFigures, homeTitle } from '../parts/listing-facts';
import { Page } from '../parts/page';
import { Photos } from '../parts/photos';
import { linkTo, paths } from '../paths';

const PAGE_SIZE = 20;

/** Homes that are checked and free, without addresses. With a household in mind each leads to "why, or why not". */
export function publicListingScreens({ page }: Screens): void {
  page(paths.publicListings, 'anybody', async (v) => {
    const t = v.t.publicListings;
    const { after, household } = v.query;
    const asked = new URLSearchParams({ limit: String(PAGE_SIZE), ...(after && { after }) });
    const { items, next } = await read<List<Listing>>(v.api, `/listings?${asked}`);
    const heading = household ? v.t.pair.chooseTitle : t.title;
    return {
      page: (
        <Page
          v={v}
          title={heading}
          back={household ? { to: linkTo(paths.case, { id: household }), label: v.t.form.back } : undefined}
        >
          {!household && <p class="lead">{t.lead}</p>}
          {items.length === 0 && (
            <Empty title={t.emptyTitle}>
              <p>{t.empty}</p>
            </Empty>
          )}
          <Cards>
            {items.map((listing) => (
              <Card
                key={listing.id}
                title={homeTitle(v, listing)}
                to={household ? linkTo(paths.pair, { id: household, listing: listing.id }) : undefined}
              >
                <Photos v={v} listing={listing} />
                <KeyFigures v={v} listing={listing} />
                {listing.availableFrom && <p>{v.t.flat.from(v.f.date(listing.availableFrom))}</p>}
                {!household && (
                  <p>
                    <a href={linkTo(paths.reportAbout, { kind: 'listing', id: listing.id })}>{v.t.reports.link}</a>
                  </p>
                )}
              </Card>
            ))}
          </Cards>
          {next && (
            <p>
              <a class="button button-quiet" href={linkTo(paths.publicListings, {}, { household, after: next })}>
                {t.more}
              </a>
            </p>
          )}
        </Page>
      ),
    };
  });
}
