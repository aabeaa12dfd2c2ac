import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@bleibe/platform';
import { SeeOutcomes } from '@bleibe/reports';
import { Action } from '../http/action';
import { CurrentActor } from '../http/current';
import { OutcomesView } from './outcomes.view';

@ApiTags('outcomes')
@ApiBearerAuth()
@Controller('outcomes')
export class OutcomesController {
  constructor(private readonly seeOutcomes: SeeOutcomes) {}

  /** What aftercare has come to: homes kept, answers, times to help, visits; figures about few are withheld. */
  @Get()
  @Action('see-outcomes')
  @ApiOkResponse({ type: OutcomesView })
  outcomes(@CurrentActor() actor: Actor): Promise<OutcomesView> {
    return this.seeOutcomes.run(actor);
  }
}
