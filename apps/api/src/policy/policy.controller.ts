import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DiscardDraft, DraftPolicy, PublishPolicy, SeePolicy } from '@bleibe/matching';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, IdParam } from '../http/current';
import { DraftPolicyBody, policyOf } from './policy.dto';
import { DraftedView, PolicyDraftView, PolicyPageView, PublishedView, draftView, policyView } from './policy.view';

@ApiTags('policy')
@ApiBearerAuth()
@Controller()
export class PolicyController {
  constructor(
    private readonly seePolicy: SeePolicy,
    private readonly draftPolicy: DraftPolicy,
    private readonly publishPolicy: PublishPolicy,
    private readonly discardDraft: DiscardDraft,
  ) {}

  /** Weights and priorities in force, and what is drafted. */
  @Get('policy')
  @Action('see-policy')
  @ApiOkResponse({ type: PolicyPageView })
  async page(@CurrentActor() actor: Actor): Promise<PolicyPageView> {
    const { policy, drafts } = await this.seePolicy.run(actor);
    return { policy: policyView(policy), drafts: drafts.map((draft) => draftView(draft, actor.accountId)) };
  }

  @Get('policy-drafts/:id')
  @Action('see-policy')
  @ApiOkResponse({ type: PolicyDraftView })
  async one(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<PolicyDraftView> {
    return draftView(await this.seePolicy.draft(actor, id), actor.accountId);
  }

  /** A dry run follows by itself. */
  @Post('policy-drafts')
  @Action('draft-policy')
  @ApiCreatedResponse({ type: DraftedView })
  async draft(@CurrentActor() actor: Actor, @Body() body: DraftPolicyBody): Promise<DraftedView> {
    const { baseVersion, note } = body;
    return { id: await this.draftPolicy.run(actor, { baseVersion, note, ...policyOf(body) }) };
  }

  /** By somebody else than who drafted it; candidates are scored anew afterwards. */
  @Post('policy-drafts/:id/publications')
  @HttpCode(200)
  @Action('publish-policy')
  @ApiOkResponse({ type: PublishedView })
  async publish(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<PublishedView> {
    return { version: await this.publishPolicy.run(actor, id) };
  }

  @Post('policy-drafts/:id/discards')
  @HttpCode(204)
  @Action('draft-policy')
  @ApiNoContentResponse()
  discard(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.discardDraft.run(actor, id);
  }
}
