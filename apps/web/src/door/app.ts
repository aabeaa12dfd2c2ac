import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { parse } from 'node:querystring';
import { type Config, errorCodeOf, log, placeOf } from '@bleibe/platform';
import { allScreens } from '../all-screens';
import { linkTo, paths } from '../paths';
import { hangUpField } from '../field/field-door';
import { stylesheet } from '../style/stylesheet';
import { answerProblem } from './answer-problem';
import { Cookies } from './kept';
import { hangUp } from './hang-up';
import { sealer } from './sealed';
import { welcome } from './welcome';

const MOST_BYTES = 256 * 1024;
/** One byte more than the API takes, so that its sentence is told. */
const MOST_PICTURE_BYTES = 8 * 1024 * 1024 + 1;
const MOST_FIELD_BYTES = 1024;
const STYLE_SECONDS = 3_600;
const HSTS_SECONDS = 31_536_000;

/** The door without a port, so that tests can knock without a network. */
export async function createApp(
  config: Pick<Config, 'secret' | 'apiPort' | 'publicUrl' | 'demo'>,
): Promise<FastifyInstance> {
  const secure = config.publicUrl.startsWith('https:');
  // No logger: addresses of surveys are secrets, and the API keeps its own log of what was done.
  const app = fastify({ logger: false, bodyLimit: MOST_BYTES, trustProxy: secure });
  await app.register(cookie);
  await app.register(formbody, {
    bodyLimit: MOST_BYTES,
    parser: (text) => ({ ...parse(text, '&', '=', { maxKeys: 500 }) }),
  });
  // One picture from a file field; the API says what is too big or no picture.
  await app.register(multipart, {
    attachFieldsToBody: 'keyValues',
    limits: { fileSize: MOST_PICTURE_BYTES, files: 1, fields: 5, fieldSize: MOST_FIELD_BYTES },
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'style-src': ["'self'"],
        'img-src': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'base-uri': ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    hsts: secure ? { maxAge: HSTS_SECONDS, includeSubDomains: false } : false,
    frameguard: { action: 'deny' },
  });
  app.addHook('onSend', async (_, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });

  app.get(paths.style, (_, reply) =>
    reply.header('cache-control', `public, max-age=${STYLE_SECONDS}`).type('text/css; charset=utf-8').send(stylesheet),
  );
  app.get('/favicon.ico', (_, reply) => reply.code(204).send());

  const house = {
    sealer: sealer(config.secret),
    api: `http://127.0.0.1:${config.apiPort}/api`,
    origin: config.publicUrl,
    demo: config.demo,
    secure,
  };
  hangUp(app, house, allScreens);
  const visitor = (request: FastifyRequest, reply: FastifyReply) =>
    welcome(request, new Cookies(request, reply, secure), house);
  // Through the API with this person's session: who may see a picture is decided there, each time.
  const pictures = [
    [paths.photo, '/photos/:id'],
    [paths.visitPhoto, '/visit-photos/:id'],
  ] as const;
  for (const [path, resource] of pictures) {
    app.get<{ Params: { id: string } }>(path, async (request, reply) => {
      const { api } = await visitor(request, reply);
      const picture = await api.bytes(linkTo(resource, request.params));
      return picture
        ? reply.type('image/webp').header('x-content-type-options', 'nosniff').send(picture)
        : reply.code(404).send();
    });
  }
  hangUpField(app, config.secret, visitor);
  app.setNotFoundHandler(async (request, reply) => {
    const problem = { status: 404, code: 'not-found', title: '', detail: '' };
    return answerProblem(reply, await visitor(request, reply), problem);
  });
  // What never reached a screen: a body that is too large, no form, or not readable.
  app.setErrorHandler(async (error: { statusCode?: number }, request, reply) => {
    const v = await visitor(request, reply);
    const status = error.statusCode ?? 500;
    const isTheirs = status >= 400 && status < 500;
    if (!isTheirs) log('page.failed', { code: errorCodeOf(error), place: placeOf(error) });
    const detail = isTheirs ? v.t.problem.unreadable : '';
    return answerProblem(reply, v, { status, code: isTheirs ? 'unreadable' : 'broken', title: '', detail });
  });
  return app;
}
