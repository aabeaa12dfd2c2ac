import { Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProperty,
  ApiTags,
} from '@nestjs/swagger';
import { MakeCalendarFeed, ReadCalendarFeed, RevokeCalendarFeed, SeeCalendarFeed } from '@bleibe/aftercare';
import { type Actor, NotFound } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor } from '../http/current';

export class CalendarTokenView {
  @ApiProperty({ description: 'Shown once' }) token: string;
}

export class OwnCalendarFeedView {
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) since: string | null;
}

export class CalendarEntryView {
  @ApiProperty({ format: 'uuid' }) uid: string;
  @ApiProperty({ type: 'integer' }) sequence: number;
  @ApiProperty({ format: 'date-time' }) startsAt: string;
  @ApiProperty() cancelled: boolean;
  @ApiProperty() reference: string;
  @ApiProperty({ type: String, nullable: true }) municipality: string | null;
}

export class CalendarFeedView {
  @ApiProperty({ type: [CalendarEntryView] }) items: CalendarEntryView[];
}

const TOKEN = /^[\w-]{43}$/;

/** Appointments for the calendar program of a worker; no name and no address leaves here. */
@ApiTags('calendar-feeds')
@Controller('calendar-feeds')
export class CalendarFeedsController {
  constructor(
    private readonly makeCalendarFeed: MakeCalendarFeed,
    private readonly revokeCalendarFeed: RevokeCalendarFeed,
    private readonly seeCalendarFeed: SeeCalendarFeed,
    private readonly readCalendarFeed: ReadCalendarFeed,
  ) {}

  @Get('mine')
  @Action('own-calendar-feed')
  @ApiBearerAuth()
  @ApiOkResponse({ type: OwnCalendarFeedView })
  async mine(@CurrentActor() actor: Actor): Promise<OwnCalendarFeedView> {
    return { since: (await this.seeCalendarFeed.run(actor))?.toISOString() ?? null };
  }

  /** A new secret address; the one before works no more. */
  @Post()
  @Action('own-calendar-feed')
  @ApiBearerAuth()
  @ApiCreatedResponse({ type: CalendarTokenView })
  async make(@CurrentActor() actor: Actor): Promise<CalendarTokenView> {
    return { token: await this.makeCalendarFeed.run(actor) };
  }

  @Delete('mine')
  @HttpCode(204)
  @Action('own-calendar-feed')
  @ApiBearerAuth()
  @ApiNoContentResponse()
  revoke(@CurrentActor() actor: Actor): Promise<void> {
    return this.revokeCalendarFeed.run(actor);
  }

  @Get(':token')
  @Action('read-calendar-feed')
  @ApiOkResponse({ type: CalendarFeedView })
  async read(@Param('token') token: string): Promise<CalendarFeedView> {
    if (!TOKEN.test(token)) throw new NotFound();
    const entries = await this.readCalendarFeed.run(token);
    return {
      items: entries.map(({ uid, sequence, startsAt, cancelled, reference, municipality }) => ({
        uid,
        sequence,
        startsAt: startsAt.toISOString(),
        cancelled,
        reference,
        municipality,
      })),
    };
  }
}
