import type { FormItemCode } from './form-items';

export const formSections = {
  flat: ['flat.matches-offer', 'flat.own-door', 'flat.heating', 'flat.damp', 'flat.smoke-alarms'],
  arrival: [
    'arrival.handover',
    'arrival.keys',
    'arrival.name-on-bell',
    'arrival.electricity',
    'arrival.registration',
    'arrival.rules-explained',
  ],
  everyday: ['everyday.school', 'everyday.offices', 'everyday.broadcasting', 'everyday.letters'],
  condition: ['flat.heating', 'flat.damp'],
  money: ['money.rent', 'money.extra-demands'],
  living: ['living.neighbours', 'living.wellbeing', 'living.stays', 'living.notice'],
  closing: ['closing.bill-explained', 'closing.knows-whom-to-ask'],
  talk: ['talk.freely'],
  safety: ['safety.not-safe', 'safety.child', 'safety.papers-held', 'safety.work-for-rent', 'safety.worker-threatened'],
} as const satisfies Record<string, readonly FormItemCode[]>;

export type FormSectionCode = keyof typeof formSections;

/** What a visit is about by the content of its step: the checklist of aftercare.md section 11, where its time has come. */
const byContent: Readonly<Record<string, readonly FormSectionCode[]>> = {
  pre_check: ['flat', 'safety'],
  arrival: ['arrival', 'living', 'talk', 'safety'],
  settling: ['everyday', 'money', 'living', 'talk', 'safety'],
  three_months: ['condition', 'money', 'everyday', 'living', 'talk', 'safety'],
  six_months: ['condition', 'money', 'everyday', 'living', 'talk', 'safety'],
  closing: ['condition', 'money', 'living', 'closing', 'talk', 'safety'],
};

/** For a visit that an alarm asked for, and for steps of own plans that say nothing else. */
const OTHERWISE: readonly FormSectionCode[] = ['money', 'living', 'talk', 'safety'];

/** @param content of the occurrence; null = a visit beside the plan */
export const sectionsFor = (content: string | null): readonly FormSectionCode[] =>
  (content !== null && Object.hasOwn(byContent, content) ? byContent[content] : undefined) ?? OTHERWISE;
