import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a form was sent from one of our own pages, as far as the browser says. Our pages send no referrer, and a
 * browser then writes 'null' as the origin of a form; so Sec-Fetch-Site counts first, and where an old browser says
 * neither, the token in the form decides alone.
 */
export function isSameOrigin(headers: IncomingHttpHeaders, host: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin } = headers;
  if (origin === undefined || origin === 'null') return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
