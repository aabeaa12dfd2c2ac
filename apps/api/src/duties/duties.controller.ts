import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { MoveDuty, SettleDuty } from '@bleibe/aftercare';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, IdParam } from '../http/current';
import { LocalDay, OneOf } from '../http/fields';

export class SettleDutyBody {
  @OneOf(['done', 'not_needed']) as: 'done' | 'not_needed';
}

export class MoveDutyBody {
  @LocalDay() dueOn: string;
}

@ApiTags('duties')
@ApiBearerAuth()
@Controller('duties')
export class DutiesController {
  constructor(
    private readonly settleDuty: SettleDuty,
    private readonly moveDuty: MoveDuty,
  ) {}

  @Post(':id/settlements')
  @HttpCode(204)
  @Action('settle-duty')
  @ApiNoContentResponse()
  settle(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: SettleDutyBody): Promise<void> {
    return this.settleDuty.run(actor, id, body.as);
  }

  @Post(':id/moves')
  @HttpCode(204)
  @Action('settle-duty')
  @ApiNoContentResponse()
  move(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() { dueOn }: MoveDutyBody): Promise<void> {
    return this.moveDuty.run(actor, id, dueOn);
  }
}
