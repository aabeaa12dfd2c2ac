import type { VNode } from 'preact';
import { read } from '../api/client';
import type { Demand, Landlord, List, Listing, OwnDecision } from '../api/types';
import { Decision, loadOwnDecisions } from '../checks/decision';
import { Form } from '../door/form';
import { type Screens, done, onwards } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { ButtonForm } from '../parts/button-form';
import { Checks } from '../parts/checks';
import { DemandSection, loadDemand } from '../parts/demand';
import { Card, Cards, Empty, Notice, Section, Tag, type Tone } from '../parts/layout';
import { KeyFigures, ListingFacts, homeTitle } from '../parts/listing-facts';
import { Page } from '../parts/page';
import { linkTo, paths } from '../paths';
import { OwnPhotos } from './photos';

const loadListing = (v: Visitor) => read<Listing>(v.api, linkTo('/listings/:id', { id: v.params.id ?? '' }));

const toneOf: Record<Listing['state'], Tone> = {
  draft: 'plain',
  submitted: 'waiting',
  cleared: 'good',
  held: 'bad',
  let: 'good',
  withdrawn: 'plain',
  expired: 'waiting',
};

/** Which buttons make sense in which state; whether they work is decided behind the API. */
const canBeSubmitted = ({ state }: Listing) => state === 'draft';
const canBeConfirmed = ({ state }: Listing) => ['submitted', 'cleared', 'held', 'expired'].includes(state);
const canBeChanged = ({ state }: Listing) => ['draft', 'submitted', 'cleared', 'held'].includes(state);
const canBeWithdrawn = ({ state }: Listing) => !['let', 'withdrawn'].includes(state);

/** Own homes of a landlord with the state of their checks in plain words. */
export function listingScreens({ page, form, act }: Screens): void {
  page(paths.landlordListings, 'signed-in', async (v) => {
    const [landlord, { items }, decisions] = await Promise.all([
      read<Landlord>(v.api, '/landlords/mine'),
      read<List<Listing>>(v.api, '/listings/mine'),
      loadOwnDecisions(v),
    ]);
    return { page: <Listings v={v} landlord={landlord} listings={items} decisions={decisions} /> };
  });

  page(paths.landlordListing, 'signed-in', async (v) => {
    const [listing, decisions] = await Promise.all([loadListing(v), loadOwnDecisions(v)]);
    const demand = await loadDemand(v, listing);
    return { page: <OneListing v={v} listing={listing} decisions={decisions} demand={demand} /> };
  });

  for (const [path, resource] of [
    [paths.submitListing, 'submissions'],
    [paths.confirmListing, 'confirmations'],
  ] as const) {
    act(path, 'signed-in', async (v) => {
      const id = v.params.id ?? '';
      return done(
        await v.api.post(`${linkTo('/listings/:id', { id })}/${resource}`),
        linkTo(paths.landlordListing, { id }),
      );
    });
  }

  form(paths.withdrawListing, 'signed-in', {
    load: loadListing,
    start: () => new Form(),
    send: async (v, _, { id }) =>
      onwards(await v.api.post(linkTo('/listings/:id/withdrawals', { id })), linkTo(paths.landlordListing, { id })),
    show: (v, filled, listing) => (
      <FormPage
        v={v}
        title={v.t.landlord.withdrawTitle}
        over={homeTitle(v, listing)}
        filled={filled}
        submit={v.t.landlord.withdraw}
        look="danger"
        back={{ to: linkTo(paths.landlordListing, { id: listing.id }), label: v.t.form.back }}
        intro={<p>{v.t.landlord.withdrawLead}</p>}
      >
        {null}
      </FormPage>
    ),
  });
}

interface ListingsProps {
  v: Visitor;
  landlord: Landlord;
  listings: readonly Listing[];
  decisions: readonly OwnDecision[];
}

