import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { AcceptViewing, ArrangeViewing, RecordViewingOutcome } from '@bleibe/matching';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, IdParam } from '../http/current';
import { CreatedView } from '../identity/identity.controller';
import { AcceptViewingBody, ArrangeViewingBody, ViewingOutcomeBody } from '../proposals/proposal.dto';

@ApiTags('viewings')
@ApiBearerAuth()
@Controller()
export class ViewingsController {
  constructor(
    private readonly arrangeViewing: ArrangeViewing,
    private readonly acceptViewing: AcceptViewing,
    private readonly recordOutcome: RecordViewingOutcome,
  ) {}

  @Post('proposals/:id/viewings')
  @Action('arrange-viewing')
  @ApiCreatedResponse({ type: CreatedView })
  async arrange(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: ArrangeViewingBody,
  ): Promise<CreatedView> {
    return { id: await this.arrangeViewing.run(actor, { proposalId: id, ...body }) };
  }

  @Post('viewings/:id/acceptances')
  @HttpCode(204)
  @Action('accept-viewing')
  @ApiNoContentResponse()
  accept(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { onBehalfOf }: AcceptViewingBody,
  ): Promise<void> {
    return this.acceptViewing.run(actor, id, onBehalfOf);
  }

  @Post('viewings/:id/outcomes')
  @HttpCode(204)
  @Action('record-viewing-outcome')
  @ApiNoContentResponse()
  outcome(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() { outcome }: ViewingOutcomeBody): Promise<void> {
    return this.recordOutcome.run(actor, id, outcome);
  }
}
