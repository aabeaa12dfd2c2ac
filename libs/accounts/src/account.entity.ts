import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from './roles';

/** Somebody who signs in. What a person may do stands in memberships. */
@Entity('account')
export class Account {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') email: string;
  @Column('text') passwordHash: string;
  @Column('text') language: Language;
  @Column('timestamptz', { nullable: true }) emailConfirmedAt: Date | null;
  @Column('timestamptz') createdAt: Date;
}
