import type { VNode } from 'preact';
import { read } from '../api/client';
import type { FactChanges, List, Proposal } from '../api/types';
import { type Screens, done } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { ButtonForm } from '../parts/button-form';
import { ChangedFacts, loadChanges } from '../parts/changed-facts';
import { Card, Cards, Empty, Notice, Section } from '../parts/layout';
import { KeyFigures, ListingFacts, homeTitle } from '../parts/listing-facts';
import { loadProposal } from '../parts/load-proposal';
import { Page } from '../parts/page';
import { Photos } from '../parts/photos';
import { ProposalState } from '../parts/proposal-state';
import { ReasonSentences } from '../parts/reasons';
import { SeenHousehold } from '../parts/seen-household';
import { TakeBackLink } from '../parts/take-back';
import { ViewingFacts } from '../parts/viewing';
import { linkTo, paths } from '../paths';

/** Proposals to a household: the list, and one with everything needed to say yes or no. */
export function homeScreens({ page, act }: Screens): void {
  page(paths.homes, 'signed-in', async (v) => {
    const { items } = await read<List<Proposal>>(v.api, '/proposals?limit=50');
    return { page: <Homes v={v} proposals={items} /> };
  });

  page(paths.home, 'signed-in', async (v) => {
    const [proposal, changes] = await Promise.all([loadProposal(v), loadChanges(v)]);
    return { page: <Home v={v} proposal={proposal} changes={changes} /> };
  });

  act(paths.homeViewing, 'signed-in', async (v) => {
    const proposal = await loadProposal(v);
    const back = linkTo(paths.home, { id: proposal.id });
    return proposal.viewing
      ? done(
          await v.api.post(linkTo('/viewings/:id/acceptances', { id: proposal.viewing.id }), { onBehalfOf: null }),
          back,
        )
      : { to: back };
  });
}

function Homes({ v, proposals }: { v: Visitor; proposals: readonly Proposal[] }): VNode {
  const t = v.t.homes;
  const open = proposals.filter(({ state }) => state !== 'ended');
  const ended = proposals.filter(({ state }) => state === 'ended');
  return (
    <Page v={v} title={t.title} quickExit>
      {proposals.length === 0 && (
        <Empty title={t.emptyTitle}>
          <p>{t.empty}</p>
        </Empty>
      )}
      {open.length > 0 && (
        <Cards>
          {open.map((proposal) => (
            <HomeCard key={proposal.id} v={v} proposal={proposal} />
          ))}
        </Cards>
      )}
      {ended.length > 0 && (
        <Section title={t.endedTitle} id="ended">
          <Cards>
            {ended.map((proposal) => (
              <HomeCard key={proposal.id} v={v} proposal={proposal} />
            ))}
          </Cards>
        </Section>
      )}
    </Page>
  );
}

const HomeCard = ({ v, proposal }: { v: Visitor; proposal: Proposal }) => (
  <Card
    title={homeTitle(v, proposal.listing)}
    to={linkTo(paths.home, { id: proposal.id })}
    tag={<ProposalState v={v} state={proposal.state} />}
  >
    <KeyFigures v={v} listing={proposal.listing} />
    {proposal.moves.includes('say-yes') && proposal.deadlineAt && (
      <p>{v.t.homes.answerUntil(v.f.instant(proposal.deadlineAt))}</p>
    )}
  </Card>
);

function Home({ v, proposal, changes }: { v: Visitor; proposal: Proposal; changes: FactChanges }): VNode {
  const t = v.t.homes;
  const { id, listing, address, landlordName, state, moves, reasons, household, viewing, deadlineAt } = proposal;
  const { takeBack } = proposal;
  const mustAnswerViewing = moves.includes('accept-viewing') && viewing?.householdAccepted === false;
  return (
    <Page v={v} title={homeTitle(v, listing)} quickExit back={{ to: paths.homes, label: t.title }}>
      <p>
        <ProposalState v={v} state={state} />
      </p>
      <Notice tone={moves.includes('say-yes') || mustAnswerViewing ? 'waiting' : 'plain'}>
        <p>{mustAnswerViewing ? t.viewingAsked : t.next[state]}</p>
        {moves.includes('say-yes') && deadlineAt && <p>{t.answerUntil(v.f.instant(deadlineAt))}</p>}
      </Notice>
      <ChangedFacts v={v} changes={changes} />
      <KeyFigures v={v} listing={listing} />

      {(address ?? landlordName) && (
        <Section title={t.addressTitle} id="address">
          {address && (
            <p class="lead">
              <bdi>
                {address.street} {address.houseNumber}, {listing.plz} {listing.municipality}
              </bdi>
            </p>
          )}
          {landlordName && (
            <p>
              {t.landlord}: <bdi>{landlordName}</bdi>
            </p>
          )}
        </Section>
      )}

      {viewing && (
        <Section title={t.viewingTitle} id="viewing">
          <ViewingFacts v={v} viewing={viewing} />
        </Section>
      )}
      <div class="acts">
        {mustAnswerViewing && (
          <ButtonForm v={v} action={linkTo(paths.homeViewing, { id })}>
            {t.viewingAccept}
          </ButtonForm>
        )}
        {moves.includes('say-how-viewing-went') && (
          <a class="button" href={linkTo(paths.homeViewingSaid, { id })}>
            {v.t.afterViewing.title}
          </a>
        )}
        {moves.includes('arrange-viewing') && (
          <a class="button button-quiet" href={linkTo(paths.proposeViewing, { id })}>
            {viewing ? t.viewingOther : v.t.viewing.title}
          </a>
        )}
      </div>

      {reasons && reasons.length > 0 && (
        <Section title={t.whyTitle} id="why">
          <ReasonSentences criteria={reasons} />
        </Section>
      )}

      <Section title={t.homeTitle} id="home">
        <Photos v={v} listing={listing} />
        <ListingFacts v={v} listing={listing} />
      </Section>

      {household && (
        <Section title={t.seenTitle} id="seen">
          <p>{state === 'offered' ? t.seenBefore : t.seenNow}</p>
          <SeenHousehold v={v} household={household} />
        </Section>
      )}

      <div class="acts">
        {moves.includes('say-yes') && (
          <a class="button" href={linkTo(paths.homeYes, { id })}>
            {t.yes}
          </a>
        )}
        {moves.includes('say-no') && (
          <a class="button button-quiet" href={linkTo(paths.homeNo, { id })}>
            {t.no}
          </a>
        )}
        {takeBack && <TakeBackLink v={v} takeBack={takeBack} to={linkTo(paths.homeTakeBack, { id })} />}
        {!moves.includes('say-no') && moves.includes('end') && (
          <a class="button button-danger" href={linkTo(paths.homeEnd, { id })}>
            {t.leave}
          </a>
        )}
      </div>
    </Page>
  );
}
