import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type SeenCandidate, type SeenPair, nextActions } from '@bleibe/matching';
import { type MatchResult, type Reason, landlordWishes } from '@bleibe/scoring';
import { type Language, sayReason } from '@bleibe/words';
import { ListingView, publicListing } from '../listings/listing.view';

export class ReasonView {
  @ApiProperty() code: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) values: object;
  @ApiProperty() sentence: string;
}

export class CriterionView {
  @ApiProperty() code: string;
  @ApiProperty({ type: 'integer' }) points: number;
  @ApiProperty({ type: 'integer' }) mostPoints: number;
  @ApiProperty({ enum: ['scored', 'unknown'] }) kind: string;
  @ApiProperty({ type: ReasonView }) reason: ReasonView;
}

export class HardRuleView {
  @ApiProperty() code: string;
  @ApiProperty({ enum: ['ok', 'excluded', 'unknown'] }) kind: string;
  @ApiProperty({ type: ReasonView }) reason: ReasonView;
}

export class WhyNotView {
  @ApiProperty({ enum: ['excluded', 'to-clarify', 'weak'] }) kind: string;
  @ApiProperty() rule: string;
  @ApiPropertyOptional({ type: 'integer', description: 'Points that this criterion could still give' }) lost?: number;
  @ApiProperty({ type: ReasonView }) reason: ReasonView;
}

export class ChoiceInPlanView {
  @ApiProperty({ description: 'The plan suggests this home' }) suggested: boolean;
  @ApiProperty({ type: 'integer', description: 'What this choice costs all households together, in points' })
  cost: number;
  @ApiProperty({ type: [String], description: 'Households of the own organisation that would make room' })
  displaces: string[];
  @ApiProperty({ type: 'integer', description: 'Households of other organisations that would make room' })
  displacesElsewhere: number;
}

export class LandlordWishView {
  @ApiProperty({ enum: landlordWishes }) code: string;
  @ApiProperty() met: boolean;
  @ApiProperty({ type: ReasonView }) reason: ReasonView;
}

export class CandidateView {
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 1000, description: 'Harmonic mean of both sides' })
  score: number;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 1000, description: 'What the points of the criteria add up to' })
  householdScore: number;
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 1000 }) landlordScore: number;
  @ApiProperty({ type: [LandlordWishView] }) landlordWishes: LandlordWishView[];
  @ApiProperty() toClarify: boolean;
  @ApiProperty({ type: 'integer' }) policyVersion: number;
  @ApiProperty({ type: ListingView }) listing: ListingView;
  @ApiProperty({ type: [CriterionView] }) criteria: CriterionView[];
  @ApiProperty({ type: [HardRuleView] }) hardRules: HardRuleView[];
  @ApiProperty({ type: ChoiceInPlanView, nullable: true }) plan: ChoiceInPlanView | null;
}

export class PairView extends CandidateView {
  @ApiProperty() excluded: boolean;
  @ApiProperty({ type: [WhyNotView] }) whyNot: WhyNotView[];
}

export class CandidateListView {
  @ApiProperty({ type: [CandidateView] }) items: CandidateView[];
}

export class IfLiftedView {
  @ApiProperty() code: string;
  @ApiProperty({ enum: ['household', 'landlord', 'law', 'earlier-decision'] }) setBy: string;
  @ApiProperty({ type: 'integer' }) moreListings: number;
}

export class CounterfactualsView {
  @ApiProperty({ type: 'integer' }) fitting: number;
  @ApiProperty({ type: [IfLiftedView] }) ifLifted: IfLiftedView[];
}

export class WishCostView {
  @ApiProperty() code: string;
  @ApiProperty({ type: 'integer' }) moreListings: number;
}

export class WishCostsView {
  @ApiProperty({ type: 'integer' }) fitting: number;
  @ApiProperty({ type: [WishCostView], description: 'Wishes of the household that keep homes away, the dearest first' })
  ifLifted: WishCostView[];
}

export class ConditionCostView {
  @ApiProperty() code: string;
  @ApiProperty({ type: 'integer', description: 'At least so many, in steps of five' }) moreHouseholds: number;
}

export class DemandView {
  @ApiProperty({ type: 'integer', description: 'At least so many households, in steps of five; 0 = fewer than five' })
  fitting: number;
  @ApiProperty({ type: [ConditionCostView], description: 'Conditions that shut out five or more, the dearest first' })
  ifLifted: ConditionCostView[];
  @ApiProperty({ format: 'date-time' }) at: string;
}

export class WorklistItemView {
  @ApiProperty({ format: 'uuid' }) householdId: string;
  @ApiProperty() reference: string;
  @ApiProperty({ enum: ['me', 'colleague', 'nobody'] }) assigned: string;
  @ApiProperty({ enum: nextActions }) action: string;
  @ApiProperty({ format: 'date-time' }) waitingSince: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) deadlineAt: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) proposalId: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'What the plan suggests' })
  plannedListingId: string | null;
  @ApiProperty({ type: 'integer' }) candidates: number;
  @ApiProperty({ description: 'The checks of the household are not passed yet' }) onHold: boolean;
}

export class WorklistView {
  @ApiProperty({ type: [WorklistItemView] }) items: WorklistItemView[];
}

export const reasonView = (language: Language, { code, values }: Reason): ReasonView => ({
  code,
  values,
  sentence: sayReason(language, { code, values }),
});

export const criteriaViews = (language: Language, { criteria }: Pick<MatchResult, 'criteria'>): CriterionView[] =>
  criteria.map(({ code, points, mostPoints, finding }) => ({
    code,
    points,
    mostPoints,
    kind: finding.kind,
    reason: reasonView(language, finding.reason),
  }));

export const hardRuleViews = (language: Language, { hardRules }: MatchResult): HardRuleView[] =>
  hardRules.map(({ code, finding }) => ({ code, kind: finding.kind, reason: reasonView(language, finding.reason) }));

export const candidateView = (language: Language, { result, seen, plan }: SeenCandidate): CandidateView => ({
  score: result.score,
  householdScore: result.householdScore,
  landlordScore: result.landlord.score,
  landlordWishes: result.landlord.wishes.map(({ code, met, reason }) => ({
    code,
    met,
    reason: reasonView(language, reason),
  })),
  toClarify: result.toClarify,
  policyVersion: result.policyVersion,
  listing: { ...publicListing(seen), landlordLivesThere: seen.listing.landlordLivesThere },
  criteria: criteriaViews(language, result),
  hardRules: hardRuleViews(language, result),
  plan,
});

export const pairView = (language: Language, { whyNot, ...candidate }: SeenPair): PairView => ({
  ...candidateView(language, candidate),
  excluded: candidate.result.excluded,
  whyNot: whyNot.map((one) => ({
    kind: one.kind,
    rule: one.rule,
    ...(one.kind === 'weak' && { lost: one.lost }),
    reason: reasonView(language, one.reason),
  })),
});
