import type { Intent } from '../intents';
import { advancePayment } from './advance-payment.sign';
import { discrimination } from './discrimination.sign';
import { exploitation } from './exploitation.sign';
import { fakeEscrow } from './fake-escrow.sign';
import { identityPhishing } from './identity-phishing.sign';
import { illegalFee } from './illegal-fee.sign';
import { offPlatform } from './off-platform.sign';
import { overpayment } from './overpayment.sign';
import { passportRetention } from './passport-retention.sign';
import { remoteLandlord } from './remote-landlord.sign';
import { shamRegistration } from './sham-registration.sign';
import { untraceablePayment } from './untraceable-payment.sign';

/** One file per sign; their order carries no meaning. */
export const intents: readonly Intent[] = [
  ...advancePayment,
  ...untraceablePayment,
  ...fakeEscrow,
  ...overpayment,
  ...illegalFee,
  ...remoteLandlord,
  ...offPlatform,
  ...identityPhishing,
  ...exploitation,
  ...passportRetention,
  ...shamRegistration,
  ...discrimination,
];
