import type { FoundSign } from './sign';

/** Services that hide where a link leads. */
const shorteners = new Set(
  'bit.ly tinyurl.com t.co goo.gl is.gd cutt.ly rb.gy shorturl.at ow.ly buff.ly rebrand.ly s.id t.ly tiny.cc v.gd clck.ru bl.ink lnkd.in short.io shorte.st adf.ly soo.gd u.to qr.ae tr.ee linktr.ee'.split(
    ' ',
  ),
);
/** Firms that are imitated, and the addresses that are really theirs. */
const imitated: Readonly<Record<string, RegExp>> = {
  airbnb: /^airbnb\.(?:com|de|pl|ro|bg|it|fr|es|at|ch|hr|com\.tr|co\.uk)$/u,
  booking: /^booking\.com$/u,
  tripadvisor: /^tripadvisor\.(?:com|de|it|ro|pl|com\.tr|co\.uk)$/u,
  paypal: /^paypal\.(?:com|me|de)$/u,
  immoscout: /^immoscout24\.(?:de|at|ch)$/u,
  immobilienscout: /^immobilienscout24\.(?:de|at)$/u,
  immowelt: /^immowelt\.(?:de|at)$/u,
  kleinanzeigen: /^(?:ebay-)?kleinanzeigen\.de$/u,
  'wg-gesucht': /^wg-gesucht\.de$/u,
  sparkasse: /^(?:sparkasse|[a-z-]*sparkasse[a-z-]*)\.de$/u,
  postbank: /^postbank\.de$/u,
  n26: /^n26\.com$/u,
  dhl: /^dhl\.(?:com|de)$/u,
  whatsapp: /^whatsapp\.(?:com|net)$/u,
};
/** Endings that cost next to nothing and are used for throw-away pages. */
const throwAway = /\.(?:xyz|top|click|icu|cyou|buzz|rest|sbs|cfd|gq|tk|ml|ga|cf|monster|quest|zip|mov|lol)$/u;
const addresses = /(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\p{N}-]+\.)+[\p{L}-]{2,})(?::\d+)?(\/\S*)?/giu;
const numericHost = /https?:\/\/\d{1,3}(?:\.\d{1,3}){3}/giu;

/** The part of a host that somebody had to register: its last two names, three for "com.tr". */
const registered = (host: string) => host.match(/[^.]+\.(?:(?:com|co|org|net|gov|edu)\.[a-z]{2}|[^.]+)$/u)?.[0] ?? host;

const mixesScripts = (host: string) =>
  /\p{Script=Latin}/u.test(host.slice(0, host.lastIndexOf('.'))) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(host);

function hidesItsAim(host: string): boolean {
  const own = registered(host);
  if (shorteners.has(host) || shorteners.has(own)) return true;
  if (/(?:^|\.)xn--/u.test(host) || mixesScripts(host) || throwAway.test(own)) return true;
  const read = host.replace(/0/gu, 'o').replace(/1/gu, 'l');
  return Object.entries(imitated).some(
    ([name, real]) => (host.includes(name) || read.includes(name)) && !real.test(own),
  );
}

/** A full stop without a space after it makes no address: those are written in small letters, or after http or www. */
const isAddress = (match: string) => match === match.toLowerCase() || /^(?:https?:|www\.)/iu.test(match);

/** T13: links that do not say where they lead, or say it falsely. */
export function hiddenLinksIn(text: string): FoundSign[] {
  const named = [...text.matchAll(addresses)].filter(
    ([whole, host = '']) => isAddress(whole.replace(/\/.*$/u, '')) && hidesItsAim(host.toLowerCase()),
  );
  return [...named, ...text.matchAll(numericHost)].map((match) => ({
    sign: 'hidden-link',
    intent: 'aim-of-link-hidden',
    language: null,
    words: [{ from: match.index, to: match.index + match[0].length }],
  }));
}
