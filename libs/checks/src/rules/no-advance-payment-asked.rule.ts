import type { ListingCheck } from '../check';
import { type CheckResult, findingsOf } from '../finding';
import type { FindingCode } from '../finding-codes';
import type { SignCode } from '../texts/sign';
import { findInText, groundsOf } from './text-finding';

const RULE_VERSION = 1;
const finding = findingsOf('no-advance-payment-asked', RULE_VERSION);

/** Worst first: the worst sign of a text names the finding, and all of them are shown. */
const meaning = [
  { sign: 'untraceable-payment', code: 'payment-cannot-be-traced', result: 'hold' },
  { sign: 'fake-escrow', code: 'payment-through-false-trustee', result: 'hold' },
  { sign: 'overpayment', code: 'payment-back-from-too-much', result: 'hold' },
  // An honest landlord may write this clumsily, so one person looks before anything else happens.
  { sign: 'advance-payment', code: 'payment-asked-too-early', result: 'review' },
] as const satisfies readonly { sign: SignCode; code: FindingCode; result: CheckResult }[];

/** T01, T02, T04, T14: nobody is asked for money before a viewing and a contract, nor in ways that cannot be undone. */
export const noAdvancePaymentAsked: ListingCheck = {
  code: 'no-advance-payment-asked',
  subject: 'listing',
  required: true,
  ruleVersion: RULE_VERSION,
  examine: (facts) =>
    findInText(
      facts,
      meaning.map(({ sign }) => sign),
      {
        found(signs) {
          const worst = meaning.find(({ sign }) => signs.some((found) => found.sign === sign)) ?? meaning[0];
          return finding(worst.result, worst.code, { signs }, groundsOf(facts.text.depositDueAtStart));
        },
        nothing: () => finding('pass', 'no-advance-payment-asked', {}),
        unknown: (code) => finding('unknown', code, {}),
      },
    ),
};
