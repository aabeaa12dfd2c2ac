import type { Intent } from '../intents';
import type { Meaning } from '../marks';

/** Money at the signing, at the start or later is what the law foresees (§ 551 BGB); after a viewing it is no trap. */
export const inDueTime: readonly Meaning[] = [
  'after:viewing',
  'after:contract',
  'after:handover',
  'after:keys',
  'at:contract',
  'at:handover',
  'at:keys',
];

const sign = 'advance-payment';
const theHome: readonly Meaning[] = ['viewing', 'contract', 'keys', 'secure', 'address'];

/** T01: money is asked before a viewing or a contract. */
export const advancePayment: readonly Intent[] = [
  {
    sign,
    name: 'before-viewing-or-contract',
    needs: [
      ['payment', 'amount', 'fee'],
      ['before:viewing', 'before:contract'],
    ],
    span: 1,
  },
  {
    sign,
    name: 'before-keys',
    needs: [['pay'], ['money', 'prepayment', 'amount'], ['before:keys']],
    span: 1,
    unless: inDueTime,
  },
  { sign, name: 'only-after-payment', needs: [theHome, ['after:payment']], span: 1, unless: [...inDueTime, 'moveOut'] },
  {
    sign,
    name: 'to-secure-the-home',
    needs: [['pay', 'prepayment'], ['secure']],
    span: 1,
    unless: inDueTime,
  },
  { sign, name: 'sum-to-secure-the-home', needs: [['amount', 'money'], ['secure']], span: 0, unless: inDueTime },
  { sign, name: 'prepayment-named', needs: [['prepayment']], span: 0, unless: [...inDueTime, 'recurring'] },
  {
    sign,
    name: 'paid-ahead',
    needs: [['pay', 'money', 'amount'], ['ahead']],
    span: 0,
    unless: [...inDueTime, 'recurring'],
  },
  {
    sign,
    name: 'paid-at-once',
    needs: [['pay'], ['money', 'amount', 'prepayment'], ['now']],
    span: 0,
    unless: [...inDueTime, 'recurring'],
  },
  {
    sign,
    name: 'paid-first',
    needs: [['pay'], ['money', 'amount', 'prepayment'], ['first']],
    span: 0,
    unless: [...inDueTime, 'recurring'],
  },
  {
    sign,
    name: 'sum-sent-first',
    needs: [['send'], ['amount', 'prepayment'], ['first', 'ahead', 'now', 'secure']],
    span: 0,
    unless: [...inDueTime, 'recurring', 'contract'],
  },
  {
    sign,
    name: 'paid-and-then',
    needs: [['pay'], ['then'], ['viewing', 'address', 'appointment']],
    span: 2,
    inOrder: true,
    unless: [...inDueTime, 'recurring'],
  },
  {
    sign,
    name: 'no-home-without-payment',
    needs: [
      ['noViewing', '!viewing', '!contract', '!keys', '!handover', '!secure'],
      ['without:payment', 'before:payment'],
    ],
    span: 1,
  },
  { sign, name: 'paid-to-show-good-will', needs: [['serious'], ['payment', 'prepayment']], span: 1, unless: inDueTime },
  {
    sign,
    name: 'paid-today-to-view',
    needs: [['pay'], ['now'], ['viewing']],
    span: 1,
    sameSentence: true,
    unless: [...inDueTime, 'recurring'],
  },
  {
    sign,
    name: 'sum-to-confirm-the-viewing',
    needs: [['amount'], ['verify'], ['viewing', 'appointment']],
    span: 3,
    sameSentence: true,
    unless: [...inDueTime, 'recurring'],
  },
  { sign, name: 'money-back-if-disliked', needs: [['refund'], ['dislike']], span: 1 },
];
