import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { SeeTenancies, followUpKinds, type SeenPlan, type SeenTenancy } from '@bleibe/aftercare';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, IdParam } from '../http/current';
import { PageQuery, pageOf } from '../http/paging';

export class OccurrenceView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() step: string;
  @ApiProperty({ enum: ['visit', 'message', 'survey', 'review'] }) kind: string;
  @ApiProperty() subjectKind: string;
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ format: 'date' }) windowStart: string;
  @ApiProperty({ format: 'date' }) windowEnd: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) sendAt: string | null;
  @ApiProperty() state: string;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
}

export class FollowUpView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: followUpKinds }) kind: string;
  @ApiProperty({ format: 'date-time' }) dueAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) doneAt: string | null;
  @ApiProperty({ type: String, nullable: true }) outcome: string | null;
}

export class TenancyView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) householdId: string;
  @ApiProperty() reference: string;
  @ApiProperty() municipality: string;
  @ApiProperty({ format: 'date' }) moveInOn: string;
  @ApiProperty({ enum: ['signed', 'running', 'ended'] }) state: string;
}

export class TenancyPlanView extends TenancyView {
  @ApiProperty({ type: [OccurrenceView] }) occurrences: OccurrenceView[];
  @ApiPropertyOptional({ type: [FollowUpView] }) followUps?: FollowUpView[];
}

export class TenancyListView {
  @ApiProperty({ type: [TenancyView] }) items: TenancyView[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

@ApiTags('tenancies')
@ApiBearerAuth()
@Controller('tenancies')
export class TenanciesController {
  constructor(private readonly seeTenancies: SeeTenancies) {}

  @Get()
  @Action('see-tenancies')
  @ApiOkResponse({ type: TenancyListView })
  async list(@CurrentActor() actor: Actor, @Query() { limit, after }: PageQuery): Promise<TenancyListView> {
    const seen = await this.seeTenancies.list(actor, { limit: limit + 1, after: after ?? null });
    return pageOf(seen, limit, ({ tenancy }) => tenancy.id, tenancyView);
  }

  /** The plan of visits and surveys. Answers are not part of it. */
  @Get(':id')
  @Action('see-tenancies')
  @ApiOkResponse({ type: TenancyPlanView })
  async one(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<TenancyPlanView> {
    return planView(await this.seeTenancies.one(actor, id));
  }
}

const tenancyView = ({ tenancy, reference, municipality }: SeenTenancy): TenancyView => ({
  id: tenancy.id,
  householdId: tenancy.householdId,
  reference,
  municipality,
  moveInOn: tenancy.moveInOn,
  state: tenancy.state,
});

const planView = (seen: SeenPlan): TenancyPlanView => ({
  ...tenancyView(seen),
  occurrences: seen.occurrences.map(
    ({ id, step, kind, subjectKind, on, windowStart, windowEnd, sendAt, state, reason }) => ({
      id,
      step,
      kind,
      subjectKind,
      on,
      windowStart,
      windowEnd,
      sendAt: sendAt?.toISOString() ?? null,
      state,
      reason,
    }),
  ),
  ...(seen.followUps.length > 0 && {
    followUps: seen.followUps.map(({ id, kind, dueAt, doneAt, outcome }) => ({
      id,
      kind,
      dueAt: dueAt.toISOString(),
      doneAt: doneAt?.toISOString() ?? null,
      outcome,
    })),
  }),
});
