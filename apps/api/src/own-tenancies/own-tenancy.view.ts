import { ApiProperty } from '@nestjs/swagger';
import type { ConfirmationForm, OwnTenancy } from '@bleibe/aftercare';

export class OwnAppointmentView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() step: string;
  @ApiProperty({ format: 'date-time' }) startsAt: string;
  @ApiProperty({ enum: ['offered', 'confirmed'] }) state: string;
  @ApiProperty({ type: String, nullable: true }) worker: string | null;
}

export class OwnDutyView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ['registration', 'landlord_confirmation', 'permit', 'benefit_end'] }) kind: string;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) doneOn: string | null;
  @ApiProperty({ type: String, nullable: true }) settledAs: string | null;
}

export class OwnAnswerView {
  @ApiProperty() step: string;
  @ApiProperty({ format: 'date-time' }) receivedAt: string;
  @ApiProperty({ enum: ['kept', 'restricted', 'erased'] }) state: string;
}

export class RatableContactView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ['visit', 'call'] }) kind: string;
  @ApiProperty({ format: 'date-time' }) at: string;
}

export class OwnTenancyView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ['household', 'landlord'] }) side: string;
  @ApiProperty({ format: 'date' }) moveInOn: string;
  @ApiProperty({ enum: ['signed', 'running', 'ended'] }) state: string;
  @ApiProperty({ type: String, nullable: true, description: 'Name of the worker in charge' }) contact: string | null;
  @ApiProperty({ description: 'Neither visits of the household nor the form with its address' }) hasOwnPlan: boolean;
  @ApiProperty({ type: [OwnAppointmentView] }) appointments: OwnAppointmentView[];
  @ApiProperty({ type: [OwnDutyView] }) duties: OwnDutyView[];
  @ApiProperty() surveyConsent: boolean;
  @ApiProperty() visitConsent: boolean;
  @ApiProperty({ type: [OwnAnswerView] }) answers: OwnAnswerView[];
  @ApiProperty({ type: 'integer' }) visitsMade: number;
  @ApiProperty({ type: [RatableContactView] }) toRate: RatableContactView[];
}

export class OwnTenancyListView {
  @ApiProperty({ type: [OwnTenancyView] }) items: OwnTenancyView[];
}

export class NamedPersonView {
  @ApiProperty() firstName: string;
  @ApiProperty() surname: string;
}

export class ConfirmationFormView {
  @ApiProperty() landlord: string;
  @ApiProperty() street: string;
  @ApiProperty() houseNumber: string;
  @ApiProperty() plz: string;
  @ApiProperty() municipality: string;
  @ApiProperty({ format: 'date' }) moveInOn: string;
  @ApiProperty({ type: [NamedPersonView] }) persons: NamedPersonView[];
}

export const ownTenancyView = (own: OwnTenancy): OwnTenancyView => ({
  id: own.id,
  side: own.side,
  moveInOn: own.moveInOn,
  state: own.state,
  contact: own.contact,
  hasOwnPlan: own.hasOwnPlan,
  appointments: own.appointments.map(({ id, step, startsAt, state, worker }) => ({
    id,
    step,
    startsAt: startsAt.toISOString(),
    state,
    worker,
  })),
  duties: own.duties.map(({ id, kind, dueOn, doneOn, settledAs }) => ({ id, kind, dueOn, doneOn, settledAs })),
  surveyConsent: own.surveyConsent,
  visitConsent: own.visitConsent,
  answers: own.answers.map(({ step, receivedAt, state }) => ({ step, receivedAt: receivedAt.toISOString(), state })),
  visitsMade: own.visitsMade,
  toRate: own.toRate.map(({ id, kind, at }) => ({ id, kind, at: at.toISOString() })),
});

export const confirmationFormView = (form: ConfirmationForm): ConfirmationFormView => ({
  landlord: form.landlord,
  street: form.street,
  houseNumber: form.houseNumber,
  plz: form.plz,
  municipality: form.municipality,
  moveInOn: form.moveInOn,
  persons: form.persons.map(({ firstName, surname }) => ({ firstName, surname })),
});
