import { accessScreens } from './account/accesses';
import { accountScreens } from './account/account';
import { secondFactorScreens } from './account/second-factor';
import { sessionScreens } from './account/sessions';
import { signInScreens } from './account/sign-in';
import { staffScreens } from './account/staff';
import { signInWithCodeScreens } from './account/sign-in-with-code';
import { appointmentScreens } from './aftercare/appointments';
import { calendarScreens } from './aftercare/calendar';
import { dutyScreens } from './aftercare/duties';
import { entryScreens } from './aftercare/entry';
import { escalationScreens } from './aftercare/escalations';
import { followUpScreens } from './aftercare/follow-up';
import { readingScreens } from './aftercare/reading';
import { roundScreens } from './aftercare/rounds';
import { stepScreens } from './aftercare/step';
import { teamScreens } from './aftercare/team';
import { tenancyScreens } from './aftercare/tenancies';
import { tenancyActScreens } from './aftercare/tenancy-acts';
import { tenancyPaperScreens } from './aftercare/tenancy-papers';
import { tenancyWordScreens } from './aftercare/tenancy-words';
import { todayScreens } from './aftercare/today';
import { companionListScreens } from './aftercare/companions';
import { presenceScreens } from './aftercare/presences';
import { visitScreens } from './aftercare/visit';
import { visitBesideScreens } from './aftercare/visit-beside';
import { visitReportScreens } from './aftercare/visit-report';
import { visitWeekScreens } from './aftercare/visits';
import { caseScreens } from './caseworker/case';
import { companionScreens } from './caseworker/companion';
import { pairScreens } from './caseworker/pair';
import { priorityScreens } from './caseworker/priority';
import { proposalScreens } from './caseworker/proposal';
import { proposalMoveScreens } from './caseworker/proposal-moves';
import { caseTeamScreens } from './caseworker/team';
import { worklistScreens } from './caseworker/worklist';
import { banScreens } from './checks/bans';
import { appealScreens } from './checks/decision';
import { photoDeskScreens } from './checks/photos';
import { precisionScreens } from './checks/precision';
import { reportDeskScreens } from './checks/reports';
import { reviewScreens } from './checks/reviews';
import { snoozeScreens } from './checks/snooze';
import { fairnessScreens } from './coordinator/fairness';
import { newTemplateDraftScreens } from './coordinator/new-template-draft';
import { templateDraftScreens } from './coordinator/template-draft';
import { planTemplateScreens } from './coordinator/plan-template';
import { outcomeScreens } from './coordinator/outcomes';
import { newPolicyDraftScreens } from './coordinator/new-policy-draft';
import { policyDraftScreens } from './coordinator/policy-draft';
import { policyScreens } from './coordinator/policy';
import { newStageDraftScreens } from './coordinator/new-stage-draft';
import { stageDraftScreens } from './coordinator/stage-draft';
import { stageScreens } from './coordinator/stages';
import type { Screens } from './door/screens';
import { listingFormScreens } from './landlord/listing-form-page';
import { listingScreens } from './landlord/listings';
import { photoScreens } from './landlord/photos';
import { registerLandlordScreens } from './landlord/register';
import { requestScreens } from './landlord/requests';
import { stillFreeScreens } from './landlord/still-free';
import { weekScreens } from './landlord/week';
import { ownTenancyScreens } from './own-tenancy/own-tenancies';
import { helpScreens } from './public/help';
import { letterScreens } from './public/letters';
import { publicListingScreens } from './public/listings';
import { reportScreens } from './public/report';
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
    [startScreens, helpScreens, sourcesScreens, publicListingScreens, reportScreens, letterScreens],
    [
      signInScreens,
      signInWithCodeScreens,
      secondFactorScreens,
      accountScreens,
      accessScreens,
      sessionScreens,
      staffScreens,
    ],
    [registrationScreens, homeScreens, homeAnswerScreens, ownHouseholdScreens],
    [registerLandlordScreens, listingFormScreens, listingScreens, photoScreens],
    [requestScreens, stillFreeScreens, weekScreens],
    [worklistScreens, caseTeamScreens, caseScreens, priorityScreens, pairScreens, proposalScreens],
    [companionScreens, proposalMoveScreens],
    [ownTenancyScreens],
    [
      visitWeekScreens,
      visitScreens,
      visitBesideScreens,
      visitReportScreens,
      presenceScreens,
      companionListScreens,
      roundScreens,
    ],
    [todayScreens, calendarScreens, escalationScreens, teamScreens, readingScreens, followUpScreens],
    [
      tenancyScreens,
      tenancyActScreens,
      tenancyWordScreens,
      tenancyPaperScreens,
      dutyScreens,
      stepScreens,
      appointmentScreens,
      entryScreens,
    ],
    [reviewScreens, snoozeScreens, precisionScreens, photoDeskScreens, reportDeskScreens, banScreens, appealScreens],
    [stageScreens, stageDraftScreens, newStageDraftScreens],
    [policyScreens, newPolicyDraftScreens, policyDraftScreens, fairnessScreens, outcomeScreens],
    [planTemplateScreens, newTemplateDraftScreens, templateDraftScreens],
    [surveyScreens],
  ];
  for (const hangUp of groups.flat()) hangUp(screens);
}
