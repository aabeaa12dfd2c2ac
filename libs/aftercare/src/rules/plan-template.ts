import type { Offset } from '@bleibe/calendar';

export const stepKinds = ['visit', 'message', 'survey', 'review'] as const;
export type StepKind = (typeof stepKinds)[number];

/** Whom a step is about; a step for each adult has one occurrence per adult. */
export const subjectKinds = ['flat', 'landlord', 'adult', 'household', 'worker'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** The day a step is reckoned from: moving in, or the day on which an escalation S1 or S2 was closed. */
export type Anchor = 'move_in' | 'escalation_closed';

export interface PlanStep {
  step: string;
  kind: StepKind;
  subject: SubjectKind;
  anchor: Anchor;
  offset: Offset;
  /** Days the window opens before the nominal date and stays open after it. */
  before: number;
  after: number;
  /** Sent even when the plan is activated after its window. */
  always: boolean;
  /** What happens: code of a survey, of a message, or of the part of the year a visit belongs to. */
  content: string;
}

/** Published versions never change; a plan keeps the version it began with. */
export interface PlanTemplate {
  code: string;
  version: number;
  steps: readonly PlanStep[];
}
