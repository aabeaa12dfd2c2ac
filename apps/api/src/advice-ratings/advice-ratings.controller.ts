import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { SeeAdviceRatings } from '@bleibe/aftercare';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor } from '../http/current';

export class AdviceRatingView {
  @ApiProperty({ type: String, nullable: true, description: 'Null = languages with few answers, together' })
  language: string | null;
  @ApiProperty({ type: 'integer' }) count: number;
  @ApiProperty({ description: '1 to 5; 5 is best' }) mean: number;
}

export class AdviceRatingListView {
  @ApiProperty({ type: [AdviceRatingView], description: 'Empty below five answers' }) items: AdviceRatingView[];
}

@ApiTags('advice-ratings')
@ApiBearerAuth()
@Controller('advice-ratings')
export class AdviceRatingsController {
  constructor(private readonly seeAdviceRatings: SeeAdviceRatings) {}

  /** How advice is rated in the own organisation, by language; never about fewer than five answers. */
  @Get()
  @Action('see-advice-ratings')
  @ApiOkResponse({ type: AdviceRatingListView })
  async list(@CurrentActor() actor: Actor): Promise<AdviceRatingListView> {
    const figures = await this.seeAdviceRatings.run(actor);
    return { items: figures.map(({ language, count, mean }) => ({ language, count, mean })) };
  }
}
