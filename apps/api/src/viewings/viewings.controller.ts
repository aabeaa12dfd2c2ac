import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import {
  AcceptViewing,
  ArrangeViewing,
  NameCompanion,
  RecordViewingOutcome,
  SayHowViewingWent,
} from '@bleibe/matching';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, IdParam } from '../http/current';
import { CreatedView } from '../identity/identity.controller';
import {
  AcceptViewingBody,
  ArrangeViewingBody,
  CompanionBody,
  ViewingOutcomeBody,
  ViewingWordBody,
} from '../proposals/proposal.dto';

@ApiTags('viewings')
@ApiBearerAuth()
@Controller()
export class ViewingsController {
  constructor(
    private readonly arrangeViewing: ArrangeViewing,
    private readonly acceptViewing: AcceptViewing,
    private readonly sayHowItWent: SayHowViewingWent,
    private readonly nameCompanion: NameCompanion,
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
    const { startsAt, withInterpreter, withGuide } = body;
    const wish = { proposalId: id, startsAt, withInterpreter, withGuide: withGuide ?? false };
    return { id: await this.arrangeViewing.run(actor, wish) };
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

  /** Each side says for itself how it went. */
  @Post('viewings/:id/statements')
  @HttpCode(204)
  @Action('say-how-viewing-went')
  @ApiNoContentResponse()
  say(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() { says }: ViewingWordBody): Promise<void> {
    return this.sayHowItWent.run(actor, id, says);
  }

  /** Who comes along, for the caseworker of the case alone. */
  @Put('viewings/:id/companion')
  @HttpCode(204)
  @Action('name-companion')
  @ApiNoContentResponse()
  companion(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: CompanionBody): Promise<void> {
    const { kind, accountId, name } = body;
    return this.nameCompanion.run(actor, id, kind && { kind, accountId, name });
  }

  @Post('viewings/:id/outcomes')
  @HttpCode(204)
  @Action('record-viewing-outcome')
  @ApiNoContentResponse()
  outcome(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() { outcome }: ViewingOutcomeBody): Promise<void> {
    return this.recordOutcome.run(actor, id, outcome);
  }
}
