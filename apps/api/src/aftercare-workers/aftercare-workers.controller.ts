import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { RecordAbsence, SeeColleagues, SetWorkerProfile } from '@bleibe/aftercare';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, IdParam } from '../http/current';
import { LocalDay, OneOf, Texts, Whole } from '../http/fields';

export class AbsenceBody {
  @LocalDay() fromOn: string;
  @LocalDay() untilOn: string;
}

export class AbsenceView {
  @ApiProperty({ format: 'date' }) fromOn: string;
  @ApiProperty({ format: 'date' }) untilOn: string;
}

export class WorkerProfileBody {
  /** ISO 639-1. */
  @Texts(/^[a-z]{2,3}$/, { least: 1, most: 20 }) languages: string[];
  @OneOf(['woman', 'man'], { nullable: true }) gender: 'woman' | 'man' | null;
  @Whole({ least: 6, most: 20 }) fromHour: number;
  @Whole({ least: 7, most: 21 }) untilHour: number;
}

export class WorkerProfileView {
  @ApiProperty({ type: [String] }) languages: string[];
  @ApiProperty({ type: String, nullable: true }) gender: string | null;
  @ApiProperty({ type: 'integer' }) fromHour: number;
  @ApiProperty({ type: 'integer' }) untilHour: number;
}

export class AftercareWorkerView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: [AbsenceView], description: 'Those that are not over' }) absences: AbsenceView[];
  @ApiProperty({ type: WorkerProfileView, nullable: true, description: 'Null = not entered: not in rounds' })
  profile: WorkerProfileView | null;
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
    private readonly setProfile: SetWorkerProfile,
  ) {}

  /** Who visits for the organisation, and when somebody is away. */
  @Get()
  @Action('see-colleagues')
  @ApiOkResponse({ type: AftercareWorkerListView })
  async list(@CurrentActor() actor: Actor): Promise<AftercareWorkerListView> {
    const items = await this.seeColleagues.run(actor);
    return {
      items: items.map(({ id, name, absences, profile }) => ({
        id,
        name,
        profile,
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

  /** What she can do, so that rules and rounds may count on her. */
  @Put(':id/profile')
  @HttpCode(204)
  @Action('record-absence')
  @ApiNoContentResponse()
  profile(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: WorkerProfileBody): Promise<void> {
    return this.setProfile.run(actor, id, body);
  }
}
