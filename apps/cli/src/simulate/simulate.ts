import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { differences } from './check';
import { help } from './help';
import type { Scenario } from './scenario';
import { judgeScenario } from './validate-scenario';

const options = {
  json: { type: 'boolean' },
  help: { type: 'boolean' },
  year: { type: 'string' },
  seed: { type: 'string' },
} as const;

/** @returns exit code 0: as expected; 1: differences, or a file that cannot be played; 2: not called like this */
export async function simulate(args: readonly string[]): Promise<number> {
  let parsed;
  try {
    // npm takes the first `--` away; when the program is called without npm it is still there.
    parsed = parseArgs({ args: args.filter((arg) => arg !== '--'), options, allowPositionals: true });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    return 2;
  }
  const { values, positionals: files } = parsed;
  if (values.help) {
    console.log(help);
    return 0;
  }
  if (values.year !== undefined) return simulateYear(Number(values.year), Number(values.seed ?? 1));
  if (files.length === 0) {
    console.error(help);
    return 2;
  }
  const scenarios = files.map(readScenario);
  const server = await openServer();
  try {
    const { play } = await import('./play.js');
    const played = [];
    for (const [index, scenario] of scenarios.entries()) {
      const outcome = await play(server.url, scenario);
      const different = differences(outcome, scenario.expect ?? []);
      played.push({
        scenario: scenario.name ?? files[index],
        ok: different.length === 0,
        differences: different,
        ignored: judgeScenario(scenario).ignored,
        ...outcome,
      });
    }
    console.log(JSON.stringify(played.length === 1 ? played[0] : played, null, 2));
    for (const { scenario, differences: different, ignored } of played) {
      for (const sentence of ignored) console.error(`${scenario}: ${sentence}`);
      for (const difference of different) console.error(`${scenario}: ${difference}`);
    }
    return played.every(({ ok }) => ok) ? 0 : 1;
  } finally {
    await server.stop();
  }
}

async function simulateYear(tenancies: number, seed: number): Promise<number> {
  if (!Number.isInteger(tenancies) || tenancies < 1 || !Number.isInteger(seed)) {
    console.error(help);
    return 2;
  }
  const server = await openServer();
  try {
    const { playYear } = await import('./year.js');
    console.log(JSON.stringify(await playYear(server.url, tenancies, seed), null, 2));
    return 0;
  } finally {
    await server.stop();
  }
}

/** @throws Error with one sentence when the file is no scenario */
export function readScenario(file: string): Scenario {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  const { mistakes } = judgeScenario(parsed);
  if (mistakes.length > 0) throw new Error(`${file} cannot be played: ${mistakes.join(' ')}`);
  return parsed as Scenario;
}

/** A server with the template: the one of the running tests, or one of its own in a temporary folder. */
export async function openServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env.BLEIBE_TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  const { startServices } = await import('../services/index.js');
  const { prepareTemplate } = await import('../prepare-template.js');
  const services = await startServices({ profile: 'test' });
  try {
    await prepareTemplate(services.databaseUrl);
  } catch (error) {
    await services.stop();
    throw error;
  }
  return { url: services.databaseUrl, stop: () => services.stop() };
}
