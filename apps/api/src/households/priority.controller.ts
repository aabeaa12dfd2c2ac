import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SeePriority } from '@bleibe/matching';
import type { Actor } from '@bleibe/platform';
import { type ProvenGround, provenGrounds } from '@bleibe/scoring';
import { RecordPriorityProof, WithdrawPriorityProof } from '@bleibe/seekers';
import type { Language } from '@bleibe/words';
import { Action } from '../http/action';
import { CurrentActor, CurrentLanguage, IdParam } from '../http/current';
import { LocalDay, OneOf } from '../http/fields';
import { PriorityView, priorityView } from './priority.view';

export class PriorityProofBody {
  @OneOf(provenGrounds) ground: ProvenGround;
  @LocalDay({ nullable: true }) endsOn: string | null;
  @LocalDay() validUntil: string;
}

export class WithdrawProofBody {
  @OneOf(provenGrounds) ground: ProvenGround;
}

@ApiTags('households')
@ApiBearerAuth()
@Controller('households')
export class PriorityController {
  constructor(
    private readonly seePriority: SeePriority,
    private readonly recordProof: RecordPriorityProof,
    private readonly withdrawProof: WithdrawPriorityProof,
  ) {}

  /** Tier, days waited, and why. */
  @Get(':id/priority')
  @Action('see-priority')
  @ApiOkResponse({ type: PriorityView })
  async priority(
    @CurrentActor() actor: Actor,
    @CurrentLanguage() language: Language,
    @IdParam() id: string,
  ): Promise<PriorityView> {
    return priorityView(language, await this.seePriority.run(actor, id));
  }

  /** A paper was seen; what it says is not kept. */
  @Post(':id/priority-proofs')
  @HttpCode(204)
  @Action('record-priority-proof')
  @ApiNoContentResponse()
  async record(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: PriorityProofBody): Promise<void> {
    await this.recordProof.run(actor, id, body);
  }

  @Post(':id/priority-proofs/withdrawals')
  @HttpCode(204)
  @Action('record-priority-proof')
  @ApiNoContentResponse()
  async withdraw(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { ground }: WithdrawProofBody,
  ): Promise<void> {
    await this.withdrawProof.run(actor, id, ground);
  }
}
