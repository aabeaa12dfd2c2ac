import { Body, Controller, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { type ResumedSession, SetUpSecondFactor, ShowSecondFactor } from '@bleibe/accounts';
import type { Actor } from '@bleibe/platform';
import { Action } from '../http/action';
import { CurrentActor, CurrentSession } from '../http/current';
import { FactorToSetUpView, SecondFactorBody, SessionView } from './session.dto';
import { sessionView } from './sessions.controller';

@ApiTags('sessions')
@ApiBearerAuth()
@Controller('second-factors')
export class SecondFactorsController {
  constructor(
    private readonly setUpSecondFactor: SetUpSecondFactor,
    private readonly showSecondFactor: ShowSecondFactor,
  ) {}

  @Post()
  @Action('show-second-factor')
  @ApiCreatedResponse({ type: FactorToSetUpView })
  setUp(@CurrentActor() actor: Actor, @CurrentSession() session: ResumedSession): Promise<FactorToSetUpView> {
    return this.setUpSecondFactor.run(actor, session.secondFactorAt);
  }

  /** The session goes on under the token of the answer. */
  @Post('codes')
  @Action('show-second-factor')
  @ApiCreatedResponse({ type: SessionView })
  async show(
    @CurrentActor() actor: Actor,
    @CurrentSession() { sessionId }: ResumedSession,
    @Body() { code }: SecondFactorBody,
  ): Promise<SessionView> {
    return sessionView(await this.showSecondFactor.run(actor, sessionId, code));
  }
}
