import type { VNode } from 'preact';
import { PageProblem, type Result, read } from '../api/client';
import type { Candidate, Counterfactuals, Household, List, Priority, Proposal } from '../api/types';
import { type Screens, done } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { ButtonForm } from '../parts/button-form';
import { Checks } from '../parts/checks';
import { Card, Cards, Empty, Notice, Section, Tag, nameOf } from '../parts/layout';
import { KeyFigures, homeTitle } from '../parts/listing-facts';
import { NeedsFacts } from '../parts/needs-facts';
import { Page } from '../parts/page';
import { ProposalState } from '../parts/proposal-state';
import { HardRules, ReasonSentences } from '../parts/reasons';
import { linkTo, paths } from '../paths';
import { LookingButton } from '../seeker/household';
import { ChoiceInPlan } from './choice-in-plan';
import { PrioritySection } from './priority';

const MOST_CANDIDATES = 10;

interface CaseFile {
  household: Household;
  candidates: readonly Candidate[];
  whatIf: Counterfactuals;
  /** null = a colleague works on the case. */
  priority: Priority | null;
  proposals: readonly Proposal[];
}

/** One household: who they are, what they need, what fits, what was proposed. */
export function caseScreens({ page, act }: Screens): void {
  page(paths.case, 'signed-in', async (v) => ({ page: <Case v={v} file={await loadCase(v)} /> }));

  act(paths.sightHousehold, 'signed-in', async (v) => {
    const id = v.params.id ?? '';
    const body = { subjectKind: 'household', subjectId: id };
    return done(await v.api.post('/identity-sightings', body), linkTo(paths.case, { id }));
  });
}

async function loadCase(v: Visitor): Promise<CaseFile> {
  const at = linkTo('/households/:id', { id: v.params.id ?? '' });
  const [household, candidates, whatIf, proposals, priority] = await Promise.all([
    read<Household>(v.api, at),
    read<List<Candidate>>(v.api, `${at}/candidates?limit=${MOST_CANDIDATES}`),
    read<Counterfactuals>(v.api, `${at}/counterfactuals`),
    read<List<Proposal>>(v.api, '/proposals?limit=100'),
    v.api.get<Priority>(`${at}/priority`),
  ]);
  return {
    household,
    candidates: candidates.items,
    whatIf,
    priority: priorityOf(priority),
    proposals: proposals.items.filter(({ householdId }) => householdId === household.id),
  };
}

/** @throws PageProblem for anything but "not yours" */
function priorityOf(result: Result<Priority>): Priority | null {
  if (result.ok) return result.data;
  if (result.problem.status === 403) return null;
  throw new PageProblem(result.problem);
}

