import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  type Ban,
  type BanReason,
  DecideBan,
  ProposeBan,
  SeeBans,
  banReasons,
  banStates,
  stateOfBan,
} from '@bleibe/checks';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, IdParam } from '../http/current';
import { Id, OneOf, Text } from '../http/fields';

export class ProposeBanBody {
  @OneOf(['landlord', 'household']) subjectKind: 'landlord' | 'household';
  @Id() subjectId: string;
  @OneOf(banReasons) reasonCode: BanReason;
  /** Told to the person concerned, in plain words. */
  @Text({ least: 10, most: 2000 }) answer: string;
}

export class DecideBanBody {
  @OneOf(['confirm', 'end']) verdict: 'confirm' | 'end';
}

export class BanStateView {
  @ApiProperty({ enum: banStates }) state: string;
}

export class ProposedBanView {
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class BanView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ['landlord', 'household'] }) subjectKind: string;
  @ApiProperty({ format: 'uuid' }) subjectId: string;
  @ApiProperty({ enum: banReasons }) reasonCode: string;
  @ApiProperty() answer: string;
  @ApiProperty({ enum: banStates }) state: string;
  @ApiProperty({ format: 'date-time' }) proposedAt: string;
}

export class BanListView {
  @ApiProperty({ type: [BanView] }) items: BanView[];
}

@ApiTags('bans')
@ApiBearerAuth()
@Controller('bans')
export class BansController {
  constructor(
    private readonly seeBans: SeeBans,
    private readonly proposeBan: ProposeBan,
    private readonly decideBan: DecideBan,
  ) {}

  @Get()
  @Action('see-bans')
  @ApiOkResponse({ type: BanListView })
  async list(@CurrentActor() actor: Actor): Promise<BanListView> {
    return { items: (await this.seeBans.run(actor)).map(banView) };
  }

  /** The first of two people; nothing happens before a second one confirms. */
  @Post()
  @Action('ban')
  @ApiCreatedResponse({ type: ProposedBanView })
  async propose(
    @CurrentActor() actor: Actor,
    @Body() { subjectKind, subjectId, reasonCode, answer }: ProposeBanBody,
  ): Promise<ProposedBanView> {
    return { id: await this.proposeBan.run(actor, { subjectKind, subjectId }, reasonCode, answer) };
  }

  @Post(':id/decisions')
  @HttpCode(200)
  @Action('ban')
  @ApiOkResponse({ type: BanStateView })
  async decide(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { verdict }: DecideBanBody,
  ): Promise<BanStateView> {
    return { state: await this.decideBan.run(actor, id, verdict) };
  }
}

const banView = (ban: Ban): BanView => ({
  id: ban.id,
  subjectKind: ban.subjectKind,
  subjectId: ban.subjectId,
  reasonCode: ban.reasonCode,
  answer: ban.answer,
  state: stateOfBan(ban),
  proposedAt: ban.proposedAt.toISOString(),
});
