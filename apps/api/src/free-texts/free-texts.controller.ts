import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { MarkTextRead, SeeFreeTexts, type VisitConcern, visitConcerns } from '@bleibe/aftercare';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, IdParam } from '../http/current';
import { Texts } from '../http/fields';

export class ReadingBody {
  /** What asks for somebody; empty = nothing does. */
  @Texts(visitConcerns, { most: 10 }) concerns: VisitConcern[];
}

export class WrittenTextView {
  @ApiProperty() itemCode: string;
  @ApiProperty() text: string;
}

export class FreeTextView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) tenancyId: string;
  @ApiProperty() reference: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null = of a rating of advice' }) step: string | null;
  @ApiProperty({ format: 'date-time' }) dueAt: string;
  @ApiProperty() language: string;
  @ApiProperty({ type: [WrittenTextView] }) texts: WrittenTextView[];
}

export class FreeTextListView {
  @ApiProperty({ type: [FreeTextView] }) items: FreeTextView[];
}

/** Every free text is read by a person, whatever the danger lexicon found in it (R22). */
@ApiTags('free-texts')
@ApiBearerAuth()
@Controller('free-texts')
export class FreeTextsController {
  constructor(
    private readonly seeFreeTexts: SeeFreeTexts,
    private readonly markTextRead: MarkTextRead,
  ) {}

  @Get()
  @Action('read-survey-texts')
  @ApiOkResponse({ type: FreeTextListView })
  async list(@CurrentActor() actor: Actor): Promise<FreeTextListView> {
    const waiting = await this.seeFreeTexts.run(actor);
    return {
      items: waiting.map(({ id, tenancyId, reference, step, dueAt, language, texts }) => ({
        id,
        tenancyId,
        reference,
        step,
        dueAt: dueAt.toISOString(),
        language,
        texts: texts.map(({ itemCode, text }) => ({ itemCode, text })),
      })),
    };
  }

  @Post(':id/readings')
  @HttpCode(204)
  @Action('read-survey-texts')
  @ApiNoContentResponse()
  read(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() { concerns }: ReadingBody): Promise<void> {
    return this.markTextRead.run(actor, id, concerns);
  }
}
