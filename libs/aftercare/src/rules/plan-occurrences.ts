import {
  type LocalCalendar,
  type LocalDate,
  type Placing,
  addDays,
  firstSendDayOnOrAfter,
  firstWorkingDayOnOrAfter,
  localDateOf,
  nominalDate,
  placeMessage,
  placeVisit,
  sendAtHour,
  windowAround,
} from '@bleibe/calendar';
import type { PlanStep, PlanTemplate, StepKind, SubjectKind } from './plan-template';

/** A person a plan may ask. Minors are part of the household but never asked (R18). */
export interface Respondent {
  id: string;
  kind: 'adult' | 'minor' | 'landlord';
  /** Purpose `aftercare_survey` (R16); not asked yet counts as no. */
  surveyConsent: boolean;
  /** Purpose `aftercare_visit`. */
  visitConsent: boolean;
  /** Local hour 8 to 19 for messages; null = 10. */
  preferredHour: number | null;
}

/** Ids that stand for what a plan has once; together with step and ordinal they identify an occurrence. */
export interface PlanSubjects {
  flat: string;
  household: string;
  worker: string;
}

export const excuses = ['no_consent', 'past_at_activation'] as const;
export type Excuse = (typeof excuses)[number];

export interface PlannedOccurrence extends Placing {
  step: string;
  kind: StepKind;
  /** What happens: code of a survey or message, or of the part of the year a visit belongs to. */
  content: string;
  subjectKind: SubjectKind;
  subjectId: string;
  ordinal: number;
  /** Null for what people do (visits, reviews) and for what is excused. Quiet hours (R8) are asked when it is sent. */
  sendAt: Date | null;
  state: 'planned' | 'excused';
  reason: Excuse | null;
}

export interface PlanInput {
  template: PlanTemplate;
  moveIn: LocalDate;
  respondents: readonly Respondent[];
  subjects: PlanSubjects;
  calendar: LocalCalendar;
  /** When a plan starts late (R13); steps whose day is over by then move or are excused. Null = nothing is over. */
  activatedAt: Date | null;
}

interface Subject {
  kind: SubjectKind;
  id: string;
  preferredHour: number | null;
  consents: Record<'survey' | 'visit', boolean>;
}

/**
 * Every occurrence of a plan at its start, in the order of the template. Pure: the same input gives the same dates
 * whatever the clock and the zone of the process.
 * @throws RangeError when the plan reaches beyond the years whose holidays are known
 */
export function planOccurrences(input: PlanInput): PlannedOccurrence[] {
  const { template, moveIn, calendar, activatedAt } = input;
  const steps = template.steps.filter(({ anchor }) => anchor === 'move_in');
  return steps.flatMap((step) =>
    subjectsOf(step, input).map((subject) =>
      planStep(step, subject, { anchorOn: moveIn, ordinal: 1, activatedAt, calendar }),
    ),
  );
}

/**
 * The survey after an escalation S1 or S2 was closed, for the person it was about; none for a minor.
 * @param ordinal which recheck of this plan and person it is, from 1
 */
export function planRecheck(
  template: PlanTemplate,
  person: Respondent,
  closedOn: LocalDate,
  ordinal: number,
  calendar: LocalCalendar,
): PlannedOccurrence[] {
  return template.steps
    .filter(({ anchor, subject }) => anchor === 'escalation_closed' && subject === person.kind)
    .map((step) =>
      planStep(step, asSubject(person, step.subject), { anchorOn: closedOn, ordinal, activatedAt: null, calendar }),
    );
}

const asSubject = (person: Respondent, kind: SubjectKind): Subject => ({
  kind,
  id: person.id,
  preferredHour: person.preferredHour,
  consents: { survey: person.surveyConsent, visit: person.visitConsent },
});

function subjectsOf({ subject }: PlanStep, { respondents, subjects }: PlanInput): Subject[] {
  const people = (kind: Respondent['kind']) => respondents.filter((person) => person.kind === kind);
  const one = (kind: SubjectKind, id: string, mayVisit: boolean): Subject[] => [
    { kind, id, preferredHour: null, consents: { survey: false, visit: mayVisit } },
  ];

  switch (subject) {
    case 'adult':
    case 'landlord':
      return people(subject).map((person) => asSubject(person, subject));
    case 'household':
      // One adult who wants the visit is enough: the others need not be there.
      return one(
        'household',
        subjects.household,
        people('adult').some(({ visitConsent }) => visitConsent),
      );
    case 'flat':
      // Before moving in the flat is the landlord's, and so is the consent.
      return one(
        'flat',
        subjects.flat,
        people('landlord').some(({ visitConsent }) => visitConsent),
      );
    case 'worker':
      return one('worker', subjects.worker, true);
  }
}

interface StepCircumstances {
  anchorOn: LocalDate;
  ordinal: number;
  activatedAt: Date | null;
  calendar: LocalCalendar;
}

function planStep(step: PlanStep, subject: Subject, circumstances: StepCircumstances): PlannedOccurrence {
  const { anchorOn, ordinal, activatedAt, calendar } = circumstances;
  const nominalOn = nominalDate(anchorOn, step.offset);
  const window = windowAround(nominalOn, step.before, step.after);
  const placed = (isMessage(step) ? placeMessage : placeVisit)(nominalOn, window, calendar.holidays);

  const late = activatedAt ? placeLate(step, placed, localDateOf(activatedAt, calendar.zone), calendar) : placed;
  const reason = hasConsent(step, subject) ? (late ? null : 'past_at_activation') : 'no_consent';
  const placing = reason ? placed : (late ?? placed);

  return {
    step: step.step,
    kind: step.kind,
    content: step.content,
    subjectKind: subject.kind,
    subjectId: subject.id,
    ordinal,
    ...placing,
    sendAt: !reason && isMessage(step) ? sendAtHour(placing.on, subject.preferredHour, calendar.zone) : null,
    state: reason ? 'excused' : 'planned',
    reason,
  };
}

const isMessage = ({ kind }: PlanStep) => kind === 'survey' || kind === 'message';

/** The welcome message needs none, because it asks for it. */
function hasConsent({ kind }: PlanStep, { consents }: Subject): boolean {
  if (kind === 'survey') return consents.survey;
  return kind === 'visit' ? consents.visit : true;
}

/** R13: where a step goes when its plan begins on `activatedOn`; null = it is over. */
function placeLate(
  step: PlanStep,
  placed: Placing,
  activatedOn: LocalDate,
  { holidays }: LocalCalendar,
): Placing | null {
  if (placed.windowEnd < activatedOn && !step.always) return null;
  if (placed.on > activatedOn) return placed;

  const firstDay = isMessage(step) ? firstSendDayOnOrAfter : firstWorkingDayOnOrAfter;
  const on = firstDay(addDays(activatedOn, 1), holidays);
  return on <= placed.windowEnd || step.always ? { ...placed, on, warning: null } : null;
}