function Listings({ v, landlord, listings, decisions }: ListingsProps): VNode {
  const t = v.t.landlord;
  return (
    <Page v={v} title={t.title}>
      {listings.length === 0 && (
        <Empty title={t.emptyTitle}>
          <p>{t.empty}</p>
        </Empty>
      )}
      <Cards>
        {listings.map((listing) => (
          <Card
            key={listing.id}
            title={homeTitle(v, listing)}
            to={linkTo(paths.landlordListing, { id: listing.id })}
            tag={<StateTag v={v} state={listing.state} />}
          >
            <KeyFigures v={v} listing={listing} />
            <p>{t.states[listing.state]}</p>
          </Card>
        ))}
      </Cards>
      <p>
        <a class="button" href={paths.newListing}>
          {t.add}
        </a>{' '}
        <a class="button button-quiet" href={paths.week}>
          {t.weekLink}
        </a>
      </p>
      <Section title={t.you} id="you">
        <p>{landlord.clearedUntil ? t.youCleared(v.f.date(landlord.clearedUntil.slice(0, 10))) : t.youWaits}</p>
        {!landlord.clearedUntil && (
          <div class="acts">
            {v.person?.emailConfirmed === false && (
              <a class="button button-quiet" href={paths.confirmContact}>
                {t.confirmMail}
              </a>
            )}
            {v.demo && (
              <a class="button button-quiet" href={paths.identity}>
                {t.confirmIdentity}
              </a>
            )}
          </div>
        )}
        <Checks v={v} checks={landlord.checks} />
      </Section>
      <Decision v={v} decisions={decisions} id={landlord.id} />
    </Page>
  );
}

const StateTag = ({ v, state }: { v: Visitor; state: Listing['state'] }) => (
  <Tag tone={toneOf[state]}>{v.w.names.listingStates[state]}</Tag>
);

interface OneListingProps {
  v: Visitor;
  listing: Listing;
  decisions: readonly OwnDecision[];
  demand: Demand | null;
}

function OneListing({ v, listing, decisions, demand }: OneListingProps): VNode {
  const t = v.t.landlord;
  const { id, state, address, checks, confirmUntil } = listing;
  return (
    <Page v={v} title={homeTitle(v, listing)} back={{ to: paths.landlordListings, label: t.title }}>
      <p>
        <StateTag v={v} state={state} />
      </p>
      <Notice tone={toneOf[state]}>
        <p>{t.states[state]}</p>
        {state === 'cleared' && confirmUntil && <p>{t.confirmUntil(v.f.date(confirmUntil.slice(0, 10)))}</p>}
      </Notice>
      <KeyFigures v={v} listing={listing} />
      <div class="acts">
        {canBeSubmitted(listing) && (
          <ButtonForm v={v} action={linkTo(paths.submitListing, { id })}>
            {t.submit}
          </ButtonForm>
        )}
        {canBeConfirmed(listing) && (
          <ButtonForm v={v} action={linkTo(paths.confirmListing, { id })} look={state === 'expired' ? 'main' : 'quiet'}>
            {t.confirm}
          </ButtonForm>
        )}
        {canBeChanged(listing) && (
          <a class="button button-quiet" href={linkTo(paths.changeListing, { id })}>
            {t.change}
          </a>
        )}
        {canBeWithdrawn(listing) && (
          <a class="button button-danger" href={linkTo(paths.withdrawListing, { id })}>
            {t.withdraw}
          </a>
        )}
      </div>
      {state !== 'draft' && checks && (
        <Section title={t.checksTitle} id="checks">
          <Checks v={v} checks={checks} />
        </Section>
      )}
      <Decision v={v} decisions={decisions} id={id} />
      {demand && <DemandSection v={v} demand={demand} />}
      {address && (
        <Section title={t.addressTitle} id="address">
          <p>
            <bdi>
              {address.street} {address.houseNumber}, {listing.plz} {listing.municipality}
            </bdi>
          </p>
          <p class="quiet">{t.addressHint}</p>
        </Section>
      )}
      <OwnPhotos v={v} listing={listing} mayAdd={canBeChanged(listing)} />
      <Section title={t.homeTitle} id="home">
        <ListingFacts v={v} listing={listing} />
      </Section>
    </Page>
  );
}
