import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@bleibe/platform';
import { countCandidates } from '../candidates/count-candidates';
import { Market } from '../market/market';
import type { ProposalState } from '../proposals/proposal-moves';
import { type SaidOfViewing, outcomeOf } from '../viewings/viewing-words';
import { type NextAction, nextAction, nextActions } from './next-action';

export interface WorklistItem {
  householdId: string;
  reference: string;
  /** Whether the case is the actor's own, somebody else's, or nobody's yet. */
  assigned: 'me' | 'colleague' | 'nobody';
  action: NextAction;
  waitingSince: Date;
  deadlineAt: Date | null;
  proposalId: string | null;
  /** The home that the plan suggests at present; null = none, or a proposal is open. */
  plannedListingId: string | null;
  /** Homes that fit, counted up to 50; 0 while a proposal is open. */
  candidates: number;
  /** The checks of the household are not passed yet. */
  onHold: boolean;
}

interface Row {
  id: string;
  reference: string;
  caseworker_id: string | null;
  registered_at: Date;
  proposal_id: string | null;
  state: ProposalState | null;
  deadline_at: Date | null;
  planned_listing_id: string | null;
  viewing_starts_at: Date | null;
  viewing_agreed: boolean | null;
  went_well: boolean;
  said_of_viewing: SaidOfViewing | null;
  job_centre: boolean;
  assured: boolean;
  reassess: boolean;
  on_hold: boolean;
}

/** The open cases of the organisation: the next thing to do first, then who has waited longest. */
@Injectable()
export class SeeWorklist {
  constructor(
    private readonly db: Database,
    private readonly market: Market,
  ) {}

  async run(actor: Actor): Promise<WorklistItem[]> {
    const market = await this.market.now();
    const rows = await this.cases(actor);
    const free = rows.filter(({ proposal_id }) => proposal_id === null).map(({ id }) => id);
    // How many homes fit is no secret among colleagues; the facts that decide it are, so the product counts.
    const candidates = await this.db.asSystem((tx) => countCandidates(tx, market, free));
    const now = this.db.clock.now();
    return rows.map((row) => itemOf(row, candidates.get(row.id) ?? 0, actor, now)).sort(byUrgency);
  }

  private cases(actor: Actor): Promise<Row[]> {
    return this.db.inContext(actor, (tx) =>
      tx.query<Row>(
        `select h.id, h.reference, h.caseworker_id, h.registered_at,
                p.id as proposal_id, p.state, p.deadline_at, line.listing_id as planned_listing_id,
                v.starts_at as viewing_starts_at,
                v.household_accepted_at is not null and v.landlord_accepted_at is not null as viewing_agreed,
                exists (select 1 from viewing w where w.proposal_id = p.id and w.outcome = 'both-want') as went_well,
                (select json_object_agg(s.party, s.says) from viewing_statement s
                  where s.viewing_id = v.id) as said_of_viewing,
                n.rent_payer = 'job-centre' as job_centre,
                exists (select 1 from assurance a where a.proposal_id = p.id) as assured,
                exists (select 1 from fact f
                         where f.name = 'needs.reassessment-wanted' and f.ids ->> 'householdId' = h.id::text
                           and not exists (select 1 from fact later
                                            where later.name = 'needs.changed'
                                              and later.ids ->> 'householdId' = h.id::text
                                              and later.recorded_at >= f.recorded_at)) as reassess,
                h.held or h.cleared_until is null or h.cleared_until <= $1 as on_hold
           from household h
           join household_needs n on n.household_id = h.id
           left join plan_line line on line.household_id = h.id
           left join lateral (
             select * from proposal o where o.household_id = h.id and o.ended_at is null
              order by array_position(array['promised', 'viewing', 'agreed', 'asked', 'offered'], o.state), o.id
              limit 1) p on true
           left join lateral (
             select * from viewing o where o.proposal_id = p.id and o.cancelled_at is null and o.outcome is null
              limit 1) v on true
          where h.state = 'looking'`,
        [tx.now],
      ),
    );
  }
}

function itemOf(row: Row, candidates: number, actor: Actor, now: Date): WorklistItem {
  const action = nextAction(
    {
      proposal: row.state,
      viewingStartsAt: row.viewing_starts_at,
      viewingAgreed: row.viewing_agreed ?? false,
      viewingWentWell: row.went_well,
      viewingDiffers: outcomeOf(row.said_of_viewing ?? {}) === 'differs',
      assuranceNeeded: row.job_centre,
      assured: row.assured,
      candidates,
      reassess: row.reassess,
    },
    now,
  );
  return {
    householdId: row.id,
    reference: row.reference,
    assigned: row.caseworker_id === null ? 'nobody' : row.caseworker_id === actor.accountId ? 'me' : 'colleague',
    action,
    waitingSince: row.registered_at,
    deadlineAt: row.deadline_at,
    proposalId: row.proposal_id,
    plannedListingId: row.proposal_id === null ? row.planned_listing_id : null,
    candidates,
    onHold: row.on_hold,
  };
}

const byUrgency = (a: WorklistItem, b: WorklistItem): number =>
  nextActions.indexOf(a.action) - nextActions.indexOf(b.action) ||
  a.waitingSince.getTime() - b.waitingSince.getTime() ||
  (a.householdId < b.householdId ? -1 : 1);
