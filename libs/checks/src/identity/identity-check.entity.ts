import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IdentityLevel, IdentityMethod, IdentityReport } from '../facts';
import type { SubjectKind } from '../plan';

/** One attempt to confirm who somebody is. Result, method and date; never an image or a number of a document. */
@Entity('identity_check')
export class IdentityCheck {
  @PrimaryColumn('uuid') id: string;
  @Column('text') subjectKind: Exclude<SubjectKind, 'listing'>;
  @Column('uuid') subjectId: string;
  /** Name of the provider that was asked; null = seen in person. */
  @Column('text', { nullable: true }) provider: string | null;
  @Column('text') method: IdentityMethod;
  @Column('text', { nullable: true }) simulatedInput: string | null;
  @Column('text') state: IdentityReport['state'];
  @Column('text') level: IdentityLevel;
  /** The member of staff who saw person and paper. */
  @Column('uuid', { nullable: true }) recordedBy: string | null;
  @Column('timestamptz') startedAt: Date;
  /** The person has begun anew: a pass of this attempt does not count any more, a doubt does. */
  @Column('timestamptz', { nullable: true }) supersededAt: Date | null;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  @Column('date', { nullable: true }) validUntil: string | null;
}
