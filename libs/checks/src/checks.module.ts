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
import { DecideReview } from './reviews/decide-review';
import { SeeReviews } from './reviews/see-reviews';
import { CheckSubject } from './subjects/check-subject';
import { CheckSubjectsOfAccount } from './subjects/check-subjects-of-account';
import { RecheckSubjects } from './subjects/recheck-subjects';
import { SeeFindings } from './subjects/see-findings';

const useCases = [
  AskIdentityProvider,
  CheckSubject,
  CheckSubjectsOfAccount,
  DecideReview,
  EndWaitingForProviders,
  ReceiveIdentityEvent,
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
