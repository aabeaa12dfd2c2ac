import type { Formats, Language, PageWords, Words } from '@bleibe/words';
import type { Api } from '../api/client';
import type { Person } from '../api/types';

/** Whoever looks at a page, and all that a page needs to know about this one request. */
export interface Visitor {
  readonly language: Language;
  /** Sentences of the pages. */
  readonly t: PageWords;
  /** Names and sentences that letters, pages and API share. */
  readonly w: Words;
  readonly f: Formats;
  readonly api: Api;
  /** null = not signed in */
  readonly person: Person | null;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** How people reach us: 'https://bleibe.example', for addresses that are copied elsewhere. */
  readonly origin: string;
  /** Address of this page with its query. */
  readonly address: string;
  /** Hidden field that shows that a form came from a page of ours. */
  readonly formToken: string;
  /** What the browser calls itself, shortened; null = nothing. */
  readonly browser: string | null;
  /** A training instance with invented people. */
  readonly demo: boolean;
  readonly kept: Kept;
}

export interface AskedForCode {
  id: string;
  browserToken: string;
}

/** What the browser keeps for us. */
export interface Kept {
  signIn(token: string, expiresAt: string): void;
  signOut(): void;
  /** Answers of a registration that is not finished; null = none. */
  draft<Draft>(): Draft | null;
  keepDraft(draft: unknown): void;
  forgetDraft(): void;
  /** The code that this browser has asked for; null = none. */
  askedForCode(): AskedForCode | null;
  keepAskedForCode(asked: AskedForCode): void;
  forgetAskedForCode(): void;
  surveyToken(): string | null;
  keepSurveyToken(token: string): void;
  seal(purpose: string, value: unknown): string;
  open<Value>(purpose: string, text: string): Value | null;
}

export const hasRole = (v: Visitor, ...roles: string[]): boolean =>
  v.person?.roles.some((one) => roles.includes(one)) ?? false;
