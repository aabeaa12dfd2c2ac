import type { Outcome, Scenario, ScenarioEvent } from '../simulate/scenario';
import { mostInAWeek } from './most-in-a-week';

export interface Chapter {
  title: string;
  /** What people do and why, as one would tell it. */
  told: readonly string[];
  events: readonly ScenarioEvent[];
  /** Local time at which the screen ends. */
  until: string;
  /** What has to be true then, as a sentence; false ends the story. */
  holds: readonly [string, (outcome: Outcome) => boolean][];
}

/** Iryna (A), her husband Oleh (B), their son Danylo (C, eight years old), Frau Weber who lets the flat (L). */
export const family: Scenario = {
  from: '2027-01-10T10:00',
  place: 'Köln',
  moveIn: '2027-02-01',
  people: [
    { id: 'Iryna', language: 'uk' },
    { id: 'Oleh', language: 'uk' },
    { id: 'Danylo', language: 'uk', born: '2018-06-01' },
  ],
  worker: 'Nora',
  deputy: 'Amir',
  workers: [
    { id: 'Nora', languages: ['de', 'uk'] },
    { id: 'Amir', languages: ['de', 'uk'] },
  ],
};

const visit = (step: string, at: string, outcome: 'done' | 'no_show'): ScenarioEvent => ({
  at,
  do: 'visit-report',
  step,
  outcome,
});
const booked = (step: string, day: string, hour: string): ScenarioEvent[] => [
  { at: `${day}T09:00`, do: 'offer-visit', step, startsAt: hour },
  { at: `${day}T18:00`, do: 'confirm-visit', step },
];
const stateOf = (outcome: Outcome, step: string, person?: string) =>
  outcome.occurrences.find((one) => one.step === step && (!person || one.person === person))?.state;
const lowWho5 = { who5_1: 1, who5_2: 1, who5_3: 1, who5_4: 2, who5_5: 2 };
const ofIryna = (one: Record<string, unknown>) => one.person === 'Iryna';

