import {
  AcceptViewing,
  ArrangeViewing,
  DecideOnProposal,
  PromiseUnit,
  RecordLease,
  RecordViewingOutcome,
} from '@bleibe/matching';
import type { Actor } from '@bleibe/platform';
import type { Landlord, Seeker, Town } from './town';

export interface MovedIn {
  tenancyId: string;
  proposalId: string;
  seeker: Seeker;
  landlord: Landlord;
  caseworker: Actor;
  /** The only aftercare worker of the organisation, so every tenancy is hers. */
  worker: Actor;
}

/** Takes a household to a viewing that both sides liked. The clock ends an hour after it started. */
export async function viewed(town: Town): ReturnType<Town['proposal']> {
  const put = await town.proposal();
  const { proposal, seeker, landlord, caseworker } = put;
  const yes = { proposalId: proposal.id, verdict: 'yes', reasonCode: null, onBehalfOf: null } as const;
  await town.use(DecideOnProposal).run(seeker.actor, yes);
  await town.use(DecideOnProposal).run(landlord.actor, yes);
  const startsAt = new Date(town.db.clock.now().getTime() + 3_600_000);
  const viewing = { proposalId: proposal.id, startsAt, withInterpreter: false };
  const viewingId = await town.use(ArrangeViewing).run(caseworker, viewing);
  await town.use(AcceptViewing).run(seeker.actor, viewingId, null);
  await town.use(AcceptViewing).run(landlord.actor, viewingId, null);
  town.moveTo(new Date(startsAt.getTime() + 60_000).toISOString());
  await town.use(RecordViewingOutcome).run(caseworker, viewingId, 'both-want');
  return put;
}

/**
 * Takes a household all the way to a signed lease. The clock ends two days after it started.
 * @param moveInOn local date
 */
export async function signLease(town: Town, worker: Actor, moveInOn: string): Promise<MovedIn> {
  const { proposal, seeker, landlord, caseworker } = await viewed(town);
  await town.use(PromiseUnit).run(caseworker, proposal.id);
  const signedOn = town.db.clock.now().toISOString().slice(0, 10);
  await town.use(RecordLease).run(caseworker, { proposalId: proposal.id, signedOn, moveInOn });
  await town.work();
  const [tenancy] = await town.rows<{ id: string }>(`select id from tenancy where proposal_id = $1`, [proposal.id]);
  return { tenancyId: String(tenancy?.id), proposalId: proposal.id, seeker, landlord, caseworker, worker };
}
