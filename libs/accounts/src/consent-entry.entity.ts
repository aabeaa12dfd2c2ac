import { Column, Entity, PrimaryColumn } from 'typeorm';

export const consentPurposes = ['acted-for-by-helper', 'aftercare-survey', 'aftercare-visit'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** One line of the consent log. Append-only; the latest line of a purpose counts. */
@Entity('consent_entry')
export class ConsentEntry {
  @PrimaryColumn('uuid') id: string;
  @Column('text') subjectKind: 'household' | 'person' | 'landlord';
  @Column('uuid') subjectId: string;
  @Column('text') purpose: ConsentPurpose;
  @Column('boolean') given: boolean;
  /** Which wording the person agreed to. */
  @Column('text') textVersion: string;
  @Column('text') language: string;
  /** Who ticked it: the person, or somebody on the person's word. */
  @Column('text') mode: 'self' | 'helper' | 'caseworker';
  @Column('uuid', { nullable: true }) recordedBy: string | null;
  @Column('timestamptz') recordedAt: Date;
}