/** One year in ten screens; each is played by the engine, and what it did is printed below. */
export const chapters: readonly Chapter[] = [
  {
    title: 'January: a plan for the year',
    told: [
      'The lease is signed. A plan is made: visits, surveys for each adult, never for the child, and dates the law sets.',
      'Nora looks at the flat before anybody moves in.',
    ],
    events: [visit('v0', '2027-01-25T14:00', 'done')],
    until: '2027-01-31T23:00',
    holds: [
      ['nobody asks the child', ({ occurrences }) => !occurrences.some((one) => one.person === 'Danylo')],
      [
        'each adult has five surveys',
        ({ occurrences }) => occurrences.filter((one) => ofIryna(one) && one.kind === 'survey').length === 5,
      ],
    ],
  },
  {
    title: 'February: moving in',
    told: [
      'They arrive. Both adults get a welcome with help numbers. Nora visits and shows how to register.',
      'On the 10th they register. The reminders that were still to come are not sent any more.',
    ],
    events: [
      visit('v1', '2027-02-04T15:00', 'done'),
      { at: '2027-02-10T11:30', do: 'duty-done', duty: 'registration', person: 'Iryna' },
      { at: '2027-02-10T16:00', do: 'duty-done', duty: 'landlord_confirmation', person: 'L' },
    ],
    until: '2027-02-14T23:00',
    holds: [
      ['both were welcomed, once', ({ messages }) => messages.filter(({ kind }) => kind === 'welcome').length === 2],
      ['no reminder is left to send', ({ duties }) => !duties.some(({ state }) => state === 'planned')],
    ],
  },
  {
    title: 'February: how are you?',
    told: [
      'The first short survey. Iryna answers in two minutes. Oleh does not; he is reminded twice, and then somebody calls.',
    ],
    events: [
      {
        at: '2027-02-15T19:10',
        do: 'answer',
        person: 'Iryna',
        step: 's1',
        answers: { flat_happy: 5, safe_at_home: 'yes', rent_paid: 'yes' },
      },
    ],
    until: '2027-02-27T23:00',
    holds: [
      ['Iryna was not reminded', ({ attempts }) => !attempts.some((one) => ofIryna(one) && one.kind === 'reminder')],
      [
        'Oleh was reminded twice',
        ({ attempts }) => attempts.filter(({ person, kind }) => person === 'Oleh' && kind === 'reminder').length === 2,
      ],
      ['somebody calls Oleh', ({ tasks }) => tasks.some(({ person, kind }) => person === 'Oleh' && kind === 'call')],
    ],
  },
  {
    title: 'March: nobody at home',
    told: [
      'Nora rings at the agreed hour, and nobody opens. The next try is on the third working day, at the same hour.',
    ],
    events: [
      ...booked('v2', '2027-02-28', '2027-03-01T14:00'),
      visit('v2', '2027-03-01T14:15', 'no_show'),
      visit('v2', '2027-03-04T14:20', 'done'),
    ],
    until: '2027-03-05T23:00',
    holds: [['the visit is made at the second try', (outcome) => stateOf(outcome, 'v2') === 'done']],
  },
  {
    title: 'March: not well',
    told: [
      'In the longer survey Iryna is not well. She sees no score. A person comes by the next working day.',
      'Nora talks with her, finds a group of women nearby, and closes it with a note. Three weeks later she is asked again.',
    ],
    events: [
      { at: '2027-03-16T10:30', do: 'answer', person: 'Iryna', step: 's2', language: 'de', answers: lowWho5 },
      { at: '2027-03-16T11:00', do: 'acknowledge', person: 'Iryna', worker: 'Nora' },
      {
        at: '2027-03-17T12:00',
        do: 'close',
        person: 'Iryna',
        outcome: 'helped',
        note: 'Gespräch geführt, Gruppe gefunden',
        worker: 'Nora',
      },
    ],
    until: '2027-03-29T23:00',
    holds: [
      [
        'it was urgent: next working day',
        ({ escalations }) =>
          escalations.some((one) => ofIryna(one) && one.severity === 'S2' && one.deadlineAt === '2027-03-17T16:00:00Z'),
      ],
      ['nobody was late', ({ escalations }) => escalations.every(({ breached }) => !breached)],
      ['she is asked again', (outcome) => stateOf(outcome, 'recheck', 'Iryna') === 'planned'],
    ],
  },
  {
    title: 'April: Oleh is silent',
    told: [
      'Two surveys in a row without an answer: that is reason enough to look for him. Nora calls; he works nights and is well.',
      'Iryna is asked again, three weeks after the hard days, and is better.',
    ],
    events: [
      { at: '2027-03-30T10:00', do: 'acknowledge', person: 'Oleh', worker: 'Nora' },
      {
        at: '2027-03-31T20:00',
        do: 'close',
        person: 'Oleh',
        outcome: 'helped',
        note: 'Erreicht, arbeitet nachts, es geht ihm gut',
        worker: 'Nora',
      },
      {
        at: '2027-04-07T18:00',
        do: 'answer',
        person: 'Iryna',
        step: 'recheck',
        answers: { flat_happy: 4, safe_at_home: 'yes' },
      },
    ],
    until: '2027-04-18T23:00',
    holds: [
      [
        'it was noticed that he does not answer',
        ({ escalations }) =>
          escalations.some(({ person, category }) => person === 'Oleh' && category === 'contact_lost'),
      ],
      [
        'Iryna answered the question after the alarm',
        (outcome) => stateOf(outcome, 'recheck', 'Iryna') === 'completed',
      ],
    ],
  },
  {
    title: 'May: two answers about one rent',
    told: [
      'Iryna says the rent of April is paid. Frau Weber says it has not come. Neither hears what the other one said.',
      'Nora asks the bank together with Iryna: a digit was wrong. The rent is paid again, and the alarm is closed.',
    ],
    events: [
      { at: '2027-04-22T17:00', do: 'answer', person: 'Oleh', step: 's3', answers: { flat_happy: 4 } },
      {
        at: '2027-04-22T18:00',
        do: 'answer',
        person: 'Iryna',
        step: 's3',
        answers: { rent_paid: 'yes' },
        rentMonth: '2027-04',
      },
      {
        at: '2027-05-04T11:00',
        do: 'answer',
        person: 'L',
        step: 'l2',
        answers: { landlord_rent_received: 'no' },
        rentMonth: '2027-04',
      },
      { at: '2027-05-04T12:00', do: 'acknowledge', person: 'Iryna', category: 'rent_discrepancy', worker: 'Nora' },
      {
        at: '2027-05-05T10:00',
        do: 'close',
        person: 'Iryna',
        category: 'rent_discrepancy',
        outcome: 'helped',
        note: 'Zahlendreher, neu überwiesen',
        worker: 'Nora',
      },
      {
        at: '2027-05-05T10:10',
        do: 'close',
        person: 'L',
        category: 'arrears',
        outcome: 'helped',
        note: 'Zahlendreher, neu überwiesen',
        worker: 'Nora',
      },
    ],
    until: '2027-05-06T23:00',
    holds: [
      [
        'the two statements were noticed',
        ({ escalations }) => escalations.some(({ category }) => category === 'rent_discrepancy'),
      ],
      ['all is closed', ({ escalations }) => escalations.every(({ state }) => state === 'closed')],
    ],
  },
  {
    title: 'May: Nora is ill',
    told: ['The visit after three months is agreed for the 12th. Nora falls ill, Amir speaks Ukrainian too and goes.'],
    events: [
      ...booked('v3', '2027-05-07', '2027-05-12T14:00'),
      { at: '2027-05-11T07:40', do: 'absence', worker: 'Nora', from: '2027-05-11', until: '2027-05-14' },
      visit('v3', '2027-05-12T14:40', 'done'),
    ],
    until: '2027-05-15T23:00',
    holds: [
      ['Amir made the visit', ({ reports }) => reports.some(({ step, worker }) => step === 'v3' && worker === 'Amir')],
      ['Nora stays in charge', ({ tenancies }) => tenancies.every(({ worker }) => worker === 'Nora')],
    ],
  },
  {
    title: 'Summer: away for three weeks',
    told: [
      'They visit family. Nothing is sent meanwhile. What fell into the pause moves behind it, while it still makes sense.',
    ],
    events: [
      { at: '2027-07-15T09:00', do: 'pause', until: '2027-07-30T09:00' },
      {
        at: '2027-08-02T20:00',
        do: 'answer',
        person: 'Iryna',
        step: 's4',
        answers: { flat_happy: 4, rent_paid: 'yes' },
      },
      visit('v4', '2027-08-05T15:00', 'done'),
    ],
    until: '2027-08-20T23:00',
    holds: [
      [
        'nothing was sent in the pause',
        ({ messages }) =>
          !messages.some(({ at }) => String(at) > '2027-07-15T07:00' && String(at) < '2027-07-30T07:00'),
      ],
    ],
  },
  {
    title: 'One year later',
    told: ['The last survey and the last visit. The tenancy goes on; the plan comes to its end.'],
    events: [
      {
        at: '2028-01-23T18:00',
        do: 'answer',
        person: 'Iryna',
        step: 's5',
        answers: { flat_happy: 5, safe_at_home: 'yes' },
      },
      visit('v5', '2028-02-01T15:00', 'done'),
    ],
    until: '2028-02-29T12:00',
    holds: [
      ['the tenancy goes on', ({ tenancies }) => tenancies.every(({ state }) => state === 'running')],
      ['nobody got more than three messages in seven days', ({ messages }) => mostInAWeek(messages) <= 3],
    ],
  },
];
