import type { Check } from '../check';
import { contactConfirmed } from './contact-confirmed.rule';
import { depositWithinThreeNetRents } from './deposit-within-three-net-rents.rule';
import { identityConfirmed } from './identity-confirmed.rule';
import { noAdvancePaymentAsked } from './no-advance-payment-asked.rule';
import { noIdCopyAsked } from './no-id-copy-asked.rule';
import { noPassportKept } from './no-passport-kept.rule';
import { noShamRegistration } from './no-sham-registration.rule';
import { noExploitation } from './no-exploitation.rule';
import { noContactInText } from './no-contact-in-text.rule';
import { noExtraFees } from './no-extra-fees.rule';
import { rentPartsAddUp } from './rent-parts-add-up.rule';
import { rentWithinComparison } from './rent-within-comparison.rule';
import { viewingPossible } from './viewing-possible.rule';

/** One more check is one more file and one more line here; their order carries no meaning. */
export const checks: readonly Check[] = [
  identityConfirmed,
  contactConfirmed,
  rentPartsAddUp,
  rentWithinComparison,
  depositWithinThreeNetRents,
  noExtraFees,
  noAdvancePaymentAsked,
  viewingPossible,
  noContactInText,
  noIdCopyAsked,
  noPassportKept,
  noShamRegistration,
  noExploitation,
];
