import type { Intent } from '../intents';
import { advancePayment } from './advance-payment.sign';
import { fakeEscrow } from './fake-escrow.sign';
import { illegalFee } from './illegal-fee.sign';
import { overpayment } from './overpayment.sign';
import { remoteLandlord } from './remote-landlord.sign';
import { untraceablePayment } from './untraceable-payment.sign';

/** One file per sign; their order carries no meaning. */
export const intents: readonly Intent[] = [
  ...advancePayment,
  ...untraceablePayment,
  ...fakeEscrow,
  ...overpayment,
  ...illegalFee,
  ...remoteLandlord,
];
