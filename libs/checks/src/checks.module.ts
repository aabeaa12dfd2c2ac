import { Module } from '@nestjs/common';
import { AskIdentityProvider } from './identity/ask-identity-provider';
import { CONFIG, type Config } from '@bleibe/platform';
import { EndWaitingForProviders } from './identity/end-waiting-for-providers';
import { IDENTITY_PROVIDER, type IdentityProvider } from './identity/identity-provider';
import { ReceiveIdentityEvent } from './identity/receive-identity-event';
import { RecordIdentityInPerson } from './identity/record-identity-in-person';
import { SimulatedProvider } from './identity/simulated-provider';
import { StartIdentityCheck } from './identity/start-identity-check';
import { WebhookProvider } from './identity/webhook-provider';
import { FileAppeal } from './appeals/file-appeal';
import { SeeOwnDecisions } from './appeals/see-own-decisions';
import { DecideBan } from './bans/decide-ban';
import { ProposeBan } from './bans/propose-ban';
import { SeeBans } from './bans/see-bans';
import { DecideReport } from './reports/decide-report';
import { FileReport } from './reports/file-report';
import { FollowReport } from './reports/follow-report';
import { SeeReports } from './reports/see-reports';
import { SeePrecision } from './reviews/see-precision';
import { SnoozeCheck } from './reviews/snooze-check';
import { DecideReview } from './reviews/decide-review';
import { SeeReviews } from './reviews/see-reviews';
import { CheckSubject } from './subjects/check-subject';
import { CheckSubjects } from './subjects/check-subjects';
import { CheckSubjectsOfAccount } from './subjects/check-subjects-of-account';
import { RecheckSubjects } from './subjects/recheck-subjects';
import { SeeFindings } from './subjects/see-findings';

const useCases = [
  AskIdentityProvider,
  CheckSubject,
  CheckSubjects,
  CheckSubjectsOfAccount,
  DecideReview,
  EndWaitingForProviders,
  ReceiveIdentityEvent,
  FileAppeal,
  SeeOwnDecisions,
  DecideBan,
  ProposeBan,
  SeeBans,
  DecideReport,
  FileReport,
  FollowReport,
  SeeReports,
  SeePrecision,
  SnoozeCheck,
  RecheckSubjects,
  RecordIdentityInPerson,
  SeeFindings,
  SeeReviews,
  StartIdentityCheck,
];

@Module({
  providers: [
    ...useCases,
    {
      provide: IDENTITY_PROVIDER,
      inject: [CONFIG],
      // With real people nobody is confirmed by a word: until a provider is connected, staff confirm in person.
      useFactory: ({ demo, identityProvider }: Config): IdentityProvider | null => {
        if (identityProvider) return new WebhookProvider(identityProvider);
        return demo ? new SimulatedProvider() : null;
      },
    },
  ],
  exports: useCases,
})
export class ChecksModule {}
