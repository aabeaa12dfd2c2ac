import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ResumeSession } from '@bleibe/accounts';
import { type RouteAction, asksForSecondFactor, asksForStepUp, mayCall } from '@bleibe/disclosure';
import { Forbidden, NotSignedIn, nobody } from '@bleibe/platform';
import { ACTION } from './http/action';
import type { SignedRequest } from './http/current';

/** Without a session one is a visitor, or holds a link that says by itself what it opens. */
const withoutSession = ['visitor', 'link-holder'];

/** Who calls, and whether this role may call such a route at all. Which record and field, the rooms decide. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly resumeSession: ResumeSession,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SignedRequest>();
    const action = this.reflector.get<RouteAction>(ACTION, context.getHandler());
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (token) {
      const session = await this.resumeSession.run(token);
      request.actor = session.actor;
      request.session = session;
      if (!mayCall(session.actor.roles, action)) throw new Forbidden();
      if (session.lacksSecondFactor && asksForSecondFactor(action)) throw new Forbidden('needs_step_up');
      if (session.isFrozen && asksForStepUp(action)) throw new Forbidden('on_hold');
      if (!session.isFresh && asksForStepUp(action)) throw new Forbidden('needs_step_up');
      return true;
    }
    request.actor = nobody;
    request.session = null;
    if (!mayCall(withoutSession, action)) throw new NotSignedIn();
    return true;
  }
}
