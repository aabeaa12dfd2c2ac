import { accountScreens } from './account/account';
import { signInScreens } from './account/sign-in';
import { escalationScreens } from './aftercare/escalations';
import { tenancyScreens } from './aftercare/tenancies';
import { visitScreens } from './aftercare/visits';
import { caseScreens } from './caseworker/case';
import { pairScreens } from './caseworker/pair';
import { proposalScreens } from './caseworker/proposal';
import { proposalMoveScreens } from './caseworker/proposal-moves';
import { worklistScreens } from './caseworker/worklist';
import { reviewScreens } from './checks/reviews';
import type { Screens } from './door/screens';
import { listingFormScreens } from './landlord/listing-form-page';
import { listingScreens } from './landlord/listings';
import { registerLandlordScreens } from './landlord/register';
import { requestScreens } from './landlord/requests';
import { helpScreens } from './public/help';
import { letterScreens } from './public/letters';
import { publicListingScreens } from './public/listings';
import { sourcesScreens } from './public/sources';
import { startScreens } from './public/start';
import { homeScreens } from './seeker/homes';
import { homeAnswerScreens } from './seeker/home-answers';
import { ownHouseholdScreens } from './seeker/household';
import { registrationScreens } from './seeker/registration/screens';
import { surveyScreens } from './survey/survey';

/** Every screen of the product, person by person. */
export function allScreens(screens: Screens): void {
  const groups = [
    [startScreens, helpScreens, sourcesScreens, publicListingScreens, letterScreens],
    [signInScreens, accountScreens],
    [registrationScreens, homeScreens, homeAnswerScreens, ownHouseholdScreens],
    [registerLandlordScreens, listingFormScreens, listingScreens, requestScreens],
    [worklistScreens, caseScreens, pairScreens, proposalScreens, proposalMoveScreens],
    [reviewScreens],
    [visitScreens, escalationScreens, tenancyScreens],
    [surveyScreens],
  ];
  for (const hangUp of groups.flat()) hangUp(screens);
}
