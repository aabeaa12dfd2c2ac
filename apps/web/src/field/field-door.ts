import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { directionOf } from '@bleibe/words';
import { PageProblem } from '../api/client';
import { asksForFactor } from '../door/hang-up';
import { renderPage } from '../door/render-page';
import { isSameOrigin } from '../door/same-origin';
import { type Visitor, hasRole } from '../door/visitor';
import { fieldModules, fieldPaths } from './field-paths';
import { letterBox } from './letter-box';
import { makePacket } from './make-packet';
import { FieldShell } from './shell';
import { takeLetter } from './take-letter';

/** A picture of a phone, shrunk there, sealed and in base64. */
const MOST_LETTER_BYTES = 4 * 1024 * 1024;
const MODULES = join(__dirname, '../islands/field');
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Only here script runs, and only ours; it speaks with nobody but us. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join(';');

type Welcome = (request: FastifyRequest, reply: FastifyReply) => Promise<Visitor>;

/** The island for visits without network: its frame, its words, a packet to take along, and a box for what comes back. */
export function hangUpField(app: FastifyInstance, secret: string, welcome: Welcome): void {
  const box = letterBox(secret);

  for (const [path, script] of [
    [fieldPaths.visits, 'app'],
    [fieldPaths.left, 'left'],
  ] as const) {
    app.get(path, async (request, reply) => {
      const v = await welcome(request, reply);
      return reply
        .header('content-security-policy', POLICY)
        .type('text/html; charset=utf-8')
        .send(renderPage(FieldShell({ v, script })));
    });
  }

  for (const name of fieldModules) {
    app.get(fieldPaths.script(name), (_, reply) => sendModule(reply, name));
  }
  app.get(fieldPaths.worker, (_, reply) => sendModule(reply, 'service-worker'));
  app.get(fieldPaths.icon, (_, reply) => reply.type('image/svg+xml').send(ICON));
  app.get(fieldPaths.manifest, async (request, reply) =>
    reply.type('application/manifest+json').send(JSON.stringify(manifestFor(await welcome(request, reply)))),
  );
  app.get(fieldPaths.words, async (request, reply) => reply.send(wordsFor(await welcome(request, reply))));

  app.get(fieldPaths.packet, async (request, reply) => {
    const v = await welcome(request, reply);
    if (!v.person) return reply.code(401).send({});
    if (!hasRole(v, 'aftercare-worker')) return reply.code(403).send({});
    return makePacket(v, box.publicKey).catch((error: unknown) => {
      if (!(error instanceof PageProblem)) throw error;
      const { problem } = error;
      return reply.code(problem.status === 401 || asksForFactor(problem) ? 401 : 503).send({});
    });
  });

  app.post<{ Body: { clientId?: unknown; sealed?: unknown } | null }>(
    fieldPaths.outbox,
    { bodyLimit: MOST_LETTER_BYTES },
    async (request, reply) => {
      // A page of somebody else's cannot set this header without asking us first, and we do not answer.
      const isOurs = isSameOrigin(request.headers, request.host) && request.headers['x-bleibe-field'] === '1';
      if (!isOurs) return reply.code(403).send({});
      const v = await welcome(request, reply);
      if (!v.person) return reply.code(401).send({});
      const { clientId, sealed } = request.body ?? {};
      if (typeof clientId !== 'string' || !UUID.test(clientId) || typeof sealed !== 'string') {
        return reply.send({ state: 'refused', why: v.t.field.unreadable });
      }
      const receipt = await takeLetter(v, box, clientId, Buffer.from(sealed, 'base64'));
      return receipt ?? reply.code(401).send({});
    },
  );
}

async function sendModule(reply: FastifyReply, name: string): Promise<FastifyReply> {
  const text = await readFile(join(MODULES, `${name}.mjs`), 'utf8');
  return (
    reply
      .type('text/javascript; charset=utf-8')
      // A service worker is held by the policy it came with, not by that of a page.
      .header('content-security-policy', POLICY)
      .header('cache-control', 'no-cache')
      .send(text.replace(/\n\/\/# sourceMappingURL=.*\n?$/, '\n'))
  );
}

const manifestFor = ({ language, t }: Visitor) => ({
  name: t.field.app,
  short_name: t.field.app,
  description: t.field.lead,
  lang: language,
  dir: directionOf(language),
  id: fieldPaths.visits,
  start_url: fieldPaths.visits,
  scope: fieldPaths.scope,
  display: 'standalone',
  background_color: '#ffffff',
  theme_color: '#0b5a4c',
  icons: [{ src: fieldPaths.icon, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
});

export type FieldWords = ReturnType<typeof wordsFor>;

const wordsFor = ({ language, t, w }: Visitor) => {
  const { formSections, formItems, formAnswers, steps, visitOutcomes, signatureRoles } = w.names;
  return {
    language,
    t: t.field,
    form: t.visitForm,
    visits: t.visits,
    presences: t.presences,
    nameOfPerson: w.fieldNames.name,
    roleOfSigner: w.fieldNames.role,
    names: { formSections, formItems, formAnswers, steps, visitOutcomes, signatureRoles },
  };
};

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><rect width="96" height="96" rx="20" fill="#0b5a4c"/><path fill="#fff" d="M20 76V43l28-23 28 23v33H57V56H39v20z"/></svg>`;
