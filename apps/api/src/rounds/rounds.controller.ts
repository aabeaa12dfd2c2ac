import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { PlanRounds, type SeenRounds, SeeRounds } from '@bleibe/aftercare';
import { addDays, weekdayOf } from '@bleibe/calendar';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor } from '../http/current';
import { IsDay, LocalDay } from '../http/fields';

export class RoundsQuery {
  @ApiProperty({ format: 'date', description: 'A day of the week' })
  @IsDay()
  on: string;
}

export class PlanRoundsBody {
  /** A day of the week. */
  @LocalDay() on: string;
}

export class CellView {
  @ApiProperty() lat: number;
  @ApiProperty() lon: number;
}

export class RoundReasonView {
  @ApiProperty() code: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Codes, ids and figures' })
  values: Record<string, unknown>;
}

export class RoundStopView {
  @ApiProperty({ format: 'uuid' }) visitId: string;
  @ApiProperty() reference: string;
  @ApiProperty({ type: String, nullable: true }) step: string | null;
  @ApiProperty({ format: 'uuid' }) tenancyId: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) occurrenceId: string | null;
  @ApiProperty() municipality: string;
  @ApiProperty({ type: CellView, description: 'Centre of a 1 km cell' }) cell: CellView;
  @ApiProperty({ description: 'A time was offered or confirmed' }) isBooked: boolean;
}

export class RoundAssignmentView {
  @ApiProperty({ format: 'uuid' }) visitId: string;
  @ApiProperty({ type: [String] }) workers: string[];
  @ApiProperty({ format: 'date' }) date: string;
  @ApiProperty({ type: 'integer', description: 'Minutes after midnight' }) begin: number;
  @ApiProperty({ type: 'integer' }) end: number;
  @ApiProperty({ type: [RoundReasonView] }) reasons: RoundReasonView[];
}

export class RoundObstacleView {
  @ApiProperty({ format: 'uuid' }) workerId: string;
  @ApiProperty({ type: RoundReasonView }) reason: RoundReasonView;
}

export class LeftOutView {
  @ApiProperty({ format: 'uuid' }) visitId: string;
  @ApiProperty({ type: RoundReasonView }) reason: RoundReasonView;
  @ApiProperty({ type: [RoundObstacleView] }) obstacles: RoundObstacleView[];
}

export class TourView {
  @ApiProperty({ format: 'uuid' }) workerId: string;
  @ApiProperty({ format: 'date' }) date: string;
  @ApiProperty({ type: 'integer' }) leave: number;
  @ApiProperty({ type: 'integer' }) back: number;
  @ApiProperty({ type: 'integer' }) travelMinutes: number;
  @ApiProperty({ type: [String] }) visitIds: string[];
}

export class RoundPlanView {
  @ApiProperty({ format: 'date-time' }) madeAt: string;
  @ApiProperty({ enum: ['effort', 'time'], description: '"time": the search was cut short' }) endedBy: string;
  @ApiProperty({ type: CellView, nullable: true }) base: CellView | null;
  @ApiProperty({ type: [RoundStopView] }) stops: RoundStopView[];
  @ApiProperty({ type: [RoundAssignmentView] }) assignments: RoundAssignmentView[];
  @ApiProperty({ type: [LeftOutView] }) unassigned: LeftOutView[];
  @ApiProperty({ type: [TourView] }) tours: TourView[];
  @ApiProperty({ type: [String], description: 'Visits that lie elsewhere than in the plan before' }) changed: string[];
}

export class RoundsView {
  @ApiProperty({ format: 'date' }) monday: string;
  @ApiProperty({ type: RoundPlanView, nullable: true, description: 'Null = nobody has planned this week' })
  plan: RoundPlanView | null;
}

const mondayOf = (day: string) => addDays(day, 1 - weekdayOf(day));

/** Who visits whom, on which day, in which order: a proposal with reasons. Codes and 1 km cells; no name, no address. */
@ApiTags('rounds')
@ApiBearerAuth()
@Controller('rounds')
export class RoundsController {
  constructor(
    private readonly seeRounds: SeeRounds,
    private readonly planRounds: PlanRounds,
  ) {}

  @Get()
  @Action('plan-rounds')
  @ApiOkResponse({ type: RoundsView })
  async see(@CurrentActor() actor: Actor, @Query() { on }: RoundsQuery): Promise<RoundsView> {
    const monday = mondayOf(on);
    const seen = await this.seeRounds.run(actor, monday);
    return { monday, plan: seen && planView(seen) };
  }

  /** Plans the week, or anew only what has changed since. */
  @Post()
  @HttpCode(204)
  @Action('plan-rounds')
  @ApiNoContentResponse()
  plan(@CurrentActor() actor: Actor, @Body() { on }: PlanRoundsBody): Promise<void> {
    return this.planRounds.run(actor, mondayOf(on));
  }
}

const planView = ({
  madeAt,
  base,
  endedBy,
  stops,
  assignments,
  unassigned,
  tours,
  changes,
}: SeenRounds): RoundPlanView => ({
  madeAt: madeAt.toISOString(),
  endedBy,
  base: base && { lat: base.lat, lon: base.lon },
  stops: stops.map(({ visitId, reference, step, tenancyId, occurrenceId, municipality, cell, isBooked }) => ({
    visitId,
    reference,
    step,
    tenancyId,
    occurrenceId,
    municipality,
    cell: { lat: cell.lat, lon: cell.lon },
    isBooked,
  })),
  assignments: assignments.map(({ visitId, workers, date, begin, end, reasons }) => ({
    visitId,
    workers: [...workers],
    date,
    begin,
    end,
    reasons: [...reasons],
  })),
  unassigned: unassigned.map(({ visitId, reason, obstacles }) => ({ visitId, reason, obstacles: [...obstacles] })),
  tours: tours.map(({ workerId, date, leave, back, travelMinutes, visitIds }) => ({
    workerId,
    date,
    leave,
    back,
    travelMinutes,
    visitIds: [...visitIds],
  })),
  changed: changes.map(({ visitId }) => visitId),
});
