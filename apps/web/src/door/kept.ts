import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Language, isLanguage } from '@bleibe/words';
import type { Sealer } from './sealed';
import type { AskedForCode, Kept } from './visitor';

type Name = 'session' | 'browser' | 'language' | 'draft' | 'survey' | 'code';

const YEAR_SECONDS = 365 * 86_400;
/** Long enough to look for papers; short enough for a phone that is shared. */
const DRAFT_SECONDS = 2 * 3_600;
const SURVEY_SECONDS = 3_600;
/** As long as a code works. */
const CODE_SECONDS = 600;
const BROWSER_BYTES = 16;

/** Cookies of one request. Scripts cannot read them, other sites cannot send them with a form. */
export class Cookies {
  constructor(
    private readonly request: FastifyRequest,
    private readonly reply: FastifyReply,
    private readonly secure: boolean,
  ) {}

  private nameOf = (name: Name) => (this.secure ? `__Host-${name}` : name);

  get(name: Name): string | null {
    return this.request.cookies[this.nameOf(name)] ?? null;
  }

  /** @param seconds null = until the browser is closed */
  set(name: Name, value: string, seconds: number | null): void {
    this.reply.setCookie(this.nameOf(name), value, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.secure,
      ...(seconds === null ? {} : { maxAge: seconds }),
    });
  }

  remove(name: Name): void {
    this.reply.clearCookie(this.nameOf(name), { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure });
  }

  /** Random name of this browser, to which the token of its forms belongs. */
  browser(): string {
    const known = this.get('browser');
    if (known) return known;
    const fresh = randomBytes(BROWSER_BYTES).toString('base64url');
    this.set('browser', fresh, null);
    return fresh;
  }

  language(): Language | null {
    const known = this.get('language');
    return known && isLanguage(known) ? known : null;
  }

  keepLanguage(language: Language): void {
    this.set('language', language, YEAR_SECONDS);
  }
}

const secondsUntil = (instant: string) => Math.max(0, Math.floor((Date.parse(instant) - Date.now()) / 1000));

export function keptBy(cookies: Cookies, { seal, open }: Sealer): Kept {
  return {
    signIn: (token, expiresAt) => {
      cookies.set('session', token, secondsUntil(expiresAt));
      cookies.remove('code');
    },
    signOut: () => {
      cookies.remove('session');
      cookies.remove('draft');
      cookies.remove('survey');
    },
    draft: <Draft>() => open<Draft>('draft', cookies.get('draft') ?? ''),
    keepDraft: (draft) => cookies.set('draft', seal('draft', draft), DRAFT_SECONDS),
    forgetDraft: () => cookies.remove('draft'),
    askedForCode: () => open<AskedForCode>('code', cookies.get('code') ?? ''),
    keepAskedForCode: (asked) => cookies.set('code', seal('code', asked), CODE_SECONDS),
    forgetAskedForCode: () => cookies.remove('code'),
    surveyToken: () => open<string>('survey', cookies.get('survey') ?? ''),
    keepSurveyToken: (token) => cookies.set('survey', seal('survey', token), SURVEY_SECONDS),
    seal,
    open,
  };
}
