import type { Intent } from '../intents';

const sign = 'untraceable-payment';

/** T02: a way of paying that nobody can call back. */
export const untraceablePayment: readonly Intent[] = [
  {
    sign,
    name: 'paid-by-untraceable-means',
    needs: [['untraceable'], ['payment', 'amount', 'fee', 'sendOn']],
    span: 1,
    unless: ['elsewhere'],
  },
  {
    sign,
    name: 'untraceable-means-accepted',
    needs: [['untraceable'], ['accept', 'send']],
    span: 0,
    unless: ['elsewhere'],
  },
];
