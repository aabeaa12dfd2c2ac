import { Module } from '@nestjs/common';
import { ConfirmContact } from './confirm-contact';
import { ResumeSession } from './resume-session';
import { SeeOwnAccount } from './see-own-account';
import { SignIn } from './sign-in';
import { SignOut } from './sign-out';

const useCases = [ConfirmContact, ResumeSession, SeeOwnAccount, SignIn, SignOut];

@Module({ providers: useCases, exports: useCases })
export class AccountsModule {}
