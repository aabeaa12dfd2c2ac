import type { SurveyItem } from '../api/types';

export type SurveyGroup = 'home' | 'money' | 'wellbeing' | 'call' | 'letting' | 'more';

/** Asked by a block of its own, on top of the page. */
export const DANGER = 'danger_now';
const WHO5 = 'who5_';

const groupOf: Readonly<Record<string, SurveyGroup>> = {
  flat_happy: 'home',
  safe_at_home: 'home',
  getting_along: 'home',
  want_to_stay: 'home',
  rent_paid: 'money',
  changes: 'money',
  letter_not_understood: 'money',
  someone_to_ask: 'wellbeing',
  call_me: 'call',
  call_me_number: 'call',
  call_me_hour: 'call',
  landlord_satisfied: 'letting',
  landlord_rent_received: 'letting',
  landlord_tenant_reachable: 'letting',
  landlord_problems: 'letting',
  landlord_continue: 'letting',
  landlord_ends_on: 'letting',
  landlord_worried: 'letting',
  landlord_call_me: 'call',
  landlord_call_me_number: 'call',
  landlord_call_me_hour: 'call',
};

const order: readonly SurveyGroup[] = ['home', 'letting', 'money', 'wellbeing', 'more', 'call'];

export const isWho5 = (code: string): boolean => code.startsWith(WHO5);

/** Items by what they are about; one that nobody sorted comes with the free text. */
export function inGroups(items: readonly SurveyItem[]): { group: SurveyGroup; items: SurveyItem[] }[] {
  const sorted = (item: SurveyItem): SurveyGroup => (isWho5(item.code) ? 'wellbeing' : (groupOf[item.code] ?? 'more'));
  return order
    .map((group) => ({ group, items: items.filter((item) => item.code !== DANGER && sorted(item) === group) }))
    .filter((one) => one.items.length > 0);
}
