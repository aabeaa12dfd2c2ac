import type { AllowedArea } from '@bleibe/scoring';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where the household must live and until when its permit runs (§ 12a AufenthG). Never for a landlord (D5). */
@Entity('household_residence')
export class HouseholdResidence {
  @PrimaryColumn('uuid') householdId: string;
  @Column('jsonb', { nullable: true }) allowedArea: AllowedArea | null;
  @Column('date', { nullable: true }) permitEnds: string | null;
  @Column('boolean') protectedHomeOnly: boolean;
}
