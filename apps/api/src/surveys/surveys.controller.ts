import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProperty,
  ApiPropertyOptional,
  ApiTags,
} from '@nestjs/swagger';
import { IsIn, IsObject, IsOptional } from 'class-validator';
import { AnswerSurvey, AskForCall, SeeSurvey } from '@bleibe/aftercare';
import { Database, NotFound, countTry } from '@bleibe/platform';
import { type Language, languages } from '@bleibe/words';
import { Action } from '../http/action';
import { CurrentLanguage } from '../http/current';
import { Flag, Id, OneOf } from '../http/fields';
import { SurveyItemView, itemViews } from './survey-items';

export class SurveyQuery {
  @ApiPropertyOptional({ enum: languages })
  @IsOptional()
  @IsIn([...languages], { context: { code: 'not-one-of', values: {} } })
  language?: Language;
}

export class AnswerSurveyBody {
  @Id() clientId: string;
  @OneOf(languages) language: Language;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Answers by item code; what is left out is skipped',
  })
  @IsObject({ context: { code: 'not-an-object', values: {} } })
  answers: Record<string, unknown>;

  /** Puts right what was answered within the last 24 hours; null = first answers. */
  @Flag({ nullable: true }) correction: boolean | null;
}

export class AskForCallBody {
  @OneOf(['today', 'this_week']) when: 'today' | 'this_week';
}

export class SurveyView {
  @ApiProperty({ enum: ['tenant_pulse', 'tenant_full', 'landlord_pulse'] }) survey: string;
  @ApiProperty({ enum: languages }) language: string;
  @ApiProperty({ type: [SurveyItemView] }) items: SurveyItemView[];
  @ApiProperty() answered: boolean;
  @ApiProperty({ description: 'The answers may still be put right' }) correctable: boolean;
  @ApiProperty({ description: 'The link has run out: help numbers only' }) closed: boolean;
  @ApiProperty({ description: 'A call can be asked for all the same' }) mayAskForCall: boolean;
}

export class ReceivedView {
  @ApiProperty() received: boolean;
  @ApiProperty({ description: 'Somebody will get in touch' }) callComing: boolean;
}

const TOKEN = /^[\w-]{43}$/;
const MOST_SUBMISSIONS = 20;

/** Surveys by link: no sign-in, one purpose. Looking changes nothing. */
@ApiTags('surveys')
@Controller('surveys')
export class SurveysController {
  constructor(
    private readonly seeSurvey: SeeSurvey,
    private readonly answerSurvey: AnswerSurvey,
    private readonly askForCall: AskForCall,
    private readonly db: Database,
  ) {}

  @Get(':token')
  @Action('see-survey-link')
  @ApiOkResponse({ type: SurveyView })
  async see(
    @Param('token') token: string,
    @Query() query: SurveyQuery,
    @CurrentLanguage() preferred: Language,
  ): Promise<SurveyView> {
    if (!TOKEN.test(token)) throw new NotFound();
    const language = query.language ?? preferred;
    const { survey, items, answered, correctable, closed, mayAskForCall } = await this.seeSurvey.run(token, language);
    return { survey, language, items: itemViews(language, items), answered, correctable, closed, mayAskForCall };
  }

  @Post(':token/answers')
  @Action('answer-survey-link')
  @ApiCreatedResponse({ type: ReceivedView })
  async answer(@Param('token') token: string, @Body() body: AnswerSurveyBody): Promise<ReceivedView> {
    if (!TOKEN.test(token)) throw new NotFound();
    await countTry(this.db, `survey:${token}`, MOST_SUBMISSIONS, 60);
    const { callComing } = await this.answerSurvey.run({ token, ...body, correction: body.correction ?? false });
    return { received: true, callComing };
  }

  /** Also after the link has run out (R7). */
  @Post(':token/calls')
  @HttpCode(204)
  @Action('answer-survey-link')
  @ApiNoContentResponse()
  async call(@Param('token') token: string, @Body() { when }: AskForCallBody): Promise<void> {
    if (!TOKEN.test(token)) throw new NotFound();
    await countTry(this.db, `survey:${token}`, MOST_SUBMISSIONS, 60);
    await this.askForCall.run(token, when);
  }
}
