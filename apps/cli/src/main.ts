import 'reflect-metadata';
import { ConfigMistakes, readConfig } from '@bleibe/platform';

const help = `Bleibe, the operator's door. Commands:
  start            install, build, start everything and stay until Ctrl-C (npm start)
  story            play the journey of one household through the API (npm run story -- --help)
  evaluate         measure checks on files of your own (npm run -s evaluate -- --help)
  simulate         play an aftercare scenario on the real engine (npm run -s simulate -- --help)
  bench            benchmarks that print both sides (npm run -s bench -- --help)
  migrate          bring the tables of DATABASE_URL up to date, as DATABASE_OWNER_URL if that is set
  load-reference   load what has changed of the reference data
  audit            look whether the audit log is as it was written (npm run -s cli -- audit --help)
  generate         write the description of the API and the types made from it
  check-generated  say whether both are fresh
  test, check      run the tests; run types, lint, arrows, formatting and generated files`;

type Command = (args: string[]) => Promise<number>;

const ok = async (work: Promise<unknown>): Promise<number> => {
  await work;
  return 0;
};

/** Rooms are loaded when their command is called, so that a mistake in one does not take the others along. */
const commands: Record<string, Command> = {
  start: async () => ok((await import('./start/start.js')).start(process.env)),
  story: async (args) => (await import('./story/story.js')).story(args, process.env),
  evaluate: async (args) => (await import('./evaluate/evaluate.js')).evaluate(args),
  simulate: async (args) => (await import('./simulate/simulate.js')).simulate(args),
  bench: async (args) => (await import('./bench/bench.js')).bench(args),
  migrate: async () => ok((await import('./prepare-database.js')).migrate(ownerUrl(), console.log)),
  'load-reference': async () => ok((await import('./prepare-database.js')).loadReferenceData(ownerUrl(), console.log)),
  audit: async (args) => (await import('./audit.js')).audit(args, () => readConfig(withoutRedis(process.env))),
  generate: async () => ok((await import('./generated.js')).generate()),
  'check-generated': async () => ((await (await import('./generated.js')).isFresh()) ? 0 : 1),
  help: async () => ok(Promise.resolve(console.log(help))),
};

function ownerUrl(): string {
  const secret = process.env.BLEIBE_SECRET || 'x'.repeat(32);
  return readConfig(withoutRedis({ ...process.env, BLEIBE_SECRET: secret })).databaseOwnerUrl;
}

/** Where only the database is needed, the other address may be missing. */
const withoutRedis = (env: NodeJS.ProcessEnv) => ({ ...env, REDIS_URL: env.REDIS_URL || 'redis://127.0.0.1' });

async function main([name = 'help', ...args]: string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    console.error(`There is no command "${name}".\n\n${help}`);
    return 2;
  }
  try {
    return await command(args);
  } catch (error) {
    if (error instanceof ConfigMistakes) for (const mistake of error.mistakes) console.error(mistake);
    else console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

void main(process.argv.slice(2)).then((code) => process.exit(code));
