import type { VNode } from 'preact';
import type { FactChanges, Proposal } from '../api/types';
import type { Screens } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { ChangedFacts, loadChanges } from '../parts/changed-facts';
import { Facts, Notice, Section, nameOf } from '../parts/layout';
import { KeyFigures, homeTitle } from '../parts/listing-facts';
import { Page } from '../parts/page';
import { ProposalState } from '../parts/proposal-state';
import { CriteriaBars, HardRules } from '../parts/reasons';
import { SeenHousehold } from '../parts/seen-household';
import { ViewingFacts } from '../parts/viewing';
import { linkTo, paths } from '../paths';
import { loadProposal } from '../parts/load-proposal';

/** One proposal with everything that happened and what can be done next. */
export function proposalScreens({ page }: Screens): void {
  page(paths.proposal, 'signed-in', async (v) => {
    const [proposal, changes] = await Promise.all([loadProposal(v), loadChanges(v)]);
    return { page: <ProposalPage v={v} proposal={proposal} changes={changes} /> };
  });
}

function ProposalPage({ v, proposal, changes }: { v: Visitor; proposal: Proposal; changes: FactChanges }): VNode {
  const t = v.t.proposal;
  const { listing, state, hold, reasons, hardRules, household, viewing, householdId } = proposal;
  return (
    <Page
      v={v}
      title={homeTitle(v, listing)}
      over={t.title}
      wide
      back={
        householdId
          ? { to: linkTo(paths.case, { id: householdId }), label: v.t.caseFile.title(proposal.reference ?? '') }
          : { to: paths.worklist, label: v.t.worklist.title }
      }
    >
      <p>
        <ProposalState v={v} state={state} />
      </p>
      {hold && (
        <Notice tone="bad">
          <p>{t.hold}</p>
        </Notice>
      )}
      <ChangedFacts v={v} changes={changes} />
      <KeyFigures v={v} listing={listing} />
      <Moves v={v} proposal={proposal} />
      <div class="two">
        <div>
          <Summary v={v} proposal={proposal} />
          <Decisions v={v} proposal={proposal} />
          {viewing && (
            <Section title={t.viewingTitle} id="viewing">
              <ViewingFacts v={v} viewing={viewing} />
              {viewing.householdSaid && viewing.landlordSaid && !viewing.outcome && (
                <Notice tone="waiting">
                  <p>{t.saidDiffers}</p>
                </Notice>
              )}
            </Section>
          )}
        </div>
        <div>
          {household && (
            <Section title={t.seenTitle} id="seen">
              <SeenHousehold v={v} household={household} />
            </Section>
          )}
          {reasons && (
            <Section title={t.reasonsTitle} id="reasons">
              <CriteriaBars v={v} criteria={reasons} />
              {hardRules && (
                <details class="more">
                  <summary>{v.t.pair.rulesTitle}</summary>
                  <HardRules rules={hardRules} />
                </details>
              )}
            </Section>
          )}
        </div>
      </div>
    </Page>
  );
}

function Moves({ v, proposal: { id, moves, takeBack } }: { v: Visitor; proposal: Proposal }) {
  const t = v.t.proposal;
  return (
    <Section title={t.movesTitle} id="moves">
      {moves.length === 0 && <p class="quiet">{t.noMoves}</p>}
      <div class="acts">
        {moves.map((move, index) => (
          <a
            key={move}
            class={
              move === 'end'
                ? 'button button-danger'
                : index === 0 && move !== 'take-back'
                  ? 'button'
                  : 'button button-quiet'
            }
            href={
              move === 'name-companion'
                ? linkTo(paths.proposalCompanion, { id })
                : linkTo(paths.proposalMove, { id, move })
            }
          >
            {move === 'take-back' && takeBack ? v.w.names.undoableSteps[takeBack.step] : nameOf(v.w.names.moves, move)}
          </a>
        ))}
      </div>
    </Section>
  );
}

function Summary({ v, proposal }: { v: Visitor; proposal: Proposal }) {
  const t = v.t.proposal;
  const { reference, householdId, proposedAt, deadlineAt, score, endReason, endCode } = proposal;
  const { address, landlordName } = proposal;
  const { assuranceNeeded, assured } = proposal;
  return (
    <Facts
      facts={[
        { label: t.household, value: householdId && <a href={linkTo(paths.case, { id: householdId })}>{reference}</a> },
        { label: t.proposedAt, value: v.f.instant(proposedAt) },
        { label: t.deadline, value: deadlineAt && v.f.instant(deadlineAt) },
        { label: t.score, value: score === undefined ? null : v.t.caseFile.score(v.f.number(score)) },
        { label: t.endReason, value: endReason && nameOf(v.w.names.endReasons, endReason) },
        { label: t.endCode, value: endCode && nameOf(v.w.names.endCodes, endCode) },
        { label: t.address, value: address && <bdi>{`${address.street} ${address.houseNumber}`}</bdi> },
        { label: t.landlord, value: landlordName && <bdi>{landlordName}</bdi> },
        { label: t.assurance, value: assuranceNeeded ? (assured ? t.assuranceGiven : t.assuranceMissing) : null },
      ]}
    />
  );
}

function Decisions({ v, proposal: { decisions } }: { v: Visitor; proposal: Proposal }) {
  const t = v.t.proposal;
  const { names } = v.w;
  return (
    <Section title={t.decisionsTitle} id="decisions">
      {decisions.length === 0 && <p class="quiet">{t.noDecisions}</p>}
      <ul class="lines">
        {decisions.map(({ party, verdict, reasonCode, decidedAt, assisted }) => (
          <li key={party + decidedAt}>
            <strong>
              {nameOf(names.parties, party)}: {nameOf(names.verdicts, verdict)}
            </strong>
            {reasonCode && ` (${nameOf(names.declineReasons, reasonCode)})`}
            <br />
            <span class="quiet">
              {v.f.instant(decidedAt)}
              {assisted && ` · ${t.assisted}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
