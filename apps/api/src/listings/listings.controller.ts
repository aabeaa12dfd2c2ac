import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiPropertyOptional,
  ApiTags,
} from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { isStaff } from '@bleibe/accounts';
import { SeeFindings, refuseUnlawfulWish } from '@bleibe/checks';
import {
  ChangeListing,
  ConfirmListing,
  DraftListing,
  SeeListings,
  type SeenListing,
  SubmitListing,
  WithdrawListing,
} from '@bleibe/listings';
import type { Actor } from '@bleibe/platform';
import type { Language } from '@bleibe/words';
import { Action } from '../http/action';
import { CurrentActor, CurrentLanguage, IdParam } from '../http/current';
import { PageQuery, pageOf } from '../http/paging';
import { CreatedView } from '../identity/identity.controller';
import { ChangeListingBody, ListingBody } from './listing.dto';
import { ListingListView, ListingView, OwnListingsView, ownListing, publicListing, staffListing } from './listing.view';

export class PublishedQuery extends PageQuery {
  @ApiPropertyOptional({
    description: 'Key of a municipality (8 digits), or its beginning: 5 for a district, 2 for a state',
  })
  @IsOptional()
  @Matches(/^\d{2}(\d{3}(\d{3})?)?$/, { context: { code: 'place-not-found', values: {} } })
  ags?: string;
}

/** What somebody does with an own home. */
@ApiTags('listings')
@ApiBearerAuth()
@Controller('listings')
export class ListingsController {
  constructor(
    private readonly draftListing: DraftListing,
    private readonly changeListing: ChangeListing,
    private readonly submitListing: SubmitListing,
    private readonly confirmListing: ConfirmListing,
    private readonly withdrawListing: WithdrawListing,
  ) {}

  @Post()
  @Action('draft-listing')
  @ApiCreatedResponse({ type: CreatedView })
  async draft(@CurrentActor() actor: Actor, @Body() body: ListingBody): Promise<CreatedView> {
    refuseUnlawfulWish(body);
    return { id: await this.draftListing.run(actor, body) };
  }

  @Put(':id')
  @HttpCode(204)
  @Action('change-listing')
  @ApiNoContentResponse()
  async change(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: ChangeListingBody): Promise<void> {
    refuseUnlawfulWish(body.listing);
    await this.changeListing.run(actor, id, body.version, body.listing);
  }

  @Post(':id/submissions')
  @HttpCode(204)
  @Action('submit-listing')
  @ApiNoContentResponse()
  submit(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.submitListing.run(actor, id);
  }

  /** "Yes, still free." */
  @Post(':id/confirmations')
  @HttpCode(204)
  @Action('confirm-listing')
  @ApiNoContentResponse()
  confirm(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.confirmListing.run(actor, id);
  }

  @Post(':id/withdrawals')
  @HttpCode(204)
  @Action('withdraw-listing')
  @ApiNoContentResponse()
  withdraw(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.withdrawListing.run(actor, id);
  }
}

/** Looking at homes. */
@ApiTags('listings')
@ApiBearerAuth()
@Controller('listings')
export class SeeListingsController {
  constructor(
    private readonly seeListings: SeeListings,
    private readonly seeFindings: SeeFindings,
  ) {}

  /** Homes that are checked and free; anybody may look, nobody sees an address. */
  @Get()
  @Action('see-published-listings')
  @ApiOkResponse({ type: ListingListView })
  async published(
    @CurrentActor() actor: Actor,
    @Query() { limit, after, ags }: PublishedQuery,
  ): Promise<ListingListView> {
    const seen = await this.seeListings.published(actor, { limit: limit + 1, after: after ?? null }, ags ?? null);
    return pageOf(seen, limit, ({ listing }) => listing.id, publicListing);
  }

  @Get('mine')
  @Action('see-own-listings')
  @ApiOkResponse({ type: OwnListingsView })
  async mine(@CurrentActor() actor: Actor, @CurrentLanguage() language: Language): Promise<OwnListingsView> {
    const seen = await this.seeListings.own(actor);
    return { items: await Promise.all(seen.map((one) => this.own(actor, one, language))) };
  }

  @Get(':id')
  @Action('see-listing')
  @ApiOkResponse({ type: ListingView })
  async one(
    @CurrentActor() actor: Actor,
    @CurrentLanguage() language: Language,
    @IdParam() id: string,
  ): Promise<ListingView> {
    const seen = await this.seeListings.one(actor, id);
    if (seen.isOwn) return this.own(actor, seen, language);
    return isStaff(actor.roles) ? staffListing(seen) : publicListing(seen);
  }

  private async own(actor: Actor, seen: SeenListing, language: Language): Promise<ListingView> {
    return ownListing(seen, await this.seeFindings.run(actor, { kind: 'listing', id: seen.listing.id }), language);
  }
}
