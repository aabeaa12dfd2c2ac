import type { Party } from '../proposals/proposal-moves';
import type { ViewingOutcome } from './viewing.entity';

/** What a side says of a viewing, for itself alone. */
export const viewingWords = ['wants', 'wants-not', 'did-not-happen'] as const;
export type ViewingWord = (typeof viewingWords)[number];

export type SaidOfViewing = Readonly<Partial<Record<Party, ViewingWord>>>;

/**
 * How a viewing went, from what both sides said. Whoever does not want any more need not wait for the other side. When
 * they tell different stories, a caseworker asks and decides ('differs'). Null = a word is still missing.
 */
export function outcomeOf({ household, landlord }: SaidOfViewing): ViewingOutcome | 'differs' | null {
  if (household === 'wants-not') return 'household-not';
  if (landlord === 'wants-not') return 'landlord-not';
  if (!household || !landlord) return null;
  if (household !== landlord) return 'differs';
  return household === 'wants' ? 'both-want' : 'did-not-happen';
}
