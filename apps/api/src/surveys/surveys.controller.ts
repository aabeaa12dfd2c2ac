import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsObject, IsOptional } from 'class-validator';
import { AnswerSurvey, SeeSurvey } from '@bleibe/aftercare';
import { Database, NotFound, countTry } from '@bleibe/platform';
import { type Language, languages } from '@bleibe/words';
import { Action } from '../http/action';
import { CurrentLanguage } from '../http/current';
import { Id, OneOf } from '../http/fields';
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
}

export class SurveyView {
  @ApiProperty({ enum: ['tenant_pulse', 'tenant_full', 'landlord_pulse'] }) survey: string;
  @ApiProperty({ enum: languages }) language: string;
  @ApiProperty({ type: [SurveyItemView] }) items: SurveyItemView[];
  @ApiProperty() answered: boolean;
  @ApiProperty({ description: 'The link has run out: help numbers only' }) closed: boolean;
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
    const { survey, items, answered, closed } = await this.seeSurvey.run(token, language);
    return { survey, language, items: itemViews(language, items), answered, closed };
  }

  @Post(':token/answers')
  @Action('answer-survey-link')
  @ApiCreatedResponse({ type: ReceivedView })
  async answer(@Param('token') token: string, @Body() body: AnswerSurveyBody): Promise<ReceivedView> {
    if (!TOKEN.test(token)) throw new NotFound();
    await countTry(this.db, `survey:${token}`, MOST_SUBMISSIONS, 60);
    const { callComing } = await this.answerSurvey.run({ token, ...body });
    return { received: true, callComing };
  }
}
