import type { ListingState } from './listing.entity';

export type ListingMove =
  'change' | 'submit' | 'clear' | 'hold' | 'let' | 'open-again' | 'withdraw' | 'expire' | 'confirm';

/** Which move leads from which state to which; everything else is refused. */
const table: Record<ListingMove, Partial<Record<ListingState, ListingState>>> = {
  // A change of what was checked takes the clearance away: the home is checked anew.
  change: { draft: 'draft', submitted: 'submitted', cleared: 'submitted', held: 'submitted' },
  submit: { draft: 'submitted' },
  clear: { submitted: 'cleared', held: 'cleared', cleared: 'cleared' },
  hold: { submitted: 'held', cleared: 'held', held: 'held' },
  // The lease is signed, whatever a check or a late confirmation says meanwhile.
  let: { submitted: 'let', cleared: 'let', held: 'let', expired: 'let' },
  // A failed move-in opens the home again; success never locks it out.
  'open-again': { let: 'submitted' },
  withdraw: {
    draft: 'withdrawn',
    submitted: 'withdrawn',
    cleared: 'withdrawn',
    held: 'withdrawn',
    expired: 'withdrawn',
  },
  expire: { submitted: 'expired', cleared: 'expired', held: 'expired' },
  confirm: { submitted: 'submitted', cleared: 'cleared', held: 'held', expired: 'submitted' },
};

/** The state after the move, or null where the move is not allowed. */
export const afterMove = (state: ListingState, move: ListingMove): ListingState | null => table[move][state] ?? null;
