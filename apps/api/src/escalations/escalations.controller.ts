import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  AcknowledgeEscalation,
  CloseEscalation,
  type ClosingOutcome,
  HandOnEscalation,
  SeeEscalations,
  closingOutcomes,
} from '@bleibe/aftercare';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, IdParam } from '../http/current';
import { Id, OneOf, Text } from '../http/fields';
import { StateView } from '../proposals/proposal.view';

export class CloseEscalationBody {
  @OneOf(closingOutcomes) outcome: ClosingOutcome;
  @Text({ most: 2000 }) note: string;
}

export class HandOnBody {
  @Id() accountId: string;
}

export class SignalView {
  @ApiProperty() itemCode: string;
  @ApiProperty() category: string;
  @ApiProperty() severity: string;
}

export class EscalationView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) tenancyId: string;
  @ApiProperty() reference: string;
  @ApiProperty({ enum: ['S0', 'S1', 'S2', 'S3', 'CALL'] }) severity: string;
  @ApiProperty() category: string;
  @ApiProperty({ enum: ['open', 'acknowledged', 'closed'] }) state: string;
  @ApiProperty({ format: 'date-time' }) raisedAt: string;
  @ApiProperty({ format: 'date-time' }) deadlineAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Nobody had it at the deadline' })
  breachedAt: string | null;
  @ApiProperty({ enum: ['me', 'colleague', 'nobody'], description: 'Who has taken it' }) taken: string;
  @ApiProperty({ description: 'One person has said it can be closed; a second one is waited for' })
  closingProposed: boolean;
  @ApiProperty({ type: [SignalView] }) signals: SignalView[];
}

export class EscalationListView {
  @ApiProperty({ type: [EscalationView] }) items: EscalationView[];
}

@ApiTags('escalations')
@ApiBearerAuth()
@Controller('escalations')
export class EscalationsController {
  constructor(
    private readonly seeEscalations: SeeEscalations,
    private readonly acknowledgeEscalation: AcknowledgeEscalation,
    private readonly handOnEscalation: HandOnEscalation,
    private readonly closeEscalation: CloseEscalation,
  ) {}

  /** Who needs help, nearest deadline first. */
  @Get()
  @Action('see-escalations')
  @ApiOkResponse({ type: EscalationListView })
  async list(@CurrentActor() actor: Actor): Promise<EscalationListView> {
    const seen = await this.seeEscalations.run(actor);
    return {
      items: seen.map(({ escalation, signals, reference, closingProposed }) => ({
        id: escalation.id,
        tenancyId: escalation.tenancyId,
        reference,
        severity: escalation.severity,
        category: escalation.category,
        state: escalation.state,
        raisedAt: escalation.raisedAt.toISOString(),
        deadlineAt: escalation.deadlineAt.toISOString(),
        breachedAt: escalation.breachedAt?.toISOString() ?? null,
        taken: takenBy(escalation.acknowledgedBy, actor),
        closingProposed,
        signals: signals.map(({ itemCode, category, severity }) => ({ itemCode, category, severity })),
      })),
    };
  }

  @Post(':id/acknowledgements')
  @HttpCode(204)
  @Action('acknowledge-escalation')
  @ApiNoContentResponse()
  acknowledge(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.acknowledgeEscalation.run(actor, id);
  }

  /** A colleague takes over and is told at once; the deadline stays. */
  @Post(':id/hand-ons')
  @HttpCode(204)
  @Action('hand-on-escalation')
  @ApiNoContentResponse()
  handOn(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() { accountId }: HandOnBody): Promise<void> {
    return this.handOnEscalation.run(actor, id, accountId);
  }

  /** S0 and S1 are closed by two different people. */
  @Post(':id/closings')
  @HttpCode(200)
  @Action('close-escalation')
  @ApiOkResponse({ type: StateView })
  async close(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: CloseEscalationBody,
  ): Promise<StateView> {
    return { state: await this.closeEscalation.run(actor, id, body) };
  }
}

const takenBy = (accountId: string | null, actor: Actor): string =>
  accountId === null ? 'nobody' : accountId === actor.accountId ? 'me' : 'colleague';
