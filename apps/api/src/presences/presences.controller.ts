import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { CheckIn, CheckOut, ClearPresence, SeePresences, SetVisitByTwo } from '@bleibe/aftercare';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, IdParam } from '../http/current';
import { Flag, Text } from '../http/fields';
import { CheckInBody } from '../visits/visit-form.dto';

export class ClearPresenceBody {
  @Text({ most: 2000 }) note: string;
}

export class ByTwoBody {
  @Flag() byTwo: boolean;
}

export class PresenceView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) tenancyId: string;
  @ApiProperty() reference: string;
  @ApiProperty({ description: 'Of the worker' }) name: string;
  @ApiProperty({ description: 'The reader herself' }) isMe: boolean;
  @ApiProperty({ format: 'date-time' }) checkedInAt: string;
  @ApiProperty({ format: 'date-time' }) expectedUntil: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) alertedAt: string | null;
}

export class PresenceListView {
  @ApiProperty({ type: [PresenceView] }) items: PresenceView[];
}

/** Who is at a visit now, so that somebody comes when she does not come out. */
@ApiTags('presences')
@ApiBearerAuth()
@Controller()
export class PresencesController {
  constructor(
    private readonly seePresences: SeePresences,
    private readonly checkIn: CheckIn,
    private readonly checkOut: CheckOut,
    private readonly clearPresence: ClearPresence,
    private readonly setByTwo: SetVisitByTwo,
  ) {}

  @Get('presences')
  @Action('see-presences')
  @ApiOkResponse({ type: PresenceListView })
  async list(@CurrentActor() actor: Actor): Promise<PresenceListView> {
    const items = await this.seePresences.run(actor);
    return {
      items: items.map(({ id, tenancyId, reference, workerId, name, checkedInAt, expectedUntil, alertedAt }) => ({
        id,
        tenancyId,
        reference,
        name,
        isMe: workerId === actor.accountId,
        checkedInAt: checkedInAt.toISOString(),
        expectedUntil: expectedUntil.toISOString(),
        alertedAt: alertedAt?.toISOString() ?? null,
      })),
    };
  }

  /** Somebody has spoken with her. */
  @Post('presences/:id/clearances')
  @HttpCode(204)
  @Action('see-presences')
  @ApiNoContentResponse()
  clear(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() { note }: ClearPresenceBody): Promise<void> {
    return this.clearPresence.run(actor, id, note);
  }

  /** Whether nobody goes there alone; only a lead lifts it. */
  @Put('tenancies/:id/visit-by-two')
  @HttpCode(204)
  @Action('arrange-visit')
  @ApiNoContentResponse()
  byTwo(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() { byTwo }: ByTwoBody): Promise<void> {
    return this.setByTwo.run(actor, id, byTwo);
  }

  @Post('visits/:id/arrivals')
  @HttpCode(204)
  @Action('record-visit')
  @ApiNoContentResponse()
  arrive(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: CheckInBody): Promise<void> {
    const { writtenAt: arrivedAt, ...arrival } = body;
    return this.checkIn.run(actor, id, { ...arrival, arrivedAt });
  }

  @Post('visits/:id/departures')
  @HttpCode(204)
  @Action('record-visit')
  @ApiNoContentResponse()
  leave(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.checkOut.run(actor, id);
  }
}
