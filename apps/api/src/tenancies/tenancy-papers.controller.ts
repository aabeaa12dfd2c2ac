import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { RecordBenefitEnd, RecordPermit } from '@bleibe/aftercare';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, IdParam } from '../http/current';
import { BenefitEndBody, PermitBody } from './tenancy.dto';

/** Papers of a person that run out; reminders follow from them (R26, R27). */
@ApiTags('tenancies')
@ApiBearerAuth()
@Controller('tenancies')
export class TenancyPapersController {
  constructor(
    private readonly recordPermit: RecordPermit,
    private readonly recordBenefitEnd: RecordBenefitEnd,
  ) {}

  /** What is unclear goes to a person and is not told automatically. */
  @Post(':id/permits')
  @HttpCode(204)
  @Action('record-paper')
  @ApiNoContentResponse()
  permit(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: PermitBody): Promise<void> {
    const { personId, ...facts } = body;
    return this.recordPermit.run(actor, id, personId, facts);
  }

  @Post(':id/benefit-ends')
  @HttpCode(204)
  @Action('record-paper')
  @ApiNoContentResponse()
  benefitEnd(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { personId, on }: BenefitEndBody,
  ): Promise<void> {
    return this.recordBenefitEnd.run(actor, id, personId, on);
  }
}
