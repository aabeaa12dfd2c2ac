import type { SignalCategory } from '@bleibe/aftercare';
import type { Severity } from '@bleibe/calendar';

export interface ScenarioPerson {
  id: string;
  /** 'YYYY-MM-DD'; left out = an adult of 36. */
  born?: string;
  surveyConsent?: boolean;
  language?: string;
  /** Text messages; two people with the same number share a telephone. Left out = a number of one's own. */
  phone?: string;
  /** 'sms' (default), 'email', or 'none'. */
  channel?: 'sms' | 'email' | 'none';
  preferredHour?: number;
}

export interface ScenarioTenancy {
  id?: string;
  /** AGS, or the beginning of a municipality's name, 'Köln'. */
  place?: string;
  moveIn: string;
  people?: ScenarioPerson[];
  visitConsent?: boolean;
  landlord?: { surveyConsent?: boolean; visitConsent?: boolean; language?: string };
  worker?: string;
  deputy?: string;
  visit?: { language?: string; gender?: 'woman' | 'man' };
  stayMonths?: number;
  registeredBefore?: 'elsewhere_in_germany' | 'newly_from_abroad';
  /** Steps beside those of the standard plan. */
  steps?: ScenarioStep[];
}

export interface ScenarioStep {
  step: string;
  kind: 'visit' | 'survey' | 'message' | 'review';
  subject: 'household' | 'adult' | 'landlord' | 'flat' | 'worker';
  content: string;
  months?: number;
  days?: number;
  before: number;
  after: number;
  always?: boolean;
}

export interface ScenarioWorker {
  id: string;
  languages?: string[];
  gender?: 'woman' | 'man';
  areas?: string[];
  hours?: [number, number];
}

interface At {
  /** Instant, '2027-02-15T09:00:00Z', or local time of Germany without zone, '2027-02-15T10:00'. */
  at: string;
  /** Left out = the first tenancy. */
  tenancy?: string;
}

interface OfSurvey extends At {
  person: string;
  /** Left out = the survey of the person that was sent last. */
  step?: string;
}

export type ScenarioEvent =
  | (OfSurvey & {
      do: 'answer';
      answers: Record<string, unknown>;
      language?: string;
      clientId?: string;
      correction?: boolean;
      rentMonth?: string;
    })
  | (OfSurvey & { do: 'draft'; answers: Record<string, unknown>; language?: string })
  | (OfSurvey & { do: 'open-link'; language?: string })
  | (OfSurvey & { do: 'ask-for-call'; when: 'today' | 'this_week' })
  | (OfSurvey & {
      do: 'assisted-answer';
      mode: 'phone' | 'visit' | 'paper';
      answers: Record<string, unknown>;
      canSpeakFreely: boolean;
      withInterpreter?: boolean;
      language?: string;
      worker?: string;
    })
  | (OfSurvey & { do: 'bounce' })
  | (At & { do: 'consent'; person: string; purpose?: 'survey' | 'visit'; given: boolean; choice?: 'stop' | 'erase' })
  | (At & { do: 'language'; person: string; language: string })
  | (At & { do: 'move-in-changed'; moveIn: string })
  | (At & { do: 'pause'; until?: string })
  | (At & { do: 'resume' })
  | (At & { do: 'end'; on: string; reason: string })
  | (At & { do: 'split'; person: string; safePhone?: string })
  | (At & { do: 'offer-visit'; step: string; startsAt: string; worker?: string })
  | (At & { do: 'confirm-visit'; step: string })
  | (At & {
      do: 'visit-report';
      step: string;
      outcome: 'done' | 'no_show' | 'refused';
      concerns?: string[];
      note?: string;
      clientId?: string;
      visitedAt?: string;
    })
  | (At & {
      do: 'visit-form';
      step: string;
      baseVersion: number;
      fields: Record<string, unknown>;
      clientId?: string;
      writtenAt?: string;
      skewMs?: number;
      worker?: string;
    })
  | (At & { do: 'absence'; worker: string; from: string; until: string })
  | (At & {
      do: 'concern';
      person: string;
      category?: SignalCategory;
      severity?: Severity;
      text?: string;
      language?: string;
    })
  | (At & { do: 'acknowledge'; person?: string; category?: string; worker?: string })
  | (At & { do: 'close'; person?: string; category?: string; outcome: string; note: string; worker?: string })
  | (At & {
      do: 'permit';
      person: string;
      permit: 'section-24' | 'other' | 'unknown';
      printedUntil?: string;
      covered?: 'yes' | 'no' | 'unknown';
    })
  | (At & { do: 'benefit-end'; person: string; on: string })
  | (At & {
      do: 'duty-done';
      duty: 'registration' | 'landlord_confirmation' | 'permit' | 'benefit_end';
      person?: string;
    })
  | (At & { do: 'scan' });

export interface Expectation {
  in: OutcomeList;
  /** Rows whose fields equal these. */
  where?: Record<string, unknown>;
  /** Fields the one row (or each of `count` rows) has; only those given are compared. */
  is?: Record<string, unknown>;
  /** How many rows there are; left out = exactly one. */
  count?: number;
}

export interface Scenario extends Partial<ScenarioTenancy> {
  name?: string;
  /** Clock at the beginning; the plans are activated then. */
  from: string;
  /** Clock at the end; left out = 14 days after the last event. */
  until?: string;
  /** Whether somebody is on call at any hour; default true. */
  onCallRota?: boolean;
  tenancies?: ScenarioTenancy[];
  workers?: ScenarioWorker[];
  events?: ScenarioEvent[];
  /** Nothing is taken from the queue in between; `all`: the worker is down too. */
  outages?: { from: string; until: string; of?: 'queue' | 'all' }[];
  expect?: Expectation[];
}

export const outcomeLists = [
  'tenancies',
  'plans',
  'occurrences',
  'appointments',
  'attempts',
  'messages',
  'tasks',
  'escalations',
  'pages',
  'duties',
  'calendar',
  'consents',
  'answers',
  'reports',
  'forms',
  'events',
  'rates',
] as const;
export type OutcomeList = (typeof outcomeLists)[number];
export type Outcome = Record<OutcomeList, Record<string, unknown>[]>;
