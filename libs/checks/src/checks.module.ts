import { Module } from '@nestjs/common';
import { AskIdentityProvider } from './identity/ask-identity-provider';
import { CONFIG, type Config } from '@bleibe/platform';
import { IDENTITY_PROVIDER, NoProvider } from './identity/identity-provider';
import { RecordIdentityInPerson } from './identity/record-identity-in-person';
import { SimulatedProvider } from './identity/simulated-provider';
import { StartIdentityCheck } from './identity/start-identity-check';
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
      useFactory: ({ demo }: Config) => (demo ? new SimulatedProvider() : new NoProvider()),
    },
  ],
  exports: useCases,
})
export class ChecksModule {}
