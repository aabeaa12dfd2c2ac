import type { VNode } from 'preact';
import { read } from '../api/client';
import type { List, Proposal } from '../api/types';
import { type Screens, done } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { ButtonForm } from '../parts/button-form';
import { Card, Cards, Empty, Notice, Section } from '../parts/layout';
import { homeTitle } from '../parts/listing-facts';
import { Page } from '../parts/page';
import { ProposalState } from '../parts/proposal-state';
import { SeenHousehold } from '../parts/seen-household';
import { TakeBackLink } from '../parts/take-back';
import { ViewingFacts } from '../parts/viewing';
import { linkTo, paths } from '../paths';
import { loadProposal } from '../parts/load-proposal';
import { requestAnswers } from './request-answers';

/** Households that said yes to a home of this landlord. */
export function requestScreens(screens: Screens): void {
  const { page, act } = screens;
  page(paths.requests, 'signed-in', async (v) => {
    const { items } = await read<List<Proposal>>(v.api, '/proposals?limit=50');
    return { page: <Requests v={v} proposals={items.filter(({ side }) => side === 'landlord')} /> };
  });

  page(paths.request, 'signed-in', async (v) => ({ page: <Request v={v} proposal={await loadProposal(v)} /> }));

  act(paths.requestViewing, 'signed-in', async (v) => {
    const { id, viewing } = await loadProposal(v);
    const back = linkTo(paths.request, { id });
    if (!viewing) return { to: back };
    return done(await v.api.post(linkTo('/viewings/:id/acceptances', { id: viewing.id }), { onBehalfOf: null }), back);
  });

  requestAnswers(screens);
}

function Requests({ v, proposals }: { v: Visitor; proposals: readonly Proposal[] }): VNode {
  const t = v.t.requests;
  const open = proposals.filter(({ state }) => state !== 'ended');
  const ended = proposals.filter(({ state }) => state === 'ended');
  return (
    <Page v={v} title={t.title}>
      <p class="lead">{t.lead}</p>
      {open.length === 0 && (
        <Empty title={t.emptyTitle}>
          <p>{t.empty}</p>
        </Empty>
      )}
      <Cards>
        {open.map((proposal) => (
          <RequestCard key={proposal.id} v={v} proposal={proposal} />
        ))}
      </Cards>
      {ended.length > 0 && (
        <Section title={t.endedTitle} id="ended">
          <Cards>
            {ended.map((proposal) => (
              <RequestCard key={proposal.id} v={v} proposal={proposal} />
            ))}
          </Cards>
        </Section>
      )}
    </Page>
  );
}

function RequestCard({ v, proposal }: { v: Visitor; proposal: Proposal }) {
  const t = v.t.requests;
  const { id, listing, state, household, moves, deadlineAt } = proposal;
  const adults = household?.adults;
  return (
    <Card
      title={t.householdFor(homeTitle(v, listing))}
      to={linkTo(paths.request, { id })}
      tag={<ProposalState v={v} state={state} />}
    >
      {adults !== undefined && (
        <p>
          {v.t.seen.adults}: {v.f.number(adults)}
        </p>
      )}
      {moves.includes('say-yes') && deadlineAt && <p>{t.answerUntil(v.f.instant(deadlineAt))}</p>}
    </Card>
  );
}

function Request({ v, proposal }: { v: Visitor; proposal: Proposal }): VNode {
  const t = v.t.requests;
  const { id, listing, state, household, viewing, moves, deadlineAt, takeBack } = proposal;
  const mayAnswer = moves.includes('say-yes');
  return (
    <Page v={v} title={t.householdFor(homeTitle(v, listing))} back={{ to: paths.requests, label: t.title }}>
      <p>
        <ProposalState v={v} state={state} />
      </p>
      <Notice tone={mayAnswer ? 'waiting' : 'plain'}>
        <p>{t.next[state]}</p>
        {mayAnswer && deadlineAt && <p>{t.answerUntil(v.f.instant(deadlineAt))}</p>}
      </Notice>
      {household && (
        <Section title={t.householdTitle} id="household">
          <SeenHousehold v={v} household={household} />
          {mayAnswer && <p class="quiet">{t.householdHint}</p>}
        </Section>
      )}
      {viewing && (
        <Section title={v.t.homes.viewingTitle} id="viewing">
          <ViewingFacts v={v} viewing={viewing} />
        </Section>
      )}
      <div class="acts">
        {mayAnswer && (
          <>
            <a class="button" href={linkTo(paths.requestYes, { id })}>
              {t.yes}
            </a>
            <a class="button button-quiet" href={linkTo(paths.requestNo, { id })}>
              {t.no}
            </a>
          </>
        )}
        {moves.includes('accept-viewing') && (
          <ButtonForm v={v} action={linkTo(paths.requestViewing, { id })}>
            {t.accept}
          </ButtonForm>
        )}
        {moves.includes('say-how-viewing-went') && (
          <a class="button" href={linkTo(paths.requestViewingSaid, { id })}>
            {v.t.afterViewing.title}
          </a>
        )}
        {moves.includes('arrange-viewing') && (
          <a class={viewing ? 'button button-quiet' : 'button'} href={linkTo(paths.requestNewViewing, { id })}>
            {t.newViewing}
          </a>
        )}
        {takeBack && <TakeBackLink v={v} takeBack={takeBack} to={linkTo(paths.requestTakeBack, { id })} />}
        {!mayAnswer && moves.includes('end') && (
          <a class="button button-danger" href={linkTo(paths.requestEnd, { id })}>
            {t.leave}
          </a>
        )}
      </div>
    </Page>
  );
}
