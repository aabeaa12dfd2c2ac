import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SeeDuties, SeePeople, SeeTenancies } from '@bleibe/aftercare';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, IdParam } from '../http/current';
import { PageQuery, pageOf } from '../http/paging';
import {
  DutyListView,
  TenancyListView,
  TenancyPlanView,
  TenancySubjectListView,
  dutyView,
  planView,
  subjectView,
  tenancyView,
} from './tenancy.view';

@ApiTags('tenancies')
@ApiBearerAuth()
@Controller('tenancies')
export class TenanciesController {
  constructor(
    private readonly seeTenancies: SeeTenancies,
    private readonly seePeople: SeePeople,
    private readonly seeDuties: SeeDuties,
  ) {}

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

  /** Whom it is about, and what each of them has agreed to. */
  @Get(':id/people')
  @Action('see-tenancy-people')
  @ApiOkResponse({ type: TenancySubjectListView })
  async people(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<TenancySubjectListView> {
    return { items: (await this.seePeople.run(actor, id)).map(subjectView) };
  }

  /** Dates that the law sets. */
  @Get(':id/duties')
  @Action('see-duties')
  @ApiOkResponse({ type: DutyListView })
  async duties(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<DutyListView> {
    return { items: (await this.seeDuties.run(actor, id)).map(dutyView) };
  }
}