function Case({ v, file }: { v: Visitor; file: CaseFile }): VNode {
  const { household, candidates, whatIf, priority, proposals } = file;
  const { reference, state, clearedUntil, id } = household;
  const t = v.t.caseFile;
  return (
    <Page v={v} title={t.title(reference)} wide back={{ to: paths.worklist, label: v.t.worklist.title }}>
      <p>
        <Tag>{nameOf(v.w.names.householdStates, state)}</Tag>{' '}
        {clearedUntil && <Tag tone="good">{t.cleared(v.f.date(clearedUntil.slice(0, 10)))}</Tag>}
      </p>
      {!clearedUntil && (
        <Notice tone="waiting">
          <p>{t.notCleared}</p>
        </Notice>
      )}

      {proposals.length > 0 && (
        <Section title={t.proposalsTitle} id="proposals">
          <Cards>
            {proposals.map((one) => (
              <Card
                key={one.id}
                title={homeTitle(v, one.listing)}
                to={linkTo(paths.proposal, { id: one.id })}
                tag={<ProposalState v={v} state={one.state} />}
              >
                <KeyFigures v={v} listing={one.listing} />
              </Card>
            ))}
          </Cards>
        </Section>
      )}

      <Section title={t.candidatesTitle} id="candidates">
        {candidates.length === 0 && <Empty title={t.noCandidates} />}
        <ul class="cards cards-two">
          {candidates.map((one) => (
            <CandidateCard key={one.listing.id} v={v} candidate={one} householdId={id} />
          ))}
        </ul>
        <p>
          <a href={linkTo(paths.publicListings, {}, { household: id })}>{t.compare}</a>
        </p>
      </Section>

      <div class="two">
        <Section title={t.needsTitle} id="needs">
          <NeedsFacts v={v} household={household} />
          <LookingButton v={v} household={household} />
          {v.person?.roles.includes('team-lead') && (
            <p>
              <a class="button button-quiet" href={linkTo(paths.handOver, { id })}>
                {v.t.caseTeam.handOver}
              </a>
            </p>
          )}
        </Section>
        <div>
          <PrioritySection v={v} householdId={id} priority={priority} />
          <WhatIf v={v} whatIf={whatIf} />
          <Persons v={v} household={household} />
        </div>
      </div>

      {household.checks && (
        <Section title={t.checksTitle} id="checks">
          <Checks v={v} checks={household.checks} />
          <p class="quiet">{t.sightingHint}</p>
          <ButtonForm v={v} action={linkTo(paths.sightHousehold, { id })} look="quiet">
            {t.sighting}
          </ButtonForm>
        </Section>
      )}
    </Page>
  );
}

function CandidateCard({ v, candidate, householdId }: { v: Visitor; candidate: Candidate; householdId: string }) {
  const { listing, score, criteria, hardRules, toClarify, plan } = candidate;
  const t = v.t.caseFile;
  const pair = linkTo(paths.pair, { id: householdId, listing: listing.id });
  return (
    <Card title={homeTitle(v, listing)} to={pair} tag={<Tag tone="good">{t.score(v.f.number(score))}</Tag>}>
      <KeyFigures v={v} listing={listing} />
      <ChoiceInPlan v={v} plan={plan} />
      <ReasonSentences criteria={criteria} />
      {toClarify && (
        <Notice tone="waiting" title={t.toClarify}>
          <HardRules rules={hardRules.filter(({ kind }) => kind === 'unknown')} />
        </Notice>
      )}
      <p>
        <a class="button button-quiet" href={pair}>
          {t.look}
          <span class="unseen">: {homeTitle(v, listing)}</span>
        </a>
      </p>
    </Card>
  );
}

function WhatIf({ v, whatIf }: { v: Visitor; whatIf: Counterfactuals }) {
  const t = v.t.caseFile;
  // What keeps most homes away comes first.
  const useful = whatIf.ifLifted
    .filter(({ moreListings }) => moreListings > 0)
    .sort((a, b) => b.moreListings - a.moreListings);
  return (
    <Section title={t.whatIfTitle} id="what-if">
      <p>{t.whatIfNow(v.f.number(whatIf.fitting))}</p>
      {useful.length === 0 && <p class="quiet">{t.whatIfNone}</p>}
      <ul class="lines">
        {useful.map(({ code, setBy, moreListings }) => (
          <li key={code} class="line-acts">
            <span>{t.whatIf(nameOf(v.w.wishNames, code), v.f.number(moreListings))}</span>
            <Tag>{nameOf(v.w.names.setBy, setBy)}</Tag>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Persons({ v, household: { persons } }: { v: Visitor; household: Household }) {
  const t = v.t.caseFile;
  return (
    <Section title={t.personsTitle} id="persons">
      {!persons && <p class="quiet">{t.personsHidden}</p>}
      <ul class="lines">
        {(persons ?? []).map(({ id, firstName, surname, birthDate, isContact, phone }) => (
          <li key={id}>
            <bdi>
              {firstName} {surname}
            </bdi>
            , {v.f.date(birthDate)} {isContact && <Tag>{t.contact}</Tag>}
            {phone && (
              <>
                <br />
                {t.phone}:{' '}
                <a dir="ltr" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
                  {phone}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
