import { read } from '../api/client';
import type { List, Listing } from '../api/types';
import { type Screens, done } from '../door/screens';
import { ButtonForm } from '../parts/button-form';
import { Card, Cards, Empty } from '../parts/layout';
import { KeyFigures, homeTitle } from '../parts/listing-facts';
import { Page } from '../parts/page';
import { linkTo, paths } from '../paths';

/** One tap from a letter, without signing in. Opening the page says nothing yet. */
export function stillFreeScreens({ page, act }: Screens): void {
  page(paths.stillFree, 'anybody', async (v) => {
    const token = v.params.token ?? '';
    const { items } = await read<List<Listing>>(v.api, linkTo('/still-free/:token', { token }));
    const t = v.t.landlord;
    return {
      page: (
        <Page v={v} title={t.stillFreeTitle}>
          {items.length === 0 ? (
            <Empty title={t.stillFreeDone}>
              <p>{t.stillFreeThanks}</p>
            </Empty>
          ) : (
            <p>{t.stillFreeLead}</p>
          )}
          <Cards>
            {items.map((listing) => (
              <Card key={listing.id} title={homeTitle(v, listing)}>
                <KeyFigures v={v} listing={listing} />
                <ButtonForm v={v} action={linkTo(paths.stillFree, { token })} values={{ listing: listing.id }}>
                  {t.confirm}
                </ButtonForm>
              </Card>
            ))}
          </Cards>
        </Page>
      ),
    };
  });

  act(paths.stillFree, 'anybody', async (v, form) => {
    const token = v.params.token ?? '';
    const at = linkTo('/still-free/:token/confirmations', { token });
    return done(await v.api.post(at, { listingId: form.text('listing') }), linkTo(paths.stillFree, { token }));
  });
}
