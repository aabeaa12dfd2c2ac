import type { Intent } from '../intents';
import { inDueTime } from './advance-payment.sign';

const sign = 'fake-escrow';

/** T04: a well-known firm, or a trustee nobody has chosen, is said to hold the money. */
export const fakeEscrow: readonly Intent[] = [
  {
    sign,
    name: 'paid-through-a-firm',
    needs: [['escrow'], ['payment', 'amount', 'refund', 'keys', 'secure']],
    span: 1,
    unless: ['elsewhere'],
  },
  { sign, name: 'booked-and-paid-at-a-firm', needs: [['escrow'], ['pay']], span: 2, unless: ['elsewhere'] },
  {
    sign,
    name: 'paid-to-a-trustee',
    needs: [['trustee'], ['pay', 'refund', 'secure', 'keys', 'amount', 'after:payment']],
    span: 1,
    unless: ['elsewhere', 'savings', ...inDueTime],
  },
];
