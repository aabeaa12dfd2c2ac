import type { Intent } from '../intents';

const sign = 'overpayment';

/** T14: a cheque or transfer that is too high, and the rest is to be sent on before the bank takes it back. */
export const overpayment: readonly Intent[] = [
  { sign, name: 'cheque-to-be-passed-on', needs: [['cheque'], ['sendOn']], span: 3 },
  { sign, name: 'cheque-too-high', needs: [['cheque'], ['excess']], span: 1 },
  { sign, name: 'rest-to-be-sent-on', needs: [['excess'], ['sendOn']], span: 2, unless: ['settlement'] },
];
