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
import { noDiscrimination } from './no-discrimination.rule';
import { noHiddenLink } from './no-hidden-link.rule';
import { noAccountNumberInText } from './no-account-number-in-text.rule';
import { textNotCopied } from './text-not-copied.rule';
import { homeOfferedOnce } from './home-offered-once.rule';
import { contactNotUsedByOthers } from './contact-not-used-by-others.rule';
import { offersAtUsualPace } from './offers-at-usual-pace.rule';
import { traderNamed } from './trader-named.rule';
import { lowRentWithoutOtherSigns } from './low-rent-without-other-signs.rule';
import { furnitureChargePlausible } from './furniture-charge-plausible.rule';
import { areaEnoughForPersons } from './area-enough-for-persons.rule';
import { fixedTermWithGround } from './fixed-term-with-ground.rule';
import { noReportOnOffer } from './no-report-on-offer.rule';
import { noReportOnPerson } from './no-report-on-person.rule';
import { notBanned } from './not-banned.rule';
import { photosNotUsedByOthers } from './photos-not-used-by-others.rule';

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
  noDiscrimination,
  noHiddenLink,
  noAccountNumberInText,
  textNotCopied,
  homeOfferedOnce,
  contactNotUsedByOthers,
  photosNotUsedByOthers,
  offersAtUsualPace,
  traderNamed,
  lowRentWithoutOtherSigns,
  furnitureChargePlausible,
  areaEnoughForPersons,
  fixedTermWithGround,
  noReportOnPerson,
  noReportOnOffer,
  notBanned,
];
