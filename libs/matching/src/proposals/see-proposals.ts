import { Injectable } from '@nestjs/common';
import { Listing, type SeenListing, seeListing } from '@bleibe/listings';
import { type Actor, Database, type Tx } from '@bleibe/platform';
import type { HouseholdFacts, MatchResult } from '@bleibe/scoring';
import { IsNull } from 'typeorm';
import { companionOf } from '../viewings/name-companion';
import { saidOf } from '../viewings/say-how-viewing-went';
import type { CompanionKind } from '../viewings/viewing-companion.entity';
import type { SaidOfViewing } from '../viewings/viewing-words';
import { Viewing } from '../viewings/viewing.entity';
import { Decision } from './decision.entity';
import { type DeclineCode, reasonsOf } from './decline-reasons';
import type { Presentation } from './presentation';
import { Proposal } from './proposal.entity';
import { Release } from './release.entity';
import { type Side, sideOf } from './side-of';
import { stagesOfVersion, takeBackTime } from './stages-of';
import { lastStep } from './steps-of';
import { type UndoableStep, isOwnStep, undoable } from './taking-back';

/** A proposal with all that row-level security lets this actor read; which of it is shown, the disclosure rules say. */
export interface SeenProposal {
  side: Side;
  /** The actor said the household's yes himself: D3 shows the address to nobody else of the household. */
  consentedHimself: boolean;
  proposal: Proposal;
  listing: SeenListing;
  decisions: Decision[];
  releases: Release[];
  viewing: Viewing | null;
  /** What was said of it; of the own side, and for staff of both. */
  saidOfViewing: SaidOfViewing;
  /** Who comes along, for the caseworker of the case. */
  companion: { kind: CompanionKind; name: string } | null;
  presentation: Presentation;
  /** Null for the landlord. */
  facts: { household: HouseholdFacts; result: MatchResult } | null;
  reference: string | null;
  household: { firstName: string | null; surname: string | null; languages: string[] | null };
  landlord: { firstName: string | null; surname: string | null; company: string | null };
  /** A check of either side is open, failed or stale: nothing is released now (D6). */
  hold: boolean;
  assured: boolean;
  assuranceNeeded: boolean;
  /** What the actor may say to a no, where an answer is waited for. */
  declineReasons: DeclineCode[];
  /** The last step, where the actor may take it back, and until when. */
  takeBack: { step: UndoableStep; until: Date } | null;
}

@Injectable()
export class SeeProposals {
  constructor(private readonly db: Database) {}

  one(actor: Actor, id: string): Promise<SeenProposal> {
    return this.db.inContext(actor, async (tx) => {
      const seen = await see(tx, await tx.one(Proposal, { id }));
      // Names and addresses that are told leave a line: when, to whom, of which match; never the value (D8).
      if (seen.listing.location && seen.side !== 'landlord') tx.audit('read-address', 'proposal', id);
      if (seen.household.firstName) tx.audit('read-name', 'proposal', id);
      return seen;
    });
  }

  /** Newest first: own ones, those of the household, or those of the organisation's cases. */
  list(actor: Actor, { limit, after }: { limit: number; after: string | null }): Promise<SeenProposal[]> {
    return this.db.inContext(actor, async (tx) => {
      const query = tx.manager
        .createQueryBuilder(Proposal, 'proposal')
        .orderBy('proposal.proposedAt', 'DESC')
        .addOrderBy('proposal.id', 'DESC')
        .limit(limit);
      if (after) {
        query.where(
          '(proposal.proposedAt, proposal.id) < (select p.proposed_at, p.id from proposal p where p.id = :after)',
          { after },
        );
      }
      const seen: SeenProposal[] = [];
      for (const proposal of await query.getMany()) seen.push(await see(tx, proposal));
      return seen;
    });
  }
}

interface Names {
  first_name: string | null;
  surname: string | null;
  company?: string | null;
  languages?: string[] | null;
}

async function see(tx: Tx, proposal: Proposal): Promise<SeenProposal> {
  const proposalId = proposal.id;
  const listing = await tx.one(Listing, { id: proposal.listingId });
  const [presented] = await tx.query<{ household: Presentation }>(
    `select household from proposal_presentation where proposal_id = $1`,
    [proposalId],
  );
  const [facts] = await tx.query<{ household: HouseholdFacts; result: MatchResult }>(
    `select household, result from proposal_facts where proposal_id = $1`,
    [proposalId],
  );
  const [names] = await tx.query<Names>(`select * from released_names_of_household($1)`, [proposalId]);
  const [owner] = await tx.query<Names>(`select * from released_names_of_landlord($1)`, [proposalId]);
  const [more] = await tx.query<{ reference: string | null; hold: boolean; assured: boolean; needed: boolean | null }>(
    `select (select reference from household where id = $2) as reference,
            match_is_on_hold($1) as hold,
            exists (select 1 from assurance where proposal_id = $1) as assured,
            (select rent_payer = 'job-centre' from household_needs where household_id = $2) as needed`,
    [proposalId, proposal.householdId],
  );
  const decisions = await tx.manager.find(Decision, {
    where: { proposalId, takenBackAt: IsNull() },
    order: { decidedAt: 'ASC' },
  });
  const side = await sideOf(tx, proposalId);
  const viewing = await tx.manager.findOne(Viewing, { where: { proposalId }, order: { startsAt: 'DESC' } });
  const { declineReasons } = await stagesOfVersion(tx, proposal.stageVersion);
  return {
    side,
    declineReasons: reasonsOf(declineReasons, side === 'landlord' ? 'landlord' : 'household'),
    takeBack: await ownLastStep(tx, proposal, side),
    proposal,
    listing: await seeListing(tx, listing),
    decisions,
    consentedHimself: decisions.some(
      (one) => one.party === 'household' && one.verdict === 'yes' && one.decidedBy === tx.actor.accountId,
    ),
    releases: await tx.manager.findBy(Release, { proposalId }),
    viewing,
    saidOfViewing: viewing ? await saidOf(tx, viewing.id) : {},
    companion: viewing ? await companionOf(tx, viewing.id) : null,
    presentation: presented?.household ?? missing('proposal_presentation'),
    facts: facts ?? null,
    reference: more?.reference ?? null,
    household: {
      firstName: names?.first_name ?? null,
      surname: names?.surname ?? null,
      languages: names?.languages ?? null,
    },
    landlord: {
      firstName: owner?.first_name ?? null,
      surname: owner?.surname ?? null,
      company: owner?.company ?? null,
    },
    hold: more?.hold ?? true,
    assured: more?.assured ?? false,
    assuranceNeeded: more?.needed ?? false,
  };
}

async function ownLastStep(tx: Tx, proposal: Proposal, side: Side): Promise<SeenProposal['takeBack']> {
  const last = await lastStep(tx, proposal.id);
  const step = last && undoable(last, proposal.endReason);
  const taker = { accountId: tx.actor.accountId, isCaseworkerOfCase: side === 'caseworker' };
  if (!last || !step || !isOwnStep(last, taker)) return null;
  const until = await takeBackTime(tx, proposal, step, last.takenAt);
  return until && until > tx.now ? { step, until } : null;
}

function missing(table: string): never {
  throw new Error(`a proposal without its row in ${table}`);
}
