/** How an item of a visit form is answered. Answers are kept by these codes, never by their words. */
export type FormItem = { kind: 'choice'; choices: readonly string[] } | { kind: 'flag' };

const choice = <const Choices extends readonly string[]>(...choices: Choices) => ({ kind: 'choice', choices }) as const;
const flag = { kind: 'flag' } as const;

/**
 * Everything a visit can write down. Flags that begin with `safety.` are joined by "or" when two phones wrote the same
 * visit (R24), so their codes must keep that beginning.
 */
export const formItems = {
  'flat.matches-offer': choice('yes', 'no'),
  'flat.own-door': choice('yes', 'no'),
  'flat.heating': choice('works', 'broken', 'not-checked'),
  'flat.damp': choice('none', 'some', 'much'),
  'flat.smoke-alarms': choice('all', 'missing'),

  'arrival.handover': choice('written', 'missing'),
  'arrival.keys': choice('all', 'missing'),
  'arrival.name-on-bell': choice('yes', 'no'),
  'arrival.electricity': choice('registered', 'not-yet'),
  'arrival.registration': choice('done', 'appointment', 'none'),
  'arrival.rules-explained': choice('yes', 'no'),

  'everyday.school': choice('all', 'waiting', 'no-children'),
  'everyday.offices': choice('all', 'not-yet'),
  'everyday.broadcasting': choice('settled', 'open'),
  'everyday.letters': choice('none', 'understood', 'not-understood'),

  'money.rent': choice('paid', 'partly', 'not-paid', 'unknown'),
  'money.extra-demands': choice('no', 'yes'),

  'living.neighbours': choice('good', 'mixed', 'bad'),
  'living.wellbeing': choice('good', 'mixed', 'bad'),
  'living.stays': choice('yes', 'unsure', 'must-leave'),
  'living.notice': choice('no', 'yes'),

  'closing.bill-explained': choice('yes', 'no'),
  'closing.knows-whom-to-ask': choice('yes', 'no'),

  'talk.freely': choice('yes', 'no'),

  'safety.not-safe': flag,
  'safety.child': flag,
  'safety.papers-held': flag,
  'safety.work-for-rent': flag,
  'safety.worker-threatened': flag,
} as const satisfies Record<string, FormItem>;

export type FormItemCode = keyof typeof formItems;

type ChoiceOf<Item> = Item extends { choices: readonly (infer Choice extends string)[] } ? Choice : never;
/** Every answer of every choice, as 'money.rent:paid'; for their words. */
export type FormChoiceCode = {
  [Code in FormItemCode]: `${Code}:${ChoiceOf<(typeof formItems)[Code]>}`;
}[FormItemCode];

export const isFormItem = (code: string): code is FormItemCode => Object.hasOwn(formItems, code);

/** Whether a value answers an item; null takes an answer back. */
export function isAnswerTo(code: FormItemCode, value: unknown): boolean {
  const item: FormItem = formItems[code];
  if (value === null) return true;
  return item.kind === 'flag' ? typeof value === 'boolean' : typeof value === 'string' && item.choices.includes(value);
}
