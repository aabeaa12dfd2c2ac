import type { Tx } from '@bleibe/platform';
import type { MatchResult } from '@bleibe/scoring';
import type { Pair } from '../candidates/pair-facts';
import { present } from './presentation';

/** Keeps the facts as they are now, and what the landlord will be shown; asked again, the new ones take their place. */
export async function keepFacts(tx: Tx, proposalId: string, pair: Pair, result: MatchResult): Promise<void> {
  await tx.query(
    `insert into proposal_facts (proposal_id, household, listing, result) values ($1, $2, $3, $4)
     on conflict (proposal_id) do update
       set household = excluded.household, listing = excluded.listing, result = excluded.result`,
    [proposalId, JSON.stringify(pair.household), JSON.stringify(pair.listing), JSON.stringify(result)],
  );
  await tx.query(
    `insert into proposal_presentation (proposal_id, household) values ($1, $2)
     on conflict (proposal_id) do update set household = excluded.household`,
    [proposalId, JSON.stringify(present(pair.household, pair.listing))],
  );
}
