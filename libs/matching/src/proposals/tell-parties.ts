import { Injectable } from '@nestjs/common';
import { GERMANY, nextPermittedInstant } from '@bleibe/calendar';
import { type LetterKind, queueMessage } from '@bleibe/notifications';
import { holidaysOf } from '@bleibe/places';
import { type Actor, Database, type Tx } from '@bleibe/platform';
import type { Party } from './proposal-moves';
import { Proposal } from './proposal.entity';

/** What the parties are told of, and who of them; the letter itself only says that there is news. */
const tellings = {
  'proposal-offered': ['household'],
  'proposal-asked': ['landlord'],
  'proposal-agreed': ['household', 'landlord'],
  'viewing-proposed': ['household', 'landlord'],
  'viewing-agreed': ['household', 'landlord'],
} as const satisfies Partial<Record<LetterKind, readonly Party[]>>;

export type Telling = keyof typeof tellings;

/** Tells the parties of a proposal that something has happened, in the hours in which people are written to (R8). */
@Injectable()
export class TellParties {
  constructor(private readonly db: Database) {}

  /** @param occasion the same occasion is told once */
  run(actor: Actor, proposalId: string, telling: Telling, occasion: string): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      const proposal = await tx.one(Proposal, { id: proposalId });
      if (proposal.endedAt) return;
      const sendAfter = await permittedFrom(tx, proposal);
      for (const party of tellings[telling]) {
        for (const accountId of await accountsOf(tx, proposal, party)) {
          await queueMessage(tx, { accountId, kind: telling, ids: { proposalId }, occasion, sendAfter });
        }
      }
    });
  }
}

/** Adults who sign in themselves; a household without any is reached through its helpers. */
async function accountsOf(tx: Tx, { householdId, landlordId }: Proposal, party: Party): Promise<string[]> {
  const rows =
    party === 'landlord'
      ? await tx.query<{ account_id: string }>(`select account_id from landlord where id = $1`, [landlordId])
      : await tx.query<{ account_id: string }>(
          `select account_id from household_person where household_id = $1 and account_id is not null
           union
           select account_id from household_helper where household_id = $1 and ended_at is null`,
          [householdId],
        );
  return rows.map((row) => row.account_id);
}

async function permittedFrom(tx: Tx, { listingId }: Proposal): Promise<Date> {
  const [listing] = await tx.query<{ ags: string }>(`select ags from listing where id = $1`, [listingId]);
  const holidays = listing ? await holidaysOf(tx, listing.ags) : null;
  return holidays ? nextPermittedInstant('transactional', tx.now, { holidays, zone: GERMANY }) : tx.now;
}
