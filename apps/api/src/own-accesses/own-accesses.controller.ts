import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@bleibe/platform';
import { type AccessKind, SeeOwnAccesses, accessKinds } from '@bleibe/reports';
import { Action } from '../http/action';
import { CurrentActor } from '../http/current';

export class OwnAccessView {
  @ApiProperty({ format: 'date' }) day: string;
  @ApiProperty({ enum: accessKinds }) kind: AccessKind;
  @ApiProperty({ type: String, nullable: true, description: 'null = no longer works here' }) role: string | null;
  @ApiProperty({ type: String, nullable: true }) organisation: string | null;
  @ApiProperty({ type: 'integer' }) times: number;
}

export class OwnAccessListView {
  @ApiProperty({ type: [OwnAccessView] }) items: OwnAccessView[];
}

@ApiTags('own-accesses')
@ApiBearerAuth()
@Controller('own-accesses')
export class OwnAccessesController {
  constructor(private readonly seeOwnAccesses: SeeOwnAccesses) {}

  /** Who has looked at the caller's own data, by day. */
  @Get()
  @Action('see-own-accesses')
  @ApiOkResponse({ type: OwnAccessListView })
  async list(@CurrentActor() actor: Actor): Promise<OwnAccessListView> {
    return { items: await this.seeOwnAccesses.run(actor) };
  }
}
