import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type FieldProblem,
  Forbidden,
  Invalid,
  NotFound,
  NotSignedIn,
  Refused,
  TooMany,
  type Values,
  errorCodeOf,
  log,
  placeOf,
} from '@bleibe/platform';
import { languageFrom, sayProblemOfField, sayRefusal } from '@bleibe/words';

interface Problem {
  status: number;
  code: string;
  values?: Values;
  problems?: FieldProblem[];
  retryAfterSeconds?: number;
}

/** SQLSTATE of a unique, exclusion or serialisation conflict: somebody else was faster. */
const LOST_RACES = ['23505', '23P01', '40001', '40P01'];

/** The one place where errors become answers: code and values, with a sentence in the reader's language. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = this.problemOf(error, request);
    const language = languageFrom(request.headers['accept-language']);
    const { status, code, values = {}, problems, retryAfterSeconds } = problem;
    if (retryAfterSeconds) void reply.header('retry-after', String(retryAfterSeconds));
    void reply
      .status(status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('content-language', language)
      .send({
        type: `urn:bleibe:${code}`,
        title: code,
        status,
        code,
        detail: sayRefusal(language, { code, values }),
        ...(problems && {
          problems: problems.map((one) => ({ ...one, message: sayProblemOfField(language, one) })),
        }),
      });
  }

  private problemOf(error: unknown, request: FastifyRequest): Problem {
    if (error instanceof Invalid) return { status: 422, code: 'invalid', problems: error.problems };
    if (error instanceof NotSignedIn) return { status: 401, code: 'not-signed-in' };
    if (error instanceof Forbidden) return { status: 403, code: error.code };
    if (error instanceof NotFound) return { status: 404, code: 'not-found' };
    if (error instanceof Refused) return { status: 409, code: error.code, values: error.values };
    if (error instanceof TooMany) {
      const { retryAfterSeconds } = error;
      return { status: 429, code: 'too-many-tries', values: { retryAfterSeconds }, retryAfterSeconds };
    }
    const status = statusOf(error);
    if (status === 404) return { status, code: 'not-found' };
    if (status !== null && status < 500) return { status, code: 'invalid' };

    const code = errorCodeOf(error);
    if (LOST_RACES.some((state) => code.endsWith(state))) return { status: 409, code: 'changed' };
    // The number lets a caller and the log find each other; neither holds what was sent.
    log('request.failed', { request: request.id, route: request.routeOptions.url ?? '', code, place: placeOf(error) });
    return { status: 500, code: 'broken', values: { number: request.id } };
  }
}

/** What the framework itself refuses: a body that is no JSON, too big, of another type; a path that does not exist. */
function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : null;
}
