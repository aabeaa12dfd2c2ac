import { Injectable } from '@nestjs/common';
import { GERMANY, nextPermittedInstant } from '@bleibe/calendar';
import { type LetterKind, queueMessage } from '@bleibe/notifications';
import { holidaysOf } from '@bleibe/places';
import { type Actor, Database, type Tx } from '@bleibe/platform';
import { accountsOf } from './accounts-of';
import type { Party } from './proposal-moves';
import { Proposal } from './proposal.entity';

/** What the parties are told of, and who of them; the letter itself only says that there is news. */
const tellings = {
  'proposal-offered': ['household'],
  'proposal-asked': ['landlord'],
  'proposal-agreed': ['household', 'landlord'],
  'viewing-proposed': ['household', 'landlord'],
  'viewing-agreed': ['household', 'landlord'],
  'proposal-ended': ['household', 'landlord'],
  'proposal-changed': ['household', 'landlord'],
} as const satisfies Partial<Record<LetterKind, readonly Party[]>>;

export type Telling = keyof typeof tellings;

/** Tells the parties of a proposal that something has happened, in the hours in which people are written to (R8). */
@Injectable()
export class TellParties {
  constructor(private readonly db: Database) {}

  /**
   * @param occasion the same occasion is told once
   * @param by whose act it was, so who knows already; null = nobody's
   */
  run(actor: Actor, proposalId: string, telling: Telling, occasion: string, by: string | null = null): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      const proposal = await tx.one(Proposal, { id: proposalId });
      const isOver = telling === 'proposal-ended';
      if (isOver !== Boolean(proposal.endedAt)) return;
      // The aftercare speaks with people about the end of a tenancy; after a death nobody writes.
      if (proposal.endReason === 'moved-out') return;
      const sendAfter = await permittedFrom(tx, proposal);
      for (const party of tellings[telling]) {
        const isNews = isOver || telling === 'proposal-changed';
        if (isNews && !(await isWaiting(tx, proposal, party))) continue;
        for (const accountId of await accountsOf(tx, proposal, party)) {
          if (accountId === (isOver ? proposal.endedBy : by)) continue;
          await queueMessage(tx, { accountId, kind: telling, ids: { proposalId }, occasion, sendAfter });
        }
      }
    });
  }
}

/** Who had been asked and has not said no: the landlord knows of a proposal only after the yes of the household. */
async function isWaiting(tx: Tx, { id }: Proposal, party: Party): Promise<boolean> {
  const decisions = await tx.query<{ party: Party; verdict: 'yes' | 'no' }>(
    `select party, verdict from decision where proposal_id = $1 and taken_back_at is null`,
    [id],
  );
  const said = (who: Party) => decisions.find((one) => one.party === who)?.verdict;
  return said(party) !== 'no' && (party === 'household' || said('household') === 'yes');
}

async function permittedFrom(tx: Tx, { listingId }: Proposal): Promise<Date> {
  const [listing] = await tx.query<{ ags: string }>(`select ags from listing where id = $1`, [listingId]);
  const holidays = listing ? await holidaysOf(tx, listing.ags) : null;
  return holidays ? nextPermittedInstant('transactional', tx.now, { holidays, zone: GERMANY }) : tx.now;
}
