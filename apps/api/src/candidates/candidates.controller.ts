import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SeeCandidates, SeeDemand, SeeWishCosts, SeeWorklist } from '@bleibe/matching';
import type { Actor } from '@bleibe/platform';
import type { Language } from '@bleibe/words';
import { Action } from '../http/action';
import { CurrentActor, CurrentLanguage, IdParam } from '../http/current';
import { PageQuery } from '../http/paging';
import {
  CandidateListView,
  CounterfactualsView,
  DemandView,
  PairView,
  WishCostsView,
  WorklistView,
  candidateView,
  pairView,
} from './candidate.view';

@ApiTags('candidates')
@ApiBearerAuth()
@Controller()
export class CandidatesController {
  constructor(
    private readonly seeCandidates: SeeCandidates,
    private readonly seeWorklist: SeeWorklist,
    private readonly seeDemand: SeeDemand,
    private readonly seeWishCosts: SeeWishCosts,
  ) {}

  /** The open cases of the organisation, by the next thing to do. */
  @Get('worklist')
  @Action('see-worklist')
  @ApiOkResponse({ type: WorklistView })
  async worklist(@CurrentActor() actor: Actor): Promise<WorklistView> {
    const items = await this.seeWorklist.run(actor);
    return {
      items: items.map((item) => ({
        ...item,
        waitingSince: item.waitingSince.toISOString(),
        deadlineAt: item.deadlineAt?.toISOString() ?? null,
      })),
    };
  }

  @Get('households/:id/candidates')
  @Action('see-candidates')
  @ApiOkResponse({ type: CandidateListView })
  async candidates(
    @CurrentActor() actor: Actor,
    @CurrentLanguage() language: Language,
    @IdParam() id: string,
    @Query() { limit }: PageQuery,
  ): Promise<CandidateListView> {
    const seen = await this.seeCandidates.ofHousehold(actor, id, limit);
    return { items: seen.map((one) => candidateView(language, one)) };
  }

  /** Why, and why not, for any pair. */
  @Get('households/:id/candidates/:listingId')
  @Action('see-pair')
  @ApiOkResponse({ type: PairView })
  async pair(
    @CurrentActor() actor: Actor,
    @CurrentLanguage() language: Language,
    @IdParam() id: string,
    @IdParam('listingId') listingId: string,
  ): Promise<PairView> {
    return pairView(language, await this.seeCandidates.pair(actor, id, listingId));
  }

  /** How many more homes would fit if one wish alone were lifted. */
  @Get('households/:id/counterfactuals')
  @Action('see-candidates')
  @ApiOkResponse({ type: CounterfactualsView })
  async whatIf(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<CounterfactualsView> {
    const { fitting, ifLifted } = await this.seeCandidates.whatIf(actor, id);
    return { fitting, ifLifted };
  }

  /** How many homes fit the own household, and how many more would without each of its wishes. */
  @Get('households/:id/wish-costs')
  @Action('see-wish-costs')
  @ApiOkResponse({ type: WishCostsView })
  async wishCosts(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<WishCostsView> {
    const { fitting, ifLifted } = await this.seeWishCosts.run(actor, id);
    return { fitting, ifLifted: ifLifted.map(({ code, moreListings }) => ({ code, moreListings })) };
  }

  /** For how many households a home would do, and which condition shuts out most. */
  @Get('listings/:id/demand')
  @Action('see-demand')
  @ApiOkResponse({ type: DemandView })
  async demand(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<DemandView> {
    const { fitting, ifLifted, at } = await this.seeDemand.run(actor, id);
    return { fitting, ifLifted, at: at.toISOString() };
  }
}
