import type { GroundCode, PriorityReasonCode, PriorityReasonValues, PriorityTier, ProvenGround } from '@bleibe/scoring';
import type { Formats } from './formats';

/** For caseworkers. Says what counts and since when; never what a paper is about. */
export interface PriorityWords {
  reasons: { readonly [Code in PriorityReasonCode]: (values: PriorityReasonValues[Code], f: Formats) => string };
  grounds: Readonly<Record<GroundCode, string>>;
  tiers: Readonly<Record<PriorityTier, string>>;
  /** What a caseworker can enter, with the papers that show it. */
  proofs: Readonly<Record<ProvenGround, string>>;
}
