import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DiscardStageDraft, DraftStages, PublishStages, SeeStages } from '@bleibe/matching';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, IdParam } from '../http/current';
import { DraftedView, PublishedView } from '../policy/policy.view';
import { DraftStagesBody, contentOf } from './stages.dto';
import { StageDraftView, StagesPageView, stageDraftView, stageTableView } from './stages.view';

@ApiTags('stages')
@ApiBearerAuth()
@Controller()
export class StagesController {
  constructor(
    private readonly seeStages: SeeStages,
    private readonly draftStages: DraftStages,
    private readonly publishStages: PublishStages,
    private readonly discardDraft: DiscardStageDraft,
  ) {}

  /** Steps, deadlines and reasons that new proposals begin with, and what is drafted. */
  @Get('stages')
  @Action('see-stages')
  @ApiOkResponse({ type: StagesPageView })
  async page(@CurrentActor() actor: Actor): Promise<StagesPageView> {
    const { stages, drafts } = await this.seeStages.run(actor);
    return { stages: stageTableView(stages), drafts: drafts.map((draft) => stageDraftView(draft, actor.accountId)) };
  }

  @Get('stage-drafts/:id')
  @Action('see-stages')
  @ApiOkResponse({ type: StageDraftView })
  async one(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<StageDraftView> {
    return stageDraftView(await this.seeStages.draft(actor, id), actor.accountId);
  }

  @Post('stage-drafts')
  @Action('draft-stages')
  @ApiCreatedResponse({ type: DraftedView })
  async draft(@CurrentActor() actor: Actor, @Body() body: DraftStagesBody): Promise<DraftedView> {
    const { baseVersion, note } = body;
    return { id: await this.draftStages.run(actor, { baseVersion, note, content: contentOf(body) }) };
  }

  /** By somebody else than who drafted it; running proposals stay on their version. */
  @Post('stage-drafts/:id/publications')
  @HttpCode(200)
  @Action('publish-stages')
  @ApiOkResponse({ type: PublishedView })
  async publish(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<PublishedView> {
    return { version: await this.publishStages.run(actor, id) };
  }

  @Post('stage-drafts/:id/discards')
  @HttpCode(204)
  @Action('draft-stages')
  @ApiNoContentResponse()
  discard(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.discardDraft.run(actor, id);
  }
}
