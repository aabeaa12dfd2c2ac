import type { FastifyRequest } from 'fastify';
import { formats, isLanguage, languageFrom, pageWords, wordsIn } from '@bleibe/words';
import { apiClient } from '../api/client';
import type { Person } from '../api/types';
import { browserName } from './browser-name';
import { type Cookies, keptBy } from './kept';
import type { Sealer } from './sealed';
import type { Visitor } from './visitor';

/** What all requests of this door share. */
export interface House {
  sealer: Sealer;
  /** Address of the API. */
  api: string;
  /** 'https://bleibe.example' */
  origin: string;
  demo: boolean;
  /** People reach us by https. */
  secure: boolean;
}

/** Finds out who is there: language, session, form token. `asked` overrules the language that was chosen before. */
export async function welcome(
  request: FastifyRequest,
  cookies: Cookies,
  house: House,
  asked?: string,
): Promise<Visitor> {
  const known = cookies.language() ?? languageFrom(request.headers['accept-language']);
  const language = asked && isLanguage(asked) ? asked : known;
  if (language !== known) cookies.keepLanguage(language);

  const token = cookies.get('session');
  const api = apiClient({ base: house.api, language, token });
  let person: Person | null = null;
  if (token) {
    const current = await api.get<Person>('/sessions/current');
    if (current.ok) person = current.data;
    else if (current.problem.status === 401) cookies.remove('session');
  }

  return {
    language,
    t: pageWords(language),
    w: wordsIn(language),
    f: formats(language),
    api,
    person,
    params: request.params as Record<string, string>,
    query: onlyTexts(request.query),
    origin: house.origin,
    address: request.url,
    formToken: house.sealer.formToken(cookies.browser()),
    browser: browserName(request.headers['user-agent']),
    demo: house.demo,
    kept: keptBy(cookies, house.sealer),
  };
}

const onlyTexts = (query: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query as object).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
