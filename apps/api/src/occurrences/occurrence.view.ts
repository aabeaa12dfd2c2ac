import { ApiProperty } from '@nestjs/swagger';
import type { SeenAppointment, Why } from '@bleibe/aftercare';
import { OccurrenceView, occurrenceView } from '../tenancies/tenancy.view';
import { SurveyItemView } from '../surveys/survey-items';

export class OccurrenceEventView {
  @ApiProperty() code: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Codes and figures, never words of a person',
  })
  details: Record<string, unknown>;
  @ApiProperty({ format: 'date-time' }) at: string;
}

export class ContactAttemptView {
  @ApiProperty({ enum: ['invitation', 'reminder'] }) kind: string;
  @ApiProperty({ type: 'integer' }) seq: number;
  @ApiProperty({ format: 'date-time' }) at: string;
}

export class AppointmentView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) attempt: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) workerId: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) secondWorkerId: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Interpreter or guide' }) companion: string | null;
  @ApiProperty({ format: 'date-time' }) startsAt: string;
  @ApiProperty({ enum: ['offered', 'confirmed', 'unassigned', 'done', 'no_show', 'cancelled', 'refused'] })
  state: string;
}

export class OneOccurrenceView extends OccurrenceView {
  @ApiProperty({ format: 'uuid' }) tenancyId: string;
  @ApiProperty({ format: 'date' }) nominalOn: string;
  @ApiProperty({ type: [OccurrenceEventView] }) events: OccurrenceEventView[];
  @ApiProperty({ type: [ContactAttemptView] }) attempts: ContactAttemptView[];
  @ApiProperty({ type: [AppointmentView] }) appointments: AppointmentView[];
}

export class QuestionsView {
  @ApiProperty() survey: string;
  @ApiProperty({ type: [SurveyItemView] }) items: SurveyItemView[];
}

export const oneOccurrenceView = (
  { occurrence, events, attempts }: Why,
  appointments: readonly SeenAppointment[],
): OneOccurrenceView => ({
  ...occurrenceView(occurrence),
  tenancyId: occurrence.tenancyId,
  nominalOn: occurrence.nominalOn,
  events: events.map(({ code, details, at }) => ({ code, details, at: at.toISOString() })),
  attempts: attempts.map(({ kind, seq, at }) => ({ kind, seq, at: at.toISOString() })),
  appointments: appointments.map(({ id, attempt, workerId, secondWorkerId, companion, startsAt, state }) => ({
    id,
    attempt,
    workerId,
    secondWorkerId,
    companion,
    startsAt: startsAt.toISOString(),
    state,
  })),
});
