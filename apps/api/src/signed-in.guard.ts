import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ResumeSession } from '@bleibe/accounts';
import { type RouteAction, mayCall } from '@bleibe/disclosure';
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
      const { actor, sessionId } = await this.resumeSession.run(token);
      request.actor = actor;
      request.sessionId = sessionId;
      if (!mayCall(actor.roles, action)) throw new Forbidden();
      return true;
    }
    request.actor = nobody;
    request.sessionId = null;
    if (!mayCall(withoutSession, action)) throw new NotSignedIn();
    return true;
  }
}
