import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import {
  ChangeConsent,
  ChangeWorker,
  EndTenancy,
  MoveAnchor,
  NameDeputy,
  NoteConcern,
  PausePlan,
  ResumePlan,
  ReviewExit,
  SplitHousehold,
  concernWeights,
} from '@bleibe/aftercare';
import { GERMANY, startOfDay } from '@bleibe/calendar';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, IdParam } from '../http/current';
import {
  ConcernBody,
  ConsentBody,
  DeputyBody,
  EndTenancyBody,
  ExitReviewBody,
  MoveInBody,
  PauseBody,
  SplitBody,
  WorkerBody,
} from './tenancy.dto';

/** What workers do with a tenancy as a whole. */
@ApiTags('tenancies')
@ApiBearerAuth()
@Controller('tenancies')
export class TenancyActsController {
  constructor(
    private readonly pausePlan: PausePlan,
    private readonly resumePlan: ResumePlan,
    private readonly nameDeputy: NameDeputy,
    private readonly endTenancy: EndTenancy,
    private readonly reviewExit: ReviewExit,
    private readonly splitHousehold: SplitHousehold,
    private readonly moveAnchor: MoveAnchor,
    private readonly changeWorker: ChangeWorker,
  ) {}

  /** Nothing is sent for a while; escalations go on (R14). */
  @Post(':id/pauses')
  @HttpCode(204)
  @Action('pause-tenancy')
  @ApiNoContentResponse()
  pause(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() { until }: PauseBody): Promise<void> {
    return this.pausePlan.run(actor, id, until ? startOfDay(until, GERMANY) : null);
  }

  @Post(':id/resumptions')
  @HttpCode(204)
  @Action('pause-tenancy')
  @ApiNoContentResponse()
  resume(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.resumePlan.run(actor, id);
  }

  /** The move-in is another day: what is planned moves along, agreed times are asked about anew (R12). */
  @Post(':id/move-ins')
  @HttpCode(204)
  @Action('move-tenancy')
  @ApiNoContentResponse()
  move(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() { moveInOn }: MoveInBody): Promise<void> {
    return this.moveAnchor.run(actor, id, moveInOn);
  }

  @Post(':id/workers')
  @HttpCode(204)
  @Action('change-worker')
  @ApiNoContentResponse()
  worker(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() { workerId }: WorkerBody): Promise<void> {
    return this.changeWorker.run(actor, id, workerId);
  }

  @Post(':id/deputies')
  @HttpCode(204)
  @Action('name-deputy')
  @ApiNoContentResponse()
  deputy(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() { deputyId }: DeputyBody): Promise<void> {
    return this.nameDeputy.run(actor, id, deputyId);
  }

  /** What was planned is called off at once; how it ended is asked and looked at (R15). */
  @Post(':id/endings')
  @HttpCode(204)
  @Action('end-tenancy')
  @ApiNoContentResponse()
  end(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: EndTenancyBody): Promise<void> {
    return this.endTenancy.run(actor, id, body);
  }

  @Post(':id/exit-reviews')
  @HttpCode(204)
  @Action('review-tenancy-exit')
  @ApiNoContentResponse()
  review(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: ExitReviewBody): Promise<void> {
    return this.reviewExit.run(actor, id, body);
  }

  /** A person had to leave: her steps go on in a plan of her own, and the household gets no hint (R32). */
  @Post(':id/splits')
  @HttpCode(204)
  @Action('split-household')
  @ApiNoContentResponse()
  split(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: SplitBody): Promise<void> {
    return this.splitHousehold.run(actor, id, body.personId, body.safePhone);
  }
}

/** What people say about themselves, written down by a worker. */
@ApiTags('tenancies')
@ApiBearerAuth()
@Controller('tenancies')
export class TenancyWordsController {
  constructor(
    private readonly changeConsent: ChangeConsent,
    private readonly noteConcern: NoteConcern,
  ) {}

  /** Consent is given or taken back on the word of the person (R16). */
  @Post(':id/consents')
  @HttpCode(204)
  @Action('change-aftercare-consent')
  @ApiNoContentResponse()
  consent(@CurrentActor() actor: Actor, @IdParam() tenancyId: string, @Body() body: ConsentBody): Promise<void> {
    return this.changeConsent.run(actor, { tenancyId, ...body });
  }

  /** Something was said on the telephone or stood in a letter; it raises what an answer would have raised. */
  @Post(':id/concerns')
  @HttpCode(204)
  @Action('note-concern-of-person')
  @ApiNoContentResponse()
  concern(@CurrentActor() actor: Actor, @IdParam() tenancyId: string, @Body() body: ConcernBody): Promise<void> {
    const { personId, concern, words, language } = body;
    const about = concern ? concernWeights[concern] : null;
    return this.noteConcern.run(actor, { tenancyId, personId, about, words: words ? { text: words, language } : null });
  }
}
