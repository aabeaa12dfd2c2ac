import { type LocalDate, daysBetween } from '@bleibe/calendar';
import { type GroundFinding, doesNotCount, lapsed } from './finding';
import type { PriorityFacts } from './facts';
import { proofOf } from './proof-of';

/** Whole days until the present home ends, as a valid paper shows; or the finding that says why that is not known. */
export function daysUntilHomeEnds(
  { proofs }: PriorityFacts,
  today: LocalDate,
): { endsOn: LocalDate; days: number } | GroundFinding {
  const shown = proofOf(proofs, 'home-ends', today);
  if (!shown || shown.proof.endsOn === null) return doesNotCount('home-end-not-shown', {});
  const { endsOn, validUntil } = shown.proof;
  return shown.valid
    ? { endsOn, days: daysBetween(today, endsOn) }
    : lapsed('proof-has-run-out', { until: validUntil });
}
