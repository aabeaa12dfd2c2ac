import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  type SeenDuty,
  type SeenPlan,
  type SeenSubject,
  type SeenTenancy,
  type DueLabel,
  dueLabels,
  followUpKinds,
} from '@bleibe/aftercare';

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
  /** Null = nothing to say: over, or not soon. */
  @ApiProperty({ enum: dueLabels, nullable: true }) label: DueLabel | null;
}

export class FollowUpView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: followUpKinds }) kind: string;
  @ApiProperty({ format: 'date-time' }) dueAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) doneAt: string | null;
  @ApiProperty({ type: String, nullable: true }) outcome: string | null;
  @ApiProperty({ type: String, nullable: true }) note: string | null;
}

export class TenancyView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) householdId: string;
  @ApiProperty() reference: string;
  @ApiProperty() municipality: string;
  @ApiProperty({ format: 'date' }) moveInOn: string;
  @ApiProperty({ enum: ['signed', 'running', 'ended'] }) state: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) workerId: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) deputyId: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endedOn: string | null;
  @ApiProperty({ type: String, nullable: true }) endReason: string | null;
}

export class TenancyPlanView extends TenancyView {
  @ApiProperty({ description: 'Nothing is sent at the moment' }) paused: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) pausedUntil: string | null;
  @ApiProperty({ type: [OccurrenceView] }) occurrences: OccurrenceView[];
  @ApiPropertyOptional({ type: [FollowUpView] }) followUps?: FollowUpView[];
}

export class TenancyListView {
  @ApiProperty({ type: [TenancyView] }) items: TenancyView[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

export class TenancySubjectView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ['adult', 'household', 'landlord'] }) kind: string;
  @ApiProperty() isContact: boolean;
  @ApiPropertyOptional({ description: 'Only around a visit of one’s own' }) firstName?: string;
  @ApiProperty({ type: Boolean, nullable: true }) surveyConsent: boolean | null;
  @ApiProperty({ type: Boolean, nullable: true }) visitConsent: boolean | null;
  @ApiProperty() hasOwnPlan: boolean;
}

export class TenancySubjectListView {
  @ApiProperty({ type: [TenancySubjectView] }) items: TenancySubjectView[];
}

export class DutyView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ['registration', 'landlord_confirmation', 'permit', 'benefit_end'] }) kind: string;
  @ApiProperty({ enum: ['person', 'landlord'] }) personKind: string;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) doneOn: string | null;
  @ApiProperty({ type: String, enum: ['done', 'not_needed'], nullable: true }) settledAs: string | null;
  @ApiProperty({ type: [String] }) remindersOn: string[];
}

export class DutyListView {
  @ApiProperty({ type: [DutyView] }) items: DutyView[];
}

export const tenancyView = ({ tenancy, reference, municipality }: SeenTenancy): TenancyView => ({
  id: tenancy.id,
  householdId: tenancy.householdId,
  reference,
  municipality,
  moveInOn: tenancy.moveInOn,
  state: tenancy.state,
  workerId: tenancy.workerId,
  deputyId: tenancy.deputyId,
  endedOn: tenancy.endedOn,
  endReason: tenancy.endReason,
});

export const occurrenceView = (one: SeenPlan['occurrences'][number]): OccurrenceView => ({
  id: one.id,
  step: one.step,
  kind: one.kind,
  subjectKind: one.subjectKind,
  on: one.on,
  windowStart: one.windowStart,
  windowEnd: one.windowEnd,
  sendAt: one.sendAt?.toISOString() ?? null,
  state: one.state,
  reason: one.reason,
  label: one.label,
});

export const planView = (seen: SeenPlan): TenancyPlanView => ({
  ...tenancyView(seen),
  paused: seen.paused,
  pausedUntil: seen.pausedUntil?.toISOString() ?? null,
  occurrences: seen.occurrences.map(occurrenceView),
  ...(seen.followUps.length > 0 && {
    followUps: seen.followUps.map(({ id, kind, dueAt, doneAt, outcome, note }) => ({
      id,
      kind,
      dueAt: dueAt.toISOString(),
      doneAt: doneAt?.toISOString() ?? null,
      outcome,
      note,
    })),
  }),
});

export const subjectView = ({ firstName, ...subject }: SeenSubject): TenancySubjectView => ({
  id: subject.id,
  kind: subject.kind,
  isContact: subject.isContact,
  ...(firstName !== null && { firstName }),
  surveyConsent: subject.surveyConsent,
  visitConsent: subject.visitConsent,
  hasOwnPlan: subject.hasOwnPlan,
});

export const dutyView = ({ id, kind, personKind, dueOn, doneOn, settledAs, remindersOn }: SeenDuty): DutyView => ({
  id,
  kind,
  personKind,
  dueOn,
  doneOn,
  settledAs,
  remindersOn,
});
