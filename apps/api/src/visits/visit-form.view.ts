import { ApiProperty } from '@nestjs/swagger';
import {
  type FormItem,
  type MergedForm,
  type SeenForm,
  type WaitingReport,
  formItems,
  formSections,
  signatureRoles,
} from '@bleibe/aftercare';

export class FormItemView {
  @ApiProperty() code: string;
  @ApiProperty({ enum: ['choice', 'flag'] }) kind: string;
  @ApiProperty({ type: [String] }) choices: string[];
}

export class FormSectionView {
  @ApiProperty() code: string;
  @ApiProperty({ type: [FormItemView] }) items: FormItemView[];
}

export class SignatureView {
  @ApiProperty({ enum: signatureRoles }) role: string;
  @ApiProperty() name: string;
  @ApiProperty({ format: 'date-time' }) signedAt: string;
  @ApiProperty({ description: 'The form was changed after it' }) changedSince: boolean;
}

export class VisitPhotoView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) width: number;
  @ApiProperty({ type: 'integer' }) height: number;
}

export class KeptReportView {
  @ApiProperty() outcome: string;
  @ApiProperty({ type: [String] }) concerns: string[];
  @ApiProperty() note: string;
  @ApiProperty({ format: 'date-time' }) visitedAt: string;
  @ApiProperty({ description: 'Of a visit that was finished already' }) additional: boolean;
  @ApiProperty() by: string;
}

export class VisitReviewView {
  @ApiProperty({ enum: ['accepted', 'sent-back'] }) verdict: string;
  @ApiProperty() note: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty() by: string;
}

export class VisitFormView {
  @ApiProperty({ format: 'uuid' }) visitId: string;
  @ApiProperty({ format: 'uuid' }) tenancyId: string;
  @ApiProperty() reference: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null = an alarm asked for it' }) step: string | null;
  @ApiProperty() finished: boolean;
  @ApiProperty({ description: 'Nobody goes there alone' }) byTwo: boolean;
  @ApiProperty({ description: 'The reader has gone in and not come out' }) isIn: boolean;
  @ApiProperty() mayWrite: boolean;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: [FormSectionView] }) sections: FormSectionView[];
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Answers by item code' })
  values: Record<string, unknown>;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What came second, by item code' })
  conflicts: Record<string, unknown[]>;
  @ApiProperty({ type: [SignatureView] }) signatures: SignatureView[];
  @ApiProperty({ type: [VisitPhotoView] }) photos: VisitPhotoView[];
  @ApiProperty({ type: [KeptReportView] }) reports: KeptReportView[];
  @ApiProperty({ type: [VisitReviewView] }) reviews: VisitReviewView[];
}

export class SyncedFormView {
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What the form says now' })
  values: Record<string, unknown>;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What of this change came second' })
  conflicts: Record<string, unknown>;
}

export class WaitingReportView {
  @ApiProperty({ format: 'uuid' }) visitId: string;
  @ApiProperty() reference: string;
  @ApiProperty({ type: String, nullable: true }) step: string | null;
  @ApiProperty({ format: 'date-time' }) visitedAt: string;
  @ApiProperty() by: string;
}

export class WaitingReportListView {
  @ApiProperty({ type: [WaitingReportView] }) items: WaitingReportView[];
}

function itemView(code: keyof typeof formItems): FormItemView {
  const item: FormItem = formItems[code];
  return { code, kind: item.kind, choices: item.kind === 'choice' ? [...item.choices] : [] };
}

export const visitFormView = (form: SeenForm): VisitFormView => ({
  visitId: form.visitId,
  tenancyId: form.tenancyId,
  reference: form.reference,
  step: form.step,
  finished: form.finished,
  byTwo: form.byTwo,
  isIn: form.isIn,
  mayWrite: form.mayWrite,
  version: form.version,
  sections: form.sections.map((code) => ({ code, items: formSections[code].map(itemView) })),
  values: form.values,
  conflicts: form.conflicts,
  signatures: form.signatures.map(({ role, name, signedAt, formVersion }) => ({
    role,
    name,
    signedAt: signedAt.toISOString(),
    changedSince: formVersion < form.version,
  })),
  photos: form.photos.map(({ id, width, height }) => ({ id, width, height })),
  reports: form.reports.map(({ outcome, concerns, note, visitedAt, additional, by }) => ({
    outcome,
    concerns,
    note,
    visitedAt: visitedAt.toISOString(),
    additional,
    by,
  })),
  reviews: form.reviews.map(({ verdict, note, at, by }) => ({ verdict, note, at: at.toISOString(), by })),
});

export const syncedFormView = ({ version, fields, conflicts }: MergedForm): SyncedFormView => ({
  version,
  values: Object.fromEntries(Object.entries(fields).map(([code, { value }]) => [code, value])),
  conflicts,
});

export const waitingReportView = ({ visitId, reference, step, visitedAt, by }: WaitingReport): WaitingReportView => ({
  visitId,
  reference,
  step,
  visitedAt: visitedAt.toISOString(),
  by,
});
