import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  AskForSignInCode,
  ConfirmContact,
  EndSession,
  type ResumedSession,
  SeeOwnAccount,
  SeeOwnSessions,
  SignIn,
  SignInWithCode,
  type SignedIn,
} from '@bleibe/accounts';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, CurrentSession, IdParam } from '../http/current';
import {
  ConfirmContactBody,
  OwnAccountView,
  OwnSessionListView,
  SessionView,
  SignInBody,
  SignInCodeBody,
  SignInCodeView,
  SignInWithCodeBody,
} from './session.dto';

export const sessionView = ({ token, expiresAt }: SignedIn): SessionView => ({
  token,
  expiresAt: expiresAt.toISOString(),
});

@ApiTags('sessions')
@ApiBearerAuth()
@Controller()
export class SessionsController {
  constructor(
    private readonly signIn: SignIn,
    private readonly askForSignInCode: AskForSignInCode,
    private readonly signInWithCode: SignInWithCode,
    private readonly seeOwnSessions: SeeOwnSessions,
    private readonly endSession: EndSession,
    private readonly seeOwnAccount: SeeOwnAccount,
    private readonly confirmContact: ConfirmContact,
  ) {}

  @Post('sessions')
  @Action('sign-in')
  @ApiCreatedResponse({ type: SessionView })
  async open(@Body() body: SignInBody): Promise<SessionView> {
    return sessionView(await this.signIn.run(body));
  }

  @Post('sign-in-codes')
  @Action('sign-in')
  @ApiCreatedResponse({ type: SignInCodeView })
  ask(@Body() { email }: SignInCodeBody): Promise<SignInCodeView> {
    return this.askForSignInCode.run(email);
  }

  @Post('sign-in-codes/:id/sessions')
  @Action('sign-in')
  @ApiCreatedResponse({ type: SessionView })
  async openWithCode(@IdParam() id: string, @Body() body: SignInWithCodeBody): Promise<SessionView> {
    return sessionView(await this.signInWithCode.run({ id, ...body }));
  }

  @Get('sessions')
  @Action('see-own-sessions')
  @ApiOkResponse({ type: OwnSessionListView })
  async list(
    @CurrentActor() actor: Actor,
    @CurrentSession() { sessionId }: ResumedSession,
  ): Promise<OwnSessionListView> {
    const sessions = await this.seeOwnSessions.run(actor);
    return {
      items: sessions.map(({ id, browser, createdAt, lastUsedAt }) => ({
        id,
        browser,
        createdAt: createdAt.toISOString(),
        lastUsedAt: lastUsedAt.toISOString(),
        current: id === sessionId,
      })),
    };
  }

  @Get('sessions/current')
  @Action('see-own-account')
  @ApiOkResponse({ type: OwnAccountView })
  async current(
    @CurrentActor() actor: Actor,
    @CurrentSession() { lacksSecondFactor }: ResumedSession,
  ): Promise<OwnAccountView> {
    return { ...(await this.seeOwnAccount.run(actor)), lacksSecondFactor };
  }

  @Delete('sessions/current')
  @HttpCode(204)
  @Action('sign-out')
  @ApiNoContentResponse()
  end(@CurrentActor() actor: Actor, @CurrentSession() { sessionId }: ResumedSession): Promise<void> {
    return this.endSession.run(actor, sessionId);
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @Action('see-own-sessions')
  @ApiNoContentResponse()
  endOther(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.endSession.run(actor, id);
  }

  @Post('contact-confirmations')
  @HttpCode(204)
  @Action('confirm-contact')
  @ApiNoContentResponse()
  confirm(@CurrentActor() actor: Actor, @Body() { code }: ConfirmContactBody): Promise<void> {
    return this.confirmContact.run(actor, code);
  }

  @Post('contact-codes')
  @HttpCode(204)
  @Action('confirm-contact')
  @ApiNoContentResponse()
  sendCode(@CurrentActor() actor: Actor): Promise<void> {
    return this.confirmContact.askAgain(actor);
  }
}
