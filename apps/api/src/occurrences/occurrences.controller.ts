import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  AnswerForPerson,
  CallOffVisit,
  ConfirmVisit,
  OfferVisit,
  RecordBounce,
  SeeAppointments,
  SeeQuestions,
  SeeWhy,
} from '@bleibe/aftercare';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, IdParam } from '../http/current';
import { CreatedView } from '../identity/identity.controller';
import { itemViews } from '../surveys/survey-items';
import { ReceivedView } from '../surveys/surveys.controller';
import { CallOffBody, EnterAnswersBody, OfferVisitBody, QuestionsQuery } from './occurrence.dto';
import { OneOccurrenceView, QuestionsView, oneOccurrenceView } from './occurrence.view';

/** One step of a plan: why it was sent or not, the times of a visit, the questions of a survey read out. */
@ApiTags('occurrences')
@ApiBearerAuth()
@Controller('occurrences')
export class OccurrencesController {
  constructor(
    private readonly seeWhy: SeeWhy,
    private readonly seeAppointments: SeeAppointments,
    private readonly offerVisit: OfferVisit,
    private readonly confirmVisit: ConfirmVisit,
    private readonly callOffVisit: CallOffVisit,
    private readonly seeQuestions: SeeQuestions,
    private readonly answerForPerson: AnswerForPerson,
    private readonly recordBounce: RecordBounce,
  ) {}

  @Get(':id')
  @Action('see-occurrence')
  @ApiOkResponse({ type: OneOccurrenceView })
  async one(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<OneOccurrenceView> {
    return oneOccurrenceView(await this.seeWhy.run(actor, id), await this.seeAppointments.run(actor, id));
  }

  /** Offers a time; one that stood before is called off. */
  @Post(':id/appointments')
  @Action('arrange-visit')
  @ApiCreatedResponse({ type: CreatedView })
  async offer(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { startsAt, workerId, ...along }: OfferVisitBody,
  ): Promise<CreatedView> {
    return { id: await this.offerVisit.run(actor, id, startsAt, workerId, along) };
  }

  /** The household has said yes, e.g. on the telephone. */
  @Post(':id/confirmations')
  @HttpCode(204)
  @Action('arrange-visit')
  @ApiNoContentResponse()
  confirm(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.confirmVisit.run(actor, id);
  }

  @Post(':id/cancellations')
  @HttpCode(204)
  @Action('arrange-visit')
  @ApiNoContentResponse()
  callOff(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() { reason }: CallOffBody): Promise<void> {
    return this.callOffVisit.run(actor, id, reason);
  }

  /** A message came back for good: somebody finds out the right address (R20). */
  @Post(':id/bounces')
  @HttpCode(204)
  @Action('record-bounce')
  @ApiNoContentResponse()
  bounce(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.recordBounce.run(actor, id);
  }

  /** Questions to read out; without "can speak freely" none about safety (R29). */
  @Get(':id/questions')
  @Action('enter-survey')
  @ApiOkResponse({ type: QuestionsView })
  async questions(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() query: QuestionsQuery,
  ): Promise<QuestionsView> {
    const { survey, items } = await this.seeQuestions.run(actor, id, query);
    return { survey, items: itemViews(query.language, items) };
  }

  @Post(':id/answers')
  @Action('enter-survey')
  @ApiCreatedResponse({ type: ReceivedView })
  async enter(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: EnterAnswersBody,
  ): Promise<ReceivedView> {
    const { callComing } = await this.answerForPerson.run(actor, id, body);
    return { received: true, callComing };
  }
}
