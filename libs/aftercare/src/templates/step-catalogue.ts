import type { PlanStep, PlanTemplate } from '../rules/plan-template';
import { standard12m } from '../rules/standard-12m';

/** Steps that only a template of an organisation's own has; they have no day of their own until it gives them one. */
const further = {
  v6: { kind: 'visit', subject: 'household', content: 'settling' },
  v7: { kind: 'visit', subject: 'household', content: 'settling' },
  v8: { kind: 'visit', subject: 'household', content: 'settling' },
  s6: { kind: 'survey', subject: 'adult', content: 'tenant_pulse' },
  s7: { kind: 'survey', subject: 'adult', content: 'tenant_pulse' },
  l5: { kind: 'survey', subject: 'landlord', content: 'landlord_pulse' },
} as const;

/** Everything a coordinator can put into a plan, in the order of the form: steps with a name in all languages. */
export const stepCodes = [
  'v0',
  'm1',
  'v1',
  's1',
  'l1',
  'v2',
  's2',
  's3',
  'l2',
  'v3',
  's4',
  'l3',
  'v4',
  's5',
  'l4',
  'v5',
  'r1',
  'v6',
  'v7',
  'v8',
  's6',
  's7',
  'l5',
] as const;
export type StepCode = (typeof stepCodes)[number];

/** What a coordinator says about one step. Days may be negative only before the move-in (the look at the flat). */
export interface StepWish {
  months: number;
  days: number;
  before: number;
  after: number;
  /** Of surveys to adults: the long one, with WHO-5. */
  long: boolean;
}

export type StepWishes = Partial<Record<StepCode, StepWish>>;

export interface TemplateProblem {
  step: StepCode;
  field: keyof StepWish | null;
  code: 'required' | 'too-small' | 'too-big';
  values: { least?: number; most?: number };
}

const MOST_MONTHS = 24;
const MOST_DAYS = 92;
const MOST_WINDOW = 60;
/** Help numbers and consent come to everybody, whatever else a template does. */
const WELCOME = 'm1';

/** @returns empty = `templateOfWishes` may be called */
export function checkWishes(wishes: StepWishes): TemplateProblem[] {
  const missing: TemplateProblem[] = wishes[WELCOME]
    ? []
    : [{ step: WELCOME, field: null, code: 'required', values: {} }];
  const wrong = stepCodes.flatMap((step): TemplateProblem[] => {
    const wish = wishes[step];
    if (!wish) return [];
    const between = (field: 'months' | 'days' | 'before' | 'after', least: number, most: number): TemplateProblem[] => {
      if (wish[field] < least) return [{ step, field, code: 'too-small', values: { least } }];
      return wish[field] > most ? [{ step, field, code: 'too-big', values: { most } }] : [];
    };
    const isBeforeMoveIn = whatOf(step).subject === 'flat';
    const leastDays = isBeforeMoveIn || wish.months > 0 ? -MOST_DAYS : 0;
    return [
      ...between('months', 0, MOST_MONTHS),
      ...between('days', leastDays, MOST_DAYS),
      ...between('before', 0, MOST_WINDOW),
      ...between('after', 0, MOST_WINDOW),
    ];
  });
  return [...missing, ...wrong];
}

export function templateOfWishes(code: string, version: number, wishes: StepWishes): PlanTemplate {
  const steps = stepCodes.flatMap((step): PlanStep[] => {
    const wish = wishes[step];
    if (!wish) return [];
    const what = whatOf(step);
    const asksAdult = what.kind === 'survey' && what.subject === 'adult';
    return [
      {
        step,
        ...what,
        content: asksAdult ? (wish.long ? 'tenant_full' : 'tenant_pulse') : what.content,
        offset: { months: wish.months, days: wish.days },
        before: wish.before,
        after: wish.after,
        anchor: 'move_in',
        always: step === WELCOME,
      },
    ];
  });
  // Who was in danger is asked again, in every template.
  return { code, version, steps: [...steps, ...standard12m.steps.filter(({ anchor }) => anchor !== 'move_in')] };
}

/** The other way round, for the form. */
export function wishesOf({ steps }: Pick<PlanTemplate, 'steps'>): StepWishes {
  const known = new Set<string>(stepCodes);
  const own = steps.filter(({ anchor, step }) => anchor === 'move_in' && known.has(step));
  return Object.fromEntries(
    own.map(({ step, offset, before, after, content }) => [
      step,
      { months: offset.months ?? 0, days: offset.days ?? 0, before, after, long: content === 'tenant_full' },
    ]),
  );
}

export function whatOf(code: StepCode): Pick<PlanStep, 'kind' | 'subject' | 'content'> {
  const known = standard12m.steps.find(({ step }) => step === code);
  if (known) return { kind: known.kind, subject: known.subject, content: known.content };
  return further[code as keyof typeof further];
}
