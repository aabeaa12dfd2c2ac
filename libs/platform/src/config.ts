/** What the environment may say; each mistake is one sentence that names the variable. */
export interface Config {
  /** Folder of this instance: embedded database, mail sink, lock file. */
  dataFolder: string;
  databaseUrl: string;
  /** For migrations; the doors work as the role `bleibe_runtime`, which owns nothing. */
  databaseOwnerUrl: string;
  redisUrl: string;
  /** Links and codes are derived from it (`secrets.ts`); at least 32 characters. */
  secret: string;
  apiPort: number;
  webPort: number;
  /** How people reach the web pages; links in messages start with it. */
  publicUrl: string;
  /** Invented people, a clock that can be moved, a readable mail sink. Never with real people. */
  demo: boolean;
  /** A checking service of identities that calls back; null = people are seen in person. */
  identityProvider: { name: string; secret: string; startUrl: string } | null;
  /** smtp:// address of a mail server; without it mail is written into `<dataFolder>/mail`. */
  mailUrl: string | null;
}

export class ConfigMistakes extends Error {
  constructor(readonly mistakes: string[]) {
    super(mistakes.join('\n'));
    this.name = 'ConfigMistakes';
  }
}

const isLoopback = (url: string): boolean =>
  URL.canParse(url) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);

type Env = Record<string, string | undefined>;

/**
 * Reads and checks the environment.
 * @param need which of the addresses must be there (the launcher starts what is missing, the doors need all)
 * @throws ConfigMistakes with one sentence per mistake
 */
export function readConfig(env: Env = process.env, need: { services: boolean } = { services: true }): Config {
  const mistakes: string[] = [];
  const port = (name: string, fallback: number) => {
    const text = env[name];
    if (text === undefined || text === '') return fallback;
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1 || value > 65_535) {
      mistakes.push(`${name} must be a port between 1 and 65535, but it is "${text}".`);
    }
    return value;
  };
  const url = (name: string, protocols: string[], required: boolean) => {
    const text = env[name];
    if (!text) {
      if (required) mistakes.push(`${name} is missing; it should look like ${protocols[0]}//host:port.`);
      return '';
    }
    if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) {
      mistakes.push(`${name} must be an address that starts with ${protocols.map((p) => `${p}//`).join(' or ')}.`);
    }
    return text;
  };
  const secret = (required: boolean) => {
    const text = env.BLEIBE_SECRET ?? '';
    if ((text || required) && text.length < 32) mistakes.push('BLEIBE_SECRET must have at least 32 characters.');
    return text;
  };
  const flag = (name: string, fallback: boolean) => {
    const text = env[name];
    if (text === undefined || text === '') return fallback;
    if (text !== '0' && text !== '1') mistakes.push(`${name} must be 0 or 1, but it is "${text}".`);
    return text === '1';
  };
  const identityProvider = () => {
    const name = env.IDENTITY_PROVIDER;
    if (!name) return null;
    if (!/^[a-z][a-z0-9-]{1,39}$/.test(name)) {
      mistakes.push('IDENTITY_PROVIDER must be a short name in small letters, e.g. my-eid-server.');
    }
    const key = env.IDENTITY_PROVIDER_SECRET ?? '';
    if (key.length < 32) mistakes.push('IDENTITY_PROVIDER_SECRET must have at least 32 characters.');
    return { name, secret: key, startUrl: url('IDENTITY_PROVIDER_URL', ['https:', 'http:'], true) };
  };

  const production = env.NODE_ENV === 'production';
  const webPort = port('PORT', 3000);
  const apiPort = port('API_PORT', webPort < 65_535 ? webPort + 1 : webPort - 1);
  if (webPort === apiPort) mistakes.push('PORT and API_PORT must differ.');
  const config: Config = {
    dataFolder: env.BLEIBE_DATA || '.bleibe',
    databaseUrl: url('DATABASE_URL', ['postgres:', 'postgresql:'], need.services),
    databaseOwnerUrl: url('DATABASE_OWNER_URL', ['postgres:', 'postgresql:'], false),
    secret: secret(need.services),
    redisUrl: url('REDIS_URL', ['redis:', 'rediss:'], need.services),
    webPort,
    apiPort,
    publicUrl: (url('PUBLIC_URL', ['http:', 'https:'], production) || `http://127.0.0.1:${webPort}`).replace(
      /\/+$/,
      '',
    ),
    demo: false,
    identityProvider: identityProvider(),
    mailUrl: url('MAIL_URL', ['smtp:', 'smtps:'], false) || null,
  };
  if (production && config.demo) mistakes.push('BLEIBE_DEMO must not be 1 where NODE_ENV is production.');
  if (production && !config.mailUrl) mistakes.push('MAIL_URL is missing; in production letters need a mail server.');
  config.databaseOwnerUrl ||= config.databaseUrl;
  // Never by accident where others than the people at this machine reach the pages.
  config.demo = flag('BLEIBE_DEMO', !production && isLoopback(config.publicUrl));
  if (mistakes.length > 0) throw new ConfigMistakes(mistakes);
  return config;
}
