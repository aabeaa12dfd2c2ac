import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { FinishFollowUp, type FollowUpOutcome, SeeFollowUps, followUpKinds, followUpOutcomes } from '@bleibe/aftercare';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, IdParam } from '../http/current';
import { OneOf, Text } from '../http/fields';

export class FinishFollowUpBody {
  @OneOf(followUpOutcomes) outcome: FollowUpOutcome;
  @Text({ least: 0, most: 2000 }) note: string;
}

export class OpenFollowUpView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: followUpKinds }) kind: string;
  @ApiProperty({ format: 'uuid' }) tenancyId: string;
  @ApiProperty() reference: string;
  @ApiProperty({ format: 'date-time' }) dueAt: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) occurrenceId: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) visitId: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'What is to be done after a visit' }) action: string | null;
  @ApiProperty({ enum: ['me', 'colleague', 'nobody'] }) assigned: string;
}

export class OpenFollowUpListView {
  @ApiProperty({ type: [OpenFollowUpView] }) items: OpenFollowUpView[];
}

@ApiTags('follow-ups')
@ApiBearerAuth()
@Controller('follow-ups')
export class FollowUpsController {
  constructor(
    private readonly seeFollowUps: SeeFollowUps,
    private readonly finishFollowUp: FinishFollowUp,
  ) {}

  /** Calls and other work that is not done, nearest first. */
  @Get()
  @Action('see-follow-ups')
  @ApiOkResponse({ type: OpenFollowUpListView })
  async list(@CurrentActor() actor: Actor): Promise<OpenFollowUpListView> {
    const open = await this.seeFollowUps.run(actor);
    return {
      items: open.map(({ id, kind, tenancyId, reference, dueAt, occurrenceId, visitId, action, assigned }) => ({
        id,
        kind,
        tenancyId,
        reference,
        dueAt: dueAt.toISOString(),
        occurrenceId,
        visitId,
        action,
        assigned,
      })),
    };
  }

  @Post(':id/completions')
  @HttpCode(204)
  @Action('finish-follow-up')
  @ApiNoContentResponse()
  finish(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: FinishFollowUpBody): Promise<void> {
    return this.finishFollowUp.run(actor, id, body);
  }
}
