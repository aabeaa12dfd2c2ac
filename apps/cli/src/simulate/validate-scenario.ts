import { type OutcomeList, type ScenarioEvent, outcomeLists } from './scenario';

/** Fields that may stand anywhere, for readers. */
const remarks = ['comment', 'description', 'note', 'rule', 'source', 'why'];

const ofTenancy = [
  'id',
  'place',
  'moveIn',
  'people',
  'visitConsent',
  'landlord',
  'worker',
  'deputy',
  'visit',
  'stayMonths',
  'registeredBefore',
  'steps',
];
const ofScenario = ['name', 'from', 'until', 'onCallRota', 'tenancies', 'workers', 'events', 'outages', 'expect'];
const ofPerson = ['id', 'born', 'surveyConsent', 'language', 'phone', 'channel', 'preferredHour'];

type Fields = { needs: readonly string[]; may: readonly string[] };
const fields = (needs: string, may = ''): Fields => ({ needs: needs.split(' ').filter(Boolean), may: may.split(' ') });

const events: Record<ScenarioEvent['do'], Fields> = {
  answer: fields('person answers', 'step language clientId correction rentMonth'),
  draft: fields('person answers', 'step language'),
  'open-link': fields('person', 'step language'),
  'ask-for-call': fields('person when', 'step'),
  'assisted-answer': fields('person mode answers canSpeakFreely', 'step withInterpreter language worker'),
  bounce: fields('person', 'step'),
  consent: fields('person given', 'purpose choice'),
  language: fields('person language'),
  'move-in-changed': fields('moveIn'),
  pause: fields('', 'until'),
  resume: fields(''),
  end: fields('on reason'),
  split: fields('person', 'safePhone'),
  'offer-visit': fields('step startsAt', 'worker'),
  'confirm-visit': fields('step'),
  'visit-report': fields('step outcome', 'concerns note clientId visitedAt'),
  'visit-form': fields('step baseVersion fields', 'clientId writtenAt skewMs worker'),
  absence: fields('worker from until'),
  concern: fields('person', 'category severity text language'),
  acknowledge: fields('', 'person category worker'),
  close: fields('outcome note', 'person category worker'),
  permit: fields('person permit', 'printedUntil covered'),
  'benefit-end': fields('person on'),
  'duty-done': fields('duty', 'person'),
  scan: fields(''),
};

type Part = Record<string, unknown>;
const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is wrong with a scenario, and what in it plays no part; both as sentences. */
export interface Judged {
  mistakes: string[];
  ignored: string[];
}

/** A word that is misspelled must not look like a rule that holds. */
export function judgeScenario(scenario: unknown): Judged {
  const judged: Judged = { mistakes: [], ignored: [] };
  if (!isPart(scenario)) return { ...judged, mistakes: ['A scenario is one JSON object.'] };

  const several = scenario.tenancies !== undefined;
  look(judged, 'the scenario', scenario, several ? ['from'] : ['from', 'moveIn'], [...ofScenario, ...ofTenancy]);
  const tenancies = several ? list(judged, scenario, 'tenancies') : [scenario];
  for (const [index, tenancy] of tenancies.entries()) {
    if (several) look(judged, `tenancy ${index + 1}`, tenancy, ['moveIn'], ofTenancy);
    for (const person of list(judged, tenancy, 'people')) look(judged, 'a person', person, ['id'], ofPerson);
    for (const step of list(judged, tenancy, 'steps')) {
      const needs = ['step', 'kind', 'subject', 'content', 'before', 'after'];
      look(judged, 'a step', step, needs, ['months', 'days', 'always']);
    }
  }
  for (const worker of list(judged, scenario, 'workers')) {
    look(judged, 'a worker', worker, ['id'], ['languages', 'gender', 'areas', 'hours']);
  }
  for (const outage of list(judged, scenario, 'outages')) look(judged, 'an outage', outage, ['from', 'until'], ['of']);
  for (const [index, event] of list(judged, scenario, 'events').entries()) lookAtEvent(judged, event, index + 1);
  for (const expectation of list(judged, scenario, 'expect')) {
    look(judged, 'an expectation', expectation, ['in'], ['where', 'is', 'count']);
    if (!outcomeLists.includes(expectation.in as OutcomeList)) {
      judged.mistakes.push(`"expect" asks for "${String(expectation.in)}"; the lists are ${outcomeLists.join(', ')}.`);
    }
  }
  return judged;
}

function lookAtEvent(judged: Judged, event: Part, number: number): void {
  const kind = String(event.do);
  if (!Object.hasOwn(events, kind)) {
    judged.mistakes.push(`Event ${number} does "${kind}"; known are ${Object.keys(events).join(', ')}.`);
    return;
  }
  const { needs, may } = events[kind as ScenarioEvent['do']];
  look(judged, `event ${number} (${kind})`, event, ['at', 'do', ...needs], ['tenancy', ...may]);
}

function list(judged: Judged, part: Part, field: string): Part[] {
  const value = part[field];
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every(isPart)) return value;
  judged.mistakes.push(`"${field}" is a list of objects.`);
  return [];
}

function look(judged: Judged, which: string, part: Part, needs: readonly string[], may: readonly string[]): void {
  for (const field of needs) {
    if (part[field] === undefined) judged.mistakes.push(`${which} needs "${field}".`);
  }
  const known = [...needs, ...may, ...remarks];
  for (const field of Object.keys(part)) {
    if (!known.includes(field)) judged.ignored.push(`"${field}" of ${which} is no field and plays no part.`);
  }
}
