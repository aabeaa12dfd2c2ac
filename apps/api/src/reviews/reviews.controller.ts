import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import {
  DecideReview,
  type ReviewReason,
  SeeReviews,
  type SeenReview,
  reviewReasons,
  subjectKinds,
} from '@bleibe/checks';
import type { Actor } from '@bleibe/platform';
import type { Language } from '@bleibe/words';
import { Action } from '../http/action';
import { CheckView, checkView } from '../http/check.view';
import { CurrentActor, CurrentLanguage, IdParam } from '../http/current';
import { OneOf, Text } from '../http/fields';

export class DecideReviewBody {
  @OneOf(['lift', 'keep']) verdict: 'lift' | 'keep';
  @OneOf(reviewReasons) reasonCode: ReviewReason;
  @Text({ most: 2000 }) note: string;
}

export class ReviewDecisionView {
  @ApiProperty() mine: boolean;
  @ApiProperty({ enum: ['lift', 'keep'] }) verdict: string;
  @ApiProperty({ enum: reviewReasons }) reasonCode: string;
  @ApiProperty() note: string;
  @ApiProperty({ format: 'date-time' }) decidedAt: string;
}

export class ReviewView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: subjectKinds }) subjectKind: string;
  @ApiProperty({ format: 'uuid' }) subjectId: string;
  @ApiProperty({ enum: ['review', 'hold'], description: 'A hold needs two different people' }) wanted: string;
  @ApiProperty({ format: 'date-time' }) openedAt: string;
  @ApiPropertyOptional({ description: 'Text of the listing, which the signs point into' }) text?: string;
  @ApiProperty({ type: [CheckView] }) findings: CheckView[];
  @ApiProperty({ type: [ReviewDecisionView] }) decisions: ReviewDecisionView[];
}

export class ReviewListView {
  @ApiProperty({ type: [ReviewView] }) items: ReviewView[];
}

export class ReviewOutcomeView {
  @ApiProperty({ enum: ['lifted', 'kept', 'needs-second-person'] }) outcome: string;
}

@ApiTags('reviews')
@ApiBearerAuth()
@Controller('reviews')
export class ReviewsController {
  constructor(
    private readonly seeReviews: SeeReviews,
    private readonly decideReview: DecideReview,
  ) {}

  /** What people have to look at, holds first. */
  @Get()
  @Action('see-reviews')
  @ApiOkResponse({ type: ReviewListView })
  async list(@CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<ReviewListView> {
    const seen = await this.seeReviews.list(actor);
    return { items: seen.map((one) => reviewView(one, actor, language)) };
  }

  @Get(':id')
  @Action('see-reviews')
  @ApiOkResponse({ type: ReviewView })
  async one(
    @CurrentActor() actor: Actor,
    @CurrentLanguage() language: Language,
    @IdParam() id: string,
  ): Promise<ReviewView> {
    return reviewView(await this.seeReviews.one(actor, id), actor, language);
  }

  @Post(':id/decisions')
  @HttpCode(200)
  @Action('decide-review')
  @ApiOkResponse({ type: ReviewOutcomeView })
  async decide(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: DecideReviewBody,
  ): Promise<ReviewOutcomeView> {
    return { outcome: await this.decideReview.run(actor, id, body) };
  }
}

function reviewView({ review, findings, decisions, text }: SeenReview, actor: Actor, language: Language): ReviewView {
  const { id, subjectKind, subjectId, wanted, openedAt } = review;
  return {
    id,
    subjectKind,
    subjectId,
    wanted,
    openedAt: openedAt.toISOString(),
    ...(text !== null && { text }),
    findings: findings.map((finding) => checkView(language, finding)),
    decisions: decisions.map(({ decidedBy, verdict, reasonCode, note, decidedAt }) => ({
      mine: decidedBy === actor.accountId,
      verdict,
      reasonCode,
      note,
      decidedAt: decidedAt.toISOString(),
    })),
  };
}
