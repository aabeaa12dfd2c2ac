import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Actor, NotFound } from '@bleibe/platform';
import { type Language, languageFrom } from '@bleibe/words';

/** What the guard has found out about a request. */
export interface SignedRequest extends FastifyRequest {
  actor: Actor;
  sessionId: string | null;
}

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<SignedRequest>();

export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context).actor);

export const CurrentSessionId = createParamDecorator((_: unknown, context: ExecutionContext) => {
  return requestOf(context).sessionId;
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
