import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProperty,
  ApiPropertyOptional,
  ApiTags,
} from '@nestjs/swagger';
import {
  RecordVisit,
  SeeVisits,
  type SeenVisit,
  type VisitConcern,
  type VisitOutcome,
  visitConcerns,
  visitOutcomes,
} from '@bleibe/aftercare';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, IdParam } from '../http/current';
import { Id, Instant, IsDay, OneOf, Text, Texts } from '../http/fields';
import { AddressView } from '../listings/listing.view';

export class VisitsQuery {
  @ApiProperty({ format: 'date' })
  @IsDay()
  from: string;

  @ApiProperty({ format: 'date' })
  @IsDay()
  to: string;
}

export class VisitReportBody {
  /** Made by the phone: the same report again changes nothing. */
  @Id() clientId: string;
  @Instant() doneAt: Date;
  @OneOf(visitOutcomes) outcome: VisitOutcome;
  @Texts(visitConcerns, { most: 10 }) concerns: VisitConcern[];
  @Text({ least: 0, most: 4000 }) note: string;
}

export class VisitContactView {
  @ApiProperty() firstName: string;
  @ApiProperty() surname: string;
  @ApiProperty({ type: String, nullable: true }) phone: string | null;
}

export class VisitView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: 'An alarm asked for it, beside the plan' }) followUp: boolean;
  @ApiProperty({ format: 'uuid' }) tenancyId: string;
  @ApiProperty() reference: string;
  @ApiProperty() step: string;
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ format: 'date' }) windowStart: string;
  @ApiProperty({ format: 'date' }) windowEnd: string;
  @ApiProperty() state: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) startsAt: string | null;
  @ApiProperty({ enum: ['me', 'colleague', 'nobody'] }) assigned: string;
  @ApiProperty() municipality: string;
  @ApiPropertyOptional({ type: AddressView }) address?: AddressView;
  @ApiPropertyOptional({ type: VisitContactView }) contact?: VisitContactView;
}

export class VisitListView {
  @ApiProperty({ type: [VisitView] }) items: VisitView[];
}

@ApiTags('visits')
@ApiBearerAuth()
@Controller('visits')
export class VisitsController {
  constructor(
    private readonly seeVisits: SeeVisits,
    private readonly recordVisit: RecordVisit,
  ) {}

  /** Visits between two days. Address and contact only of own visits, around the day. */
  @Get()
  @Action('see-visits')
  @ApiOkResponse({ type: VisitListView })
  async list(@CurrentActor() actor: Actor, @Query() { from, to }: VisitsQuery): Promise<VisitListView> {
    const visits = await this.seeVisits.run(actor, from, to);
    return { items: visits.map(visitView) };
  }

  @Post(':id/reports')
  @HttpCode(204)
  @Action('record-visit')
  @ApiNoContentResponse()
  report(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: VisitReportBody): Promise<void> {
    const { doneAt: visitedAt, ...report } = body;
    return this.recordVisit.run(actor, id, { ...report, visitedAt });
  }
}

const visitView = (visit: SeenVisit): VisitView => ({
  id: visit.id,
  followUp: visit.followUp,
  tenancyId: visit.tenancyId,
  reference: visit.reference,
  step: visit.step,
  on: visit.on,
  windowStart: visit.windowStart,
  windowEnd: visit.windowEnd,
  state: visit.state,
  startsAt: visit.startsAt?.toISOString() ?? null,
  assigned: visit.assigned,
  municipality: visit.municipality,
  ...(visit.address && { address: visit.address }),
  ...(visit.contact && { contact: visit.contact }),
});
