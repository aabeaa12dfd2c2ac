import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { ConfirmByLink } from '@bleibe/listings';
import { SeeWeek } from '@bleibe/matching';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor } from '../http/current';
import { Id } from '../http/fields';
import { ListingView, confirmUntil, publicListing } from './listing.view';

export class StillFreeView {
  @ApiProperty({ type: [ListingView], description: 'Not confirmed since the letter; without addresses' })
  items: ListingView[];
}

export class StillFreeBody {
  @Id() listingId: string;
}

export class WeekOfListingView {
  @ApiProperty({ type: ListingView }) listing: ListingView;
  @ApiProperty({ format: 'date-time' }) confirmUntil: string;
  @ApiProperty({ type: 'integer', description: 'Households that said yes' }) requests: number;
  @ApiProperty({ type: 'integer', description: 'Wait for your answer now' }) waiting: number;
  @ApiProperty({ type: 'integer', description: 'Both sides said yes' }) agreed: number;
  @ApiProperty({ type: 'integer' }) viewings: number;
  @ApiProperty({ type: 'integer' }) ended: number;
}

export class WeekView {
  @ApiProperty({ format: 'date-time' }) from: string;
  @ApiProperty({ type: [WeekOfListingView] }) items: WeekOfListingView[];
}

/** "Still free?" by the link of a letter, and what happened to the own homes in the last seven days. */
@ApiTags('listings')
@Controller()
export class StillFreeController {
  constructor(
    private readonly confirmByLink: ConfirmByLink,
    private readonly seeWeek: SeeWeek,
  ) {}

  @Get('still-free/:token')
  @Action('confirm-by-link')
  @ApiOkResponse({ type: StillFreeView })
  async see(@Param('token') token: string): Promise<StillFreeView> {
    return { items: (await this.confirmByLink.see(token)).map(publicListing) };
  }

  @Post('still-free/:token/confirmations')
  @HttpCode(204)
  @Action('confirm-by-link')
  @ApiNoContentResponse()
  confirm(@Param('token') token: string, @Body() { listingId }: StillFreeBody): Promise<void> {
    return this.confirmByLink.run(token, listingId);
  }

  @Get('weeks/mine')
  @Action('see-week')
  @ApiOkResponse({ type: WeekView })
  async week(@CurrentActor() actor: Actor): Promise<WeekView> {
    const { from, homes } = await this.seeWeek.run(actor);
    return {
      from: from.toISOString(),
      items: homes.map(({ seen, ...counts }) => ({
        listing: publicListing(seen),
        confirmUntil: confirmUntil(seen),
        ...counts,
      })),
    };
  }
}
