import type { Intent } from '../intents';

const sign = 'sham-registration';

/** T10: an address to register at without living there (§ 19 Abs. 6 BMG). */
export const shamRegistration: readonly Intent[] = [
  { sign, name: 'without-living-there', needs: [['registration'], ['notLiving']], span: 2, alsoAsked: true },
  { sign, name: 'registration-only', needs: [['onlyRegistration']], span: 0, alsoAsked: true },
  {
    sign,
    name: 'registration-for-money',
    needs: [
      ['registration'],
      ['amount', 'cost', 'sale'],
    ],
    span: 1,
    unless: ['dwelling', 'money'],
  },
];
