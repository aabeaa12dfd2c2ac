import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { ResumedSession } from '@bleibe/accounts';
import { type Actor, NotFound, NotSignedIn } from '@bleibe/platform';
import { type Language, languageFrom } from '@bleibe/words';

/** What the guard has found out about a request. */
export interface SignedRequest extends FastifyRequest {
  actor: Actor;
  session: ResumedSession | null;
}

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<SignedRequest>();

export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context).actor);

/** Only where nobody gets in without a session. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): ResumedSession => {
  const { session } = requestOf(context);
  if (!session) throw new NotSignedIn();
  return session;
});

/** The language of the answer's sentences. */
export const CurrentLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language => {
  return languageFrom(requestOf(context).headers['accept-language']);
});

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id in the path. What is no id belongs to no record: the same 404, before any query (D7). */
export const IdParam = createParamDecorator((name: string | undefined, context: ExecutionContext): string => {
  const value = (requestOf(context).params as Record<string, string>)[name ?? 'id'] ?? '';
  if (!UUID.test(value)) throw new NotFound();
  return value.toLowerCase();
});
