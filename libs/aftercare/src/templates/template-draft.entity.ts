import type { LocalDate } from '@bleibe/calendar';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WeekLoad } from './load-of-plans';
import type { StepWishes } from './step-catalogue';

export type TemplateDraftState = 'drafted' | 'published' | 'discarded';

/** What becomes of one step of running plans. */
export interface StepChange {
  step: string;
  added: number;
  moved: number;
  dropped: number;
  /** First and last new day of what is added or moved; null = nothing is. */
  firstOn: LocalDate | null;
  lastOn: LocalDate | null;
}

/** What a draft would do to running plans if they moved to it, and what people would have to do week by week. */
export interface TemplateDryRun {
  on: LocalDate;
  plans: number;
  steps: StepChange[];
  load: WeekLoad[];
}

/** A wished version of the plan. It never changes itself: another wish is another draft. */
@Entity('plan_template_draft')
export class TemplateDraft {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') organisationId: string;
  /** The version it was made from; it can be published only while that one is still the present one. */
  @Column('int') baseVersion: number;
  @Column('jsonb') steps: StepWishes;
  /** Why, in the words of the coordinator. */
  @Column('text') note: string;
  @Column('text') state: TemplateDraftState;
  @Column('uuid') draftedBy: string;
  @Column('timestamptz') draftedAt: Date;
  /** Null until the dry run is done. */
  @Column('jsonb', { nullable: true }) dryRun: TemplateDryRun | null;
  @Column('timestamptz', { nullable: true }) triedAt: Date | null;
  @Column('int', { nullable: true }) publishedVersion: number | null;
  /** Whether running plans moved to it too. */
  @Column('boolean') movesRunning: boolean;
  @Column('uuid', { nullable: true }) closedBy: string | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
}
