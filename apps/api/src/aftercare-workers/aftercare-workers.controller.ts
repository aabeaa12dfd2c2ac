import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { RecordAbsence, SeeColleagues } from '@bleibe/aftercare';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, IdParam } from '../http/current';
import { LocalDay } from '../http/fields';

export class AbsenceBody {
  @LocalDay() fromOn: string;
  @LocalDay() untilOn: string;
}

export class AbsenceView {
  @ApiProperty({ format: 'date' }) fromOn: string;
  @ApiProperty({ format: 'date' }) untilOn: string;
}

export class AftercareWorkerView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: [AbsenceView], description: 'Those that are not over' }) absences: AbsenceView[];
}

export class AftercareWorkerListView {
  @ApiProperty({ type: [AftercareWorkerView] }) items: AftercareWorkerView[];
}

@ApiTags('aftercare-workers')
@ApiBearerAuth()
@Controller('aftercare-workers')
export class AftercareWorkersController {
  constructor(
    private readonly seeColleagues: SeeColleagues,
    private readonly recordAbsence: RecordAbsence,
  ) {}

  /** Who visits for the organisation, and when somebody is away. */
  @Get()
  @Action('see-colleagues')
  @ApiOkResponse({ type: AftercareWorkerListView })
  async list(@CurrentActor() actor: Actor): Promise<AftercareWorkerListView> {
    const items = await this.seeColleagues.run(actor);
    return {
      items: items.map(({ id, name, absences }) => ({
        id,
        name,
        absences: absences.map(({ fromOn, untilOn }) => ({ fromOn, untilOn })),
      })),
    };
  }

  /** Her visits of these days find a deputy, a colleague, another day, or the pool (R23). */
  @Post(':id/absences')
  @HttpCode(204)
  @Action('record-absence')
  @ApiNoContentResponse()
  absent(@CurrentActor() actor: Actor, @IdParam() workerId: string, @Body() body: AbsenceBody): Promise<void> {
    return this.recordAbsence.run(actor, { workerId, ...body });
  }
}
