import type { Severity } from '@bleibe/calendar';
import type { RaisedSignal } from '../../escalations/raise';
import type { FormFields } from '../../rules/merge-form';
import type { SignalCategory } from '../../surveys/answer-rules';
import { type FormChoiceCode, type FormItemCode } from './form-items';

/** What is to be done after a visit, and within how many working days. A proposal of the product, no law. */
export const visitActions = {
  'repair-with-landlord': 3,
  'clarify-with-landlord': 2,
  'write-handover': 3,
  'name-on-bell': 1,
  'register-electricity': 1,
  'book-registration': 2,
  'find-school-place': 5,
  'tell-offices': 5,
  'settle-broadcasting': 10,
  'explain-bill': 5,
  'name-contact': 5,
} as const;
export type VisitAction = keyof typeof visitActions;

interface Consequence {
  signal?: { category: SignalCategory; severity: Severity };
  action?: VisitAction;
}

type Answer = FormChoiceCode | Extract<FormItemCode, `safety.${string}`>;

const raises = (category: SignalCategory, severity: Severity): Consequence => ({ signal: { category, severity } });
const asks = (action: VisitAction): Consequence => ({ action });

/**
 * What an answer brings, weighed as the same answer in a survey (R20). What somebody sees at a visit about safety is
 * "landlord or worker safety concern": S1. An answer that is not here brings nothing.
 */
const consequences: Readonly<Partial<Record<Answer, Consequence>>> = {
  'flat.matches-offer:no': asks('clarify-with-landlord'),
  'flat.own-door:no': asks('clarify-with-landlord'),
  'flat.heating:broken': asks('repair-with-landlord'),
  'flat.damp:much': asks('repair-with-landlord'),
  'flat.smoke-alarms:missing': asks('repair-with-landlord'),
  'arrival.handover:missing': asks('write-handover'),
  'arrival.keys:missing': asks('clarify-with-landlord'),
  'arrival.name-on-bell:no': asks('name-on-bell'),
  'arrival.electricity:not-yet': asks('register-electricity'),
  'arrival.registration:none': asks('book-registration'),
  'everyday.school:waiting': asks('find-school-place'),
  'everyday.offices:not-yet': asks('tell-offices'),
  'everyday.broadcasting:open': asks('settle-broadcasting'),
  'everyday.letters:not-understood': raises('letter', 'S3'),
  'money.rent:partly': raises('arrears', 'S2'),
  'money.rent:not-paid': raises('arrears', 'S2'),
  'money.rent:unknown': raises('arrears', 'S3'),
  'money.extra-demands:yes': { ...raises('conflict', 'S3'), ...asks('clarify-with-landlord') },
  'living.neighbours:bad': raises('conflict', 'S3'),
  'living.wellbeing:bad': raises('wellbeing', 'S3'),
  'living.stays:must-leave': raises('housing_loss', 'S2'),
  'living.notice:yes': raises('housing_loss', 'S2'),
  'closing.bill-explained:no': asks('explain-bill'),
  'closing.knows-whom-to-ask:no': asks('name-contact'),
  'safety.not-safe': raises('safety', 'S1'),
  'safety.child': raises('child', 'S1'),
  'safety.papers-held': raises('safety', 'S1'),
  'safety.work-for-rent': raises('safety', 'S1'),
  'safety.worker-threatened': raises('safety', 'S1'),
};

export interface Consequences {
  signals: RaisedSignal[];
  actions: VisitAction[];
  /** The person could not speak freely: somebody talks with her in private (R29). */
  privateContact: boolean;
  /** From now on nobody goes there alone. */
  byTwo: boolean;
}

/**
 * What a change of the form brings that it did not bring before, so that the same form again brings nothing.
 * @param conflicts values that came second: what they say about help counts, whoever is right (R24)
 */
export function consequencesOf(
  before: FormFields,
  after: FormFields,
  conflicts: Readonly<Record<string, unknown>> = {},
): Consequences {
  const found: Consequences = { signals: [], actions: [], privateContact: false, byTwo: false };
  const isNew = (code: string, value: unknown) => before[code]?.value !== value;
  const look = (code: string, value: unknown, isOnRecord: boolean) => {
    if (!isNew(code, value)) return;
    const { signal, action } = consequenceOf(code, value);
    if (signal) found.signals.push({ ...signal, itemCode: code });
    if (action && isOnRecord && !found.actions.includes(action)) found.actions.push(action);
    if (code === 'talk.freely' && value === 'no') found.privateContact = true;
    if (code === 'safety.worker-threatened' && value === true) found.byTwo = true;
  };
  for (const [code, { value }] of Object.entries(after)) look(code, value, true);
  for (const [code, value] of Object.entries(conflicts)) look(code, value, false);
  return found;
}

function consequenceOf(code: string, value: unknown): Consequence {
  const answer = value === true ? code : typeof value === 'string' ? `${code}:${value}` : null;
  if (answer !== null && Object.hasOwn(consequences, answer)) return consequences[answer as Answer] ?? {};
  // A flag of safety that this version does not know was ticked for a reason all the same.
  return value === true && code.startsWith('safety.') ? raises('safety', 'S1') : {};
}
