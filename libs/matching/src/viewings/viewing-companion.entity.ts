import { Column, Entity, PrimaryColumn } from 'typeorm';

export const companionKinds = ['interpreter', 'guide'] as const;
export type CompanionKind = (typeof companionKinds)[number];

/** Who comes along to a viewing: somebody of the team, or a name. For the caseworker of the case alone. */
@Entity('viewing_companion')
export class ViewingCompanion {
  @PrimaryColumn('uuid') viewingId: string;
  @Column('uuid') proposalId: string;
  @Column('text') kind: CompanionKind;
  @Column('uuid', { nullable: true }) accountId: string | null;
  @Column('text', { nullable: true }) name: string | null;
  @Column('uuid') namedBy: string;
  @Column('timestamptz') namedAt: Date;
}
