import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { PromiseUnit, RecordAssurance, RecordLease } from '@bleibe/matching';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, IdParam } from '../http/current';
import { AssuranceBody, LeaseBody } from './proposal.dto';

/** From the viewing to the signature. */
@ApiTags('proposals')
@ApiBearerAuth()
@Controller('proposals')
export class ConclusionsController {
  constructor(
    private readonly promiseUnit: PromiseUnit,
    private readonly recordAssurance: RecordAssurance,
    private readonly recordLease: RecordLease,
  ) {}

  @Post(':id/promises')
  @HttpCode(204)
  @Action('promise')
  @ApiNoContentResponse()
  promise(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.promiseUnit.run(actor, id);
  }

  @Post(':id/assurances')
  @HttpCode(204)
  @Action('record-assurance')
  @ApiNoContentResponse()
  assurance(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() { givenOn }: AssuranceBody): Promise<void> {
    return this.recordAssurance.run(actor, id, givenOn);
  }

  @Post(':id/leases')
  @HttpCode(204)
  @Action('record-lease')
  @ApiNoContentResponse()
  lease(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: LeaseBody): Promise<void> {
    return this.recordLease.run(actor, { proposalId: id, ...body });
  }
}
