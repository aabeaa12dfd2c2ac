import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProperty,
  ApiPropertyOptional,
  ApiTags,
} from '@nestjs/swagger';
import {
  type CheckCode,
  DecideReview,
  type OutcomeLabel,
  type ReviewReason,
  type RulePrecision,
  SeePrecision,
  SeeReviews,
  type SeenReview,
  SnoozeCheck,
  checkCodes,
  outcomeLabels,
  reviewReasons,
  subjectKinds,
} from '@bleibe/checks';
import type { Actor } from '@bleibe/platform';
import type { Language } from '@bleibe/words';
import { Action } from '../http/action';
import { CheckView, checkView } from '../http/check.view';
import { CurrentActor, CurrentLanguage, IdParam } from '../http/current';
import { LocalDay, OneOf, Text } from '../http/fields';

export class DecideReviewBody {
  @OneOf(['lift', 'keep']) verdict: 'lift' | 'keep';
  @OneOf(reviewReasons) reasonCode: ReviewReason;
  @Text({ most: 2000 }) note: string;
  @OneOf(outcomeLabels, { nullable: true }) label: OutcomeLabel | null;
  /** Told to the person concerned, in plain words. */
  @Text({ most: 2000, nullable: true }) answer: string | null;
}

export class SnoozeBody {
  @OneOf(checkCodes) check: CheckCode;
  @LocalDay() until: string;
  @Text({ least: 10, most: 2000 }) note: string;
}

export class SeenAppealView {
  @ApiProperty({ description: 'In the words of the person concerned' }) statement: string;
  @ApiProperty({ format: 'date-time' }) filedAt: string;
  @ApiProperty({ format: 'date', description: 'Day by which the answer is due' }) answerBy: string;
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
  @ApiPropertyOptional({ type: SeenAppealView, description: 'Who decided before may not decide again' })
  appeal?: SeenAppealView;
  @ApiProperty({ type: [CheckView] }) findings: CheckView[];
  @ApiProperty({ type: [ReviewDecisionView] }) decisions: ReviewDecisionView[];
}

export class ReviewListView {
  @ApiProperty({ type: [ReviewView] }) items: ReviewView[];
}

export class ReviewOutcomeView {
  @ApiProperty({ enum: ['lifted', 'kept', 'needs-second-person'] }) outcome: string;
}

export class PrecisionView implements RulePrecision {
  @ApiProperty({ enum: checkCodes }) check: CheckCode;
  @ApiProperty({ example: '2026-11' }) month: string;
  @ApiProperty({ type: 'integer' }) confirmedRisk: number;
  @ApiProperty({ type: 'integer' }) valuableAlert: number;
  @ApiProperty({ type: 'integer' }) falsePositive: number;
}

export class PrecisionListView {
  @ApiProperty({ type: [PrecisionView] }) items: PrecisionView[];
}

@ApiTags('reviews')
@ApiBearerAuth()
@Controller('reviews')
export class ReviewsController {
  constructor(
    private readonly seeReviews: SeeReviews,
    private readonly decideReview: DecideReview,
    private readonly snoozeCheck: SnoozeCheck,
    private readonly seePrecision: SeePrecision,
  ) {}

  /** What people have to look at, holds first. */
  @Get()
  @Action('see-reviews')
  @ApiOkResponse({ type: ReviewListView })
  async list(@CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<ReviewListView> {
    const seen = await this.seeReviews.list(actor);
    return { items: seen.map((one) => reviewView(one, actor, language)) };
  }

  /** How often each rule was right, month by month, by what reviewers said. */
  @Get('precision')
  @Action('see-reviews')
  @ApiOkResponse({ type: PrecisionListView })
  async precision(@CurrentActor() actor: Actor): Promise<PrecisionListView> {
    return { items: await this.seePrecision.run(actor) };
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

  /** Silences one check for this subject until a day. */
  @Post(':id/snoozes')
  @HttpCode(204)
  @Action('decide-review')
  @ApiNoContentResponse()
  async snooze(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: SnoozeBody): Promise<void> {
    await this.snoozeCheck.run(actor, id, body.check, body.until, body.note);
  }
}

function reviewView(
  { review, findings, decisions, appeal, text }: SeenReview,
  actor: Actor,
  language: Language,
): ReviewView {
  const { id, subjectKind, subjectId, wanted, openedAt } = review;
  return {
    id,
    subjectKind,
    subjectId,
    wanted,
    openedAt: openedAt.toISOString(),
    ...(text !== null && { text }),
    ...(appeal && {
      appeal: { statement: appeal.statement, filedAt: appeal.filedAt.toISOString(), answerBy: appeal.answerBy },
    }),
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
