import { type LocalDate, addDays } from '@bleibe/calendar';

export const dueLabels = ['overdue', 'due', 'due_soon'] as const;
export type DueLabel = (typeof dueLabels)[number];

/** So many days ahead something is due soon. */
const SOON_DAYS = 3;

const open: readonly string[] = ['planned', 'offered', 'confirmed', 'sent'];

/**
 * R31: the one place that says whether a step is due; never stored, because two screens that store it disagree.
 * Overdue exactly when its day is over and nothing has ended it. Null = nothing to say.
 */
export function dueLabel({ on, state }: { on: LocalDate; state: string }, today: LocalDate): DueLabel | null {
  if (!open.includes(state)) return null;
  if (today > on) return 'overdue';
  if (today === on) return 'due';
  return on <= addDays(today, SOON_DAYS) ? 'due_soon' : null;
}
