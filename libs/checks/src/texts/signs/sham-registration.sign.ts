import type { Intent } from '../intents';
import type { Meaning } from '../marks';

const unlessNext: readonly Meaning[] = ['ruledOut'];
const sign = 'sham-registration';

/** T10: an address to register at without living there (§ 19 Abs. 6 BMG). */
export const shamRegistration: readonly Intent[] = [
  {
    sign,
    unlessNext,
    name: 'without-living-there',
    needs: [['registration', 'address'], ['notLiving']],
    span: 3,
    alsoAsked: true,
  },
  { sign, unlessNext, name: 'registration-only', needs: [['onlyRegistration']], span: 0, alsoAsked: true },
  {
    sign,
    unlessNext,
    name: 'registration-for-money',
    needs: [['registration'], ['amount', 'cost', 'sale']],
    span: 1,
    unless: ['dwelling', 'money', 'authority'],
  },
];
