import type { LocalDate } from '@bleibe/calendar';
import type { OccurrenceState } from '../plans/occurrence.entity';
import type { PlannedOccurrence } from '../rules/plan-occurrences';
import type { PlanStep, PlanTemplate } from '../rules/plan-template';

/** The last occurrence of a step for one subject in a running plan. */
export interface PresentOccurrence {
  id: string;
  step: string;
  subjectId: string;
  ordinal: number;
  on: LocalDate;
  state: OccurrenceState;
}

export interface PlanChanges {
  added: PlannedOccurrence[];
  moved: { id: string; from: LocalDate; to: PlannedOccurrence }[];
  dropped: { id: string; step: string; on: LocalDate; reason: 'template_changed' | 'past_at_activation' }[];
}

/**
 * What a running plan would become by another version of its template. Only what is still planned is touched: what was
 * sent, agreed or is over stays, as with a move-in that changes (R12). A step that the two versions say the same about stays
 * where it is, also when something else (a pause, a cap) has moved it.
 * @param fresh occurrences of the new version as things stand now, see `planOccurrences` with `activatedAt`
 */
export function planChanges(
  { from, to }: { from: PlanTemplate; to: PlanTemplate },
  present: readonly PresentOccurrence[],
  fresh: readonly PlannedOccurrence[],
): PlanChanges {
  const changes: PlanChanges = { added: [], moved: [], dropped: [] };
  const keyOf = ({ step, subjectId }: { step: string; subjectId: string }) => `${step} ${subjectId}`;
  const there = new Map(present.map((one) => [keyOf(one), one]));
  for (const next of fresh) {
    const old = there.get(keyOf(next));
    if (!old) {
      if (next.state === 'planned') changes.added.push(next);
      continue;
    }
    if (old.state !== 'planned' || isSame(stepOf(from, next.step), stepOf(to, next.step))) continue;
    if (next.state === 'planned') changes.moved.push({ id: old.id, from: old.on, to: next });
    else if (next.reason === 'past_at_activation') changes.dropped.push(dropped(old, 'past_at_activation'));
  }
  for (const old of present) {
    const isGone = stepOf(from, old.step) && !stepOf(to, old.step);
    if (isGone && old.state === 'planned') changes.dropped.push(dropped(old, 'template_changed'));
  }
  return changes;
}

const dropped = ({ id, step, on }: PresentOccurrence, reason: PlanChanges['dropped'][number]['reason']) => ({
  id,
  step,
  on,
  reason,
});

/** Rechecks and surveys at the end are not reckoned from the move-in, and no version takes them away. */
const stepOf = ({ steps }: PlanTemplate, code: string): PlanStep | undefined =>
  steps.find(({ step, anchor }) => step === code && anchor === 'move_in');

function isSame(a: PlanStep | undefined, b: PlanStep | undefined): boolean {
  if (!a || !b) return false;
  const parts = ({ kind, subject, content, offset, before, after, always }: PlanStep) =>
    [kind, subject, content, offset.months ?? 0, offset.days ?? 0, before, after, always].join(' ');
  return parts(a) === parts(b);
}
