import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ConfirmContact, SeeOwnAccount, SignIn, SignOut } from '@bleibe/accounts';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, CurrentSessionId } from '../http/current';
import { ConfirmContactBody, OwnAccountView, SessionView, SignInBody } from './session.dto';

@ApiTags('sessions')
@ApiBearerAuth()
@Controller()
export class SessionsController {
  constructor(
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly seeOwnAccount: SeeOwnAccount,
    private readonly confirmContact: ConfirmContact,
  ) {}

  @Post('sessions')
  @Action('sign-in')
  @ApiCreatedResponse({ type: SessionView })
  async open(@Body() body: SignInBody): Promise<SessionView> {
    const { token, expiresAt } = await this.signIn.run(body);
    return { token, expiresAt: expiresAt.toISOString() };
  }

  @Get('sessions/current')
  @Action('see-own-account')
  @ApiOkResponse({ type: OwnAccountView })
  current(@CurrentActor() actor: Actor): Promise<OwnAccountView> {
    return this.seeOwnAccount.run(actor);
  }

  @Delete('sessions/current')
  @HttpCode(204)
  @Action('sign-out')
  @ApiNoContentResponse()
  end(@CurrentActor() actor: Actor, @CurrentSessionId() sessionId: string): Promise<void> {
    return this.signOut.run(actor, sessionId);
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
