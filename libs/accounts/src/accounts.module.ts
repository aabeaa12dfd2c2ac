import { Module } from '@nestjs/common';
import { ConfirmContact } from './confirm-contact';
import { AskFactorReset } from './second-factor/ask-factor-reset';
import { SeeStaff } from './second-factor/see-staff';
import { SetUpSecondFactor } from './second-factor/set-up-second-factor';
import { SettleFactorReset } from './second-factor/settle-factor-reset';
import { ShowSecondFactor } from './second-factor/show-second-factor';
import { SeeOwnAccount } from './see-own-account';
import { AskForSignInCode } from './sessions/ask-for-sign-in-code';
import { EndSession } from './sessions/end-session';
import { ForgetSignIns } from './sessions/forget-sign-ins';
import { ResumeSession } from './sessions/resume-session';
import { SeeOwnSessions } from './sessions/see-own-sessions';
import { SignIn } from './sessions/sign-in';
import { SignInWithCode } from './sessions/sign-in-with-code';

const useCases = [
  AskFactorReset,
  AskForSignInCode,
  ConfirmContact,
  EndSession,
  ForgetSignIns,
  ResumeSession,
  SeeStaff,
  SeeOwnAccount,
  SeeOwnSessions,
  SetUpSecondFactor,
  SettleFactorReset,
  ShowSecondFactor,
  SignIn,
  SignInWithCode,
];

@Module({ providers: useCases, exports: useCases })
export class AccountsModule {}
