import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { HandOverCase, RecordCaseworkerAbsence, SeeSecondLooks, SeeWorkload, TakeSecondLook } from '@bleibe/matching';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, IdParam } from '../http/current';
import { Id, LocalDay, OneOf } from '../http/fields';

const outcomes = ['confirmed', 'returned'] as const;

export class HandOverBody {
  @Id({ nullable: true }) to: string | null;
}

export class CaseworkerAbsenceBody {
  @Id({ nullable: true }) accountId: string | null;
  @LocalDay() firstDay: string;
  @LocalDay() lastDay: string;
}

export class SecondLookBody {
  @OneOf(outcomes) outcome: (typeof outcomes)[number];
}

export class CaseworkerView {
  @ApiProperty({ format: 'uuid' }) accountId: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: 'integer', description: 'Households that look' }) cases: number;
  @ApiProperty({ type: 'integer', description: 'Of them those that wait for the caseworker' }) steps: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) absentUntil: string | null;
}

export class WorkloadView {
  @ApiProperty({ type: [CaseworkerView] }) items: CaseworkerView[];
}

export class SecondLookView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) proposalId: string;
  @ApiProperty({ format: 'uuid' }) householdId: string;
  @ApiProperty() reference: string;
  @ApiProperty() reasonCode: string;
  @ApiProperty({ format: 'date-time' }) enteredAt: string;
  @ApiProperty({ description: 'Entered by oneself: somebody else has to look' }) own: boolean;
}

export class SecondLookListView {
  @ApiProperty({ type: [SecondLookView] }) items: SecondLookView[];
}

/** How the work is shared out, and what needs a second person. */
@ApiTags('team')
@ApiBearerAuth()
@Controller()
export class TeamController {
  constructor(
    private readonly seeWorkload: SeeWorkload,
    private readonly recordCaseworkerAbsence: RecordCaseworkerAbsence,
    private readonly handOverCase: HandOverCase,
    private readonly seeSecondLooks: SeeSecondLooks,
    private readonly takeSecondLook: TakeSecondLook,
  ) {}

  @Get('workload')
  @Action('see-workload')
  @ApiOkResponse({ type: WorkloadView })
  async workload(@CurrentActor() actor: Actor): Promise<WorkloadView> {
    return { items: await this.seeWorkload.run(actor) };
  }

  /** Of oneself, or by the team lead of somebody else. */
  @Post('caseworker-absences')
  @HttpCode(204)
  @Action('record-caseworker-absence')
  @ApiNoContentResponse()
  absence(@CurrentActor() actor: Actor, @Body() body: CaseworkerAbsenceBody): Promise<void> {
    return this.recordCaseworkerAbsence.run(actor, body);
  }

  /** To a named caseworker, or to whoever is here and has the least to do. */
  @Post('households/:id/hand-overs')
  @HttpCode(204)
  @Action('hand-over-case')
  @ApiNoContentResponse()
  handOver(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() { to }: HandOverBody): Promise<void> {
    return this.handOverCase.run(actor, id, to);
  }

  @Get('second-looks')
  @Action('see-second-looks')
  @ApiOkResponse({ type: SecondLookListView })
  async secondLooks(@CurrentActor() actor: Actor): Promise<SecondLookListView> {
    const items = await this.seeSecondLooks.run(actor);
    return { items: items.map((one) => ({ ...one, enteredAt: one.enteredAt.toISOString() })) };
  }

  @Post('second-looks/:id/outcomes')
  @HttpCode(204)
  @Action('take-second-look')
  @ApiNoContentResponse()
  secondLook(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() { outcome }: SecondLookBody): Promise<void> {
    return this.takeSecondLook.run(actor, id, outcome);
  }
}
