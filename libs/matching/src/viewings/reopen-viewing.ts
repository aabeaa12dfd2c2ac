import { Refused, type Tx } from '@bleibe/platform';

/**
 * Takes back how the last viewing of a locked proposal went, and with it what the actor said of it.
 * @throws Refused `nothing-to-take-back` where there is none, or another one has been arranged since
 */
export async function reopenViewing(tx: Tx, proposalId: string): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    `update viewing set outcome = null, outcome_at = null
      where id = (select id from viewing where proposal_id = $1 and outcome is not null
                   order by outcome_at desc, id limit 1)
        and not exists (select 1 from viewing where proposal_id = $1 and outcome is null and cancelled_at is null)
      returning id`,
    [proposalId],
  );
  const [viewing] = rows;
  if (!viewing) throw new Refused('nothing-to-take-back');
  await tx.query(`delete from viewing_statement where viewing_id = $1 and stated_by = $2`, [
    viewing.id,
    tx.actor.accountId,
  ]);
}
