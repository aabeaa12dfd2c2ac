import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DiscardTemplateDraft, DraftTemplate, PublishTemplate, SeeTemplates, wishesOf } from '@bleibe/aftercare';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, IdParam } from '../http/current';
import { DraftedView, PublishedView } from '../policy/policy.view';
import { DraftTemplateBody, PublishTemplateBody, wishesFrom } from './plan-template.dto';
import { TemplateDraftView, TemplatePageView, draftView, lineView, stepViews } from './plan-template.view';

@ApiTags('plan-templates')
@ApiBearerAuth()
@Controller()
export class PlanTemplatesController {
  constructor(
    private readonly seeTemplates: SeeTemplates,
    private readonly draftTemplate: DraftTemplate,
    private readonly publishTemplate: PublishTemplate,
    private readonly discardDraft: DiscardTemplateDraft,
  ) {}

  /** The plan of the year in force, and what is drafted. */
  @Get('plan-template')
  @Action('see-plan-template')
  @ApiOkResponse({ type: TemplatePageView })
  async page(@CurrentActor() actor: Actor): Promise<TemplatePageView> {
    const { template, drafts } = await this.seeTemplates.run(actor);
    return {
      template: { version: template.version, steps: stepViews(wishesOf(template)) },
      drafts: drafts.map((draft) => lineView(draft, actor.accountId)),
    };
  }

  @Get('plan-template-drafts/:id')
  @Action('see-plan-template')
  @ApiOkResponse({ type: TemplateDraftView })
  async one(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<TemplateDraftView> {
    return draftView(await this.seeTemplates.draft(actor, id), actor.accountId);
  }

  /** A dry run on the running plans follows by itself. */
  @Post('plan-template-drafts')
  @Action('draft-plan-template')
  @ApiCreatedResponse({ type: DraftedView })
  async draft(@CurrentActor() actor: Actor, @Body() body: DraftTemplateBody): Promise<DraftedView> {
    const { baseVersion, note } = body;
    return { id: await this.draftTemplate.run(actor, { baseVersion, note, steps: wishesFrom(body) }) };
  }

  /** By somebody else than who drafted it; running plans move along only if that is asked for. */
  @Post('plan-template-drafts/:id/publications')
  @HttpCode(200)
  @Action('publish-plan-template')
  @ApiOkResponse({ type: PublishedView })
  async publish(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: PublishTemplateBody,
  ): Promise<PublishedView> {
    return { version: await this.publishTemplate.run(actor, id, body) };
  }

  @Post('plan-template-drafts/:id/discards')
  @HttpCode(204)
  @Action('draft-plan-template')
  @ApiNoContentResponse()
  discard(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.discardDraft.run(actor, id);
  }
}
