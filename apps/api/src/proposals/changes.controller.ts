import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { SeeChanges } from '@bleibe/matching';
import type { Actor } from '@bleibe/platform';
import type { Language } from '@bleibe/words';
import { ReasonView, reasonView } from '../candidates/candidate.view';
import { Action } from '../http/action';
import { CurrentActor, CurrentLanguage, IdParam } from '../http/current';

export class FactChangeView {
  @ApiProperty({ description: 'Code of a hard rule or criterion' }) rule: string;
  @ApiProperty({ enum: ['ok', 'excluded', 'unknown', 'scored'], description: 'What it says now' }) kind: string;
  @ApiProperty({ type: ReasonView }) before: ReasonView;
  @ApiProperty({ type: ReasonView }) now: ReasonView;
}

export class FactChangesView {
  @ApiProperty({ type: [FactChangeView] }) items: FactChangeView[];
}

@ApiTags('proposals')
@ApiBearerAuth()
@Controller('proposals')
export class ChangesController {
  constructor(private readonly seeChanges: SeeChanges) {}

  /** What is judged otherwise today than on the facts with which the pair was put forward. */
  @Get(':id/changes')
  @Action('see-changes')
  @ApiOkResponse({ type: FactChangesView })
  async changes(
    @CurrentActor() actor: Actor,
    @CurrentLanguage() language: Language,
    @IdParam() id: string,
  ): Promise<FactChangesView> {
    const changes = await this.seeChanges.run(actor, id);
    return {
      items: changes.map(({ rule, before, now }) => ({
        rule,
        kind: now.kind,
        before: reasonView(language, before.reason),
        now: reasonView(language, now.reason),
      })),
    };
  }
}
