import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { createApp } from './app';

// Nothing listens on this port: what is tested here needs no API.
const config = { secret: 'a secret of at least thirty-two characters', apiPort: 1, demo: false };
const doors: Record<'plain' | 'safe', FastifyInstance | null> = { plain: null, safe: null };

beforeAll(async () => {
  doors.plain = await createApp({ ...config, publicUrl: 'http://127.0.0.1:3000' });
  doors.safe = await createApp({ ...config, publicUrl: 'https://bleibe.example' });
  for (const door of Object.values(doors)) await door?.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  for (const door of Object.values(doors)) await door?.close();
});

interface Asked {
  door?: 'plain' | 'safe';
  headers?: Record<string, string>;
  /** Fields of a form; without them the page is only looked at. */
  form?: string;
}

function ask(path: string, { door = 'plain', headers = {}, form }: Asked = {}) {
  const { port } = doors[door]!.server.address() as AddressInfo;
  const method = form === undefined ? 'GET' : 'POST';
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  return new Promise<{ status: number; headers: Record<string, unknown>; cookies: string; body: string }>(
    (resolve, reject) => {
      const sent = request(
        { port, path, method, headers: { ...(form && type), ...headers }, agent: false },
        (response) => {
          let body = '';
          response.on('data', (part: Buffer) => (body += part.toString()));
          response.on('end', () => {
            const cookies = (response.headers['set-cookie'] ?? []).join('\n');
            resolve({ status: response.statusCode ?? 0, headers: response.headers, cookies, body });
          });
        },
      );
      sent.on('error', reject).end(form);
    },
  );
}

describe('the web door', () => {
  it('allows pages nothing but their own style and forms', async () => {
    const { headers } = await ask('/');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';style-src 'self';img-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none'",
    );
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('speaks the language of the browser, and the one that was chosen from then on', async () => {
    expect((await ask('/', { headers: { 'accept-language': 'uk-UA' } })).body).toContain('<html lang="uk" dir="ltr">');
    const chosen = await ask('/help?language=ar&x=1');
    expect([chosen.status, chosen.headers.location]).toEqual([303, '/help?x=1']);
    expect(chosen.cookies).toContain('language=ar');
    expect((await ask('/help', { headers: { cookie: 'language=ar' } })).body).toContain('<html lang="ar" dir="rtl">');
  });

  it('keeps cookies out of reach of scripts and, over https, of other hosts', async () => {
    const { cookies, headers } = await ask('/', { door: 'safe' });
    expect(cookies).toMatch(/^__Host-browser=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  });

  it('refuses a form that does not come from its own pages', async () => {
    const page = await ask('/sign-in');
    const cookie = /browser=[^;]+/.exec(page.cookies)?.[0] ?? '';
    const token = /name="formToken" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const send = (form: string, headers: Record<string, string> = { cookie }) => ask('/sign-in', { form, headers });

    expect((await send('email=a')).status).toBe(403);
    expect((await send(`formToken=${token}`, {})).status).toBe(403);
    expect((await send(`formToken=${token}`, { cookie, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    // Ours: it is sent on, and without an API the page comes again with what was typed.
    const own = await send(`formToken=${token}&email=a%40b.de`);
    expect(own.status).toBe(503);
    expect(own.body).toContain('value="a@b.de"');
  });

  it('sends people who are not signed in to the sign-in page and back again', async () => {
    expect((await ask('/homes')).headers.location).toBe('/sign-in?next=%2Fhomes');
  });

  it('never leads from the sign-in page to a stranger', async () => {
    for (const next of ['https://attacker.example', '//attacker.example', '/\\attacker.example']) {
      const { body } = await ask(`/sign-in?next=${encodeURIComponent(next)}`);
      expect(/<form id="main-form"[^>]*>/.exec(body)?.[0]).toContain('action="/sign-in"');
    }
  });

  it('says that a page does not exist, and shows nothing of training outside of it', async () => {
    expect((await ask('/nowhere')).status).toBe(404);
    expect((await ask('/demo/letters')).status).toBe(404);
  });

  it('takes the link of a survey out of the address at once', async () => {
    const opened = await ask(`/s/${'a'.repeat(43)}`);
    expect([opened.status, opened.headers.location]).toEqual([303, '/s']);
    expect(opened.cookies).not.toContain('aaaa');
  });

  it('says in the language of the reader that a body is too large or no form, without a word of the machine', async () => {
    const headers = { 'accept-language': 'uk' };
    const large = await ask('/sign-in', { form: `email=${'a'.repeat(300_000)}`, headers });
    const noForm = await ask('/sign-in', {
      form: '{"a":',
      headers: { ...headers, 'content-type': 'application/json' },
    });
    for (const { body } of [large, noForm]) {
      expect(body).toContain('Ми не змогли це прочитати');
      expect(body).not.toMatch(/statusCode|FST_/);
    }
    expect([large.status, noForm.status]).toEqual([413, 400]);
  });
});
