import type { LocalDate } from '@bleibe/calendar';
import type { PriorityProof, ProvenGround } from './facts';

/** The proof of a ground that is valid longest, and whether it still counts today (its last day does); null = none. */
export function proofOf(
  proofs: readonly PriorityProof[],
  ground: ProvenGround,
  today: LocalDate,
): { proof: PriorityProof; valid: boolean } | null {
  const longest = proofs
    .filter((one) => one.ground === ground)
    .reduce<PriorityProof | null>((best, one) => (best && best.validUntil >= one.validUntil ? best : one), null);
  return longest && { proof: longest, valid: longest.validUntil >= today };
}
