import type { Intent } from '../intents';

const sign = 'illegal-fee';

/** R09: flat hunters pay no fee for viewing, booking, brokering or writing a contract (WoVermRG). */
export const illegalFee: readonly Intent[] = [
  { sign, name: 'fee-named', needs: [['illegalFee']], span: 0, unless: ['landlordPays'] },
  {
    sign,
    name: 'fee-for-service',
    needs: [['fee'], ['service', 'viewing', 'before:viewing', 'contract', 'secure', 'forService']],
    span: 0,
    unless: ['landlordPays'],
  },
  {
    sign,
    name: 'service-costs-money',
    needs: [['cost', 'pay', 'amount'], ['forService']],
    span: 0,
    unless: ['landlordPays'],
  },
  { sign, name: 'viewing-costs-money', needs: [['cost'], ['viewing']], span: 0, unless: ['landlordPays'] },
];
