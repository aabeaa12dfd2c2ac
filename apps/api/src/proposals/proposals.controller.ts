import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DecideOnProposal, EndProposal, Propose, SeeProposals, TakeBackStep } from '@bleibe/matching';
import { type Actor, Clock } from '@bleibe/platform';
import type { Language } from '@bleibe/words';
import { Action } from '../http/action';
import { CurrentActor, CurrentLanguage, IdParam } from '../http/current';
import { PageQuery, pageOf } from '../http/paging';
import { CreatedView } from '../identity/identity.controller';
import { DecideBody, EndBody, ProposeBody } from './proposal.dto';
import { ProposalListView, ProposalView, StateView, proposalView } from './proposal.view';

@ApiTags('proposals')
@ApiBearerAuth()
@Controller('proposals')
export class ProposalsController {
  constructor(
    private readonly proposeCandidate: Propose,
    private readonly decideOnProposal: DecideOnProposal,
    private readonly endProposal: EndProposal,
    private readonly takeBackStep: TakeBackStep,
    private readonly seeProposals: SeeProposals,
    private readonly clock: Clock,
  ) {}

  /** A caseworker approves a candidate; the household is asked. */
  @Post()
  @Action('propose')
  @ApiCreatedResponse({ type: CreatedView })
  async propose(@CurrentActor() actor: Actor, @Body() body: ProposeBody): Promise<CreatedView> {
    const { id } = await this.proposeCandidate.run(actor, body);
    return { id };
  }

  @Get()
  @Action('see-proposals')
  @ApiOkResponse({ type: ProposalListView })
  async list(
    @CurrentActor() actor: Actor,
    @CurrentLanguage() language: Language,
    @Query() { limit, after }: PageQuery,
  ): Promise<ProposalListView> {
    const seen = await this.seeProposals.list(actor, { limit: limit + 1, after: after ?? null });
    const now = this.clock.now();
    return pageOf(
      seen,
      limit,
      ({ proposal }) => proposal.id,
      (one) => proposalView(one, language, now),
    );
  }

  @Get(':id')
  @Action('see-proposals')
  @ApiOkResponse({ type: ProposalView })
  async one(
    @CurrentActor() actor: Actor,
    @CurrentLanguage() language: Language,
    @IdParam() id: string,
  ): Promise<ProposalView> {
    return proposalView(await this.seeProposals.one(actor, id), language, this.clock.now());
  }

  /** Household or landlord answer; a caseworker may write down what somebody said by telephone. */
  @Post(':id/decisions')
  @HttpCode(200)
  @Action('decide-proposal')
  @ApiOkResponse({ type: StateView })
  async decide(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: DecideBody): Promise<StateView> {
    return { state: await this.decideOnProposal.run(actor, { proposalId: id, ...body }) };
  }

  /** Whoever took the last step takes it back, within the law of the stage table. */
  @Post(':id/take-backs')
  @HttpCode(200)
  @Action('take-back-step')
  @ApiOkResponse({ type: StateView })
  async takeBack(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<StateView> {
    return { state: await this.takeBackStep.run(actor, id) };
  }

  /** Either side, or the caseworker, goes no further. */
  @Post(':id/endings')
  @HttpCode(204)
  @Action('end-proposal')
  @ApiNoContentResponse()
  end(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() { reasonCode }: EndBody): Promise<void> {
    return this.endProposal.run(actor, id, reasonCode);
  }
}
