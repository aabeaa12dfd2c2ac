interface Bench {
  /** @returns the exit code */
  run(args: string[]): Promise<number>;
}

/** Loaded when called, so that a mistake in one does not take the others along. */
const benches: Record<string, () => Promise<Bench>> = {
  photos: () => import('./photos.js'),
  routes: () => import('./routes.js'),
  ranking: () => import('./ranking.js'),
  round: () => import('./round.js'),
  checks: () => import('./checks.js'),
  live: () => import('./live.js'),
  'dry-run': () => import('./dry-run.js'),
};

const help = () => `npm run -s bench -- WHAT [options]   benchmarks that anybody can repeat

WHAT is one of: ${Object.keys(benches).join(', ')}
--json   one JSON object on standard output and nothing else
--help   with WHAT: its options`;

/** @returns the exit code */
export async function bench([name = '--help', ...rest]: string[]): Promise<number> {
  if (name === '--help') {
    console.log(help());
    return 0;
  }
  const load = Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (!load) {
    console.error(`There is no benchmark "${name}".\n\n${help()}`);
    return 2;
  }
  // `npm run bench routes --json`, without `--` in between, hands this option to npm instead of to us.
  const swallowed = process.env.npm_config_json === 'true' && !rest.includes('--json');
  const args = rest.filter((arg) => arg !== '--');
  return (await load()).run(swallowed ? [...args, '--json'] : args);
}
