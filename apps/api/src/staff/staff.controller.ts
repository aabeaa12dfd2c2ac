import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AskFactorReset, SeeStaff, SettleFactorReset } from '@bleibe/accounts';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, IdParam } from '../http/current';
import { StaffListView, SettleBody } from './staff.dto';

@ApiTags('staff')
@ApiBearerAuth()
@Controller()
export class StaffController {
  constructor(
    private readonly seeStaff: SeeStaff,
    private readonly askFactorReset: AskFactorReset,
    private readonly settleFactorReset: SettleFactorReset,
  ) {}

  /** Who works for the organisation, and whether they have a second factor. */
  @Get('staff')
  @Action('see-staff')
  @ApiOkResponse({ type: StaffListView })
  async list(@CurrentActor() actor: Actor): Promise<StaffListView> {
    return { items: await this.seeStaff.run(actor) };
  }

  @Post('staff/:id/factor-resets')
  @HttpCode(204)
  @Action('reset-second-factor')
  @ApiNoContentResponse()
  ask(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.askFactorReset.run(actor, id);
  }

  @Post('factor-resets/:id/outcomes')
  @HttpCode(204)
  @Action('reset-second-factor')
  @ApiNoContentResponse()
  settle(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() { agreed }: SettleBody): Promise<void> {
    return this.settleFactorReset.run(actor, id, agreed);
  }
}
