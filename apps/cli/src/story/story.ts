import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freePort } from '../start/free-port';
import { bringUp } from '../start/instance';
import { FraudStory } from './fraud-story';
import { Journey } from './journey';
import { PolicyStory } from './policy-story';
import { Surprise, Teller } from './teller';
import { YearStory } from './year-story';

const help = `npm run story                      plays the journey on an instance of its own, in a temporary folder
npm run story -- fraud             five frauds are stopped, five honest landlords pass
npm run story -- policy            other weights and priorities: draft, dry run, publication, fairness report
npm run story -- year              the first year of one family in ten screens, on the engine of aftercare alone
npm run story -- --url http://127.0.0.1:3001   plays it on a running training instance; its clock is moved forward
Exit code 0: all went as told; 1: a surprise.`;

type Story = new (options: { apiUrl: string; teller: Teller }) => { play(): Promise<void> };

const stories: Readonly<Record<string, Story | undefined>> = {
  journey: Journey,
  fraud: FraudStory,
  policy: PolicyStory,
};

export async function story(args: string[], env: Record<string, string | undefined>): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { url: { type: 'string' }, help: { type: 'boolean' } },
  });
  const [name = 'journey', ...more] = positionals;
  const Told = stories[name];
  const teller = new Teller((line) => console.log(line));
  if (name === 'year' && !values.help && more.length === 0) return ending(() => new YearStory(teller).play());
  if (values.help || !Told || more.length > 0) {
    console.log(help);
    return values.help ? 0 : 1;
  }
  if (values.url) return play(Told, values.url, teller);

  const dataFolder = mkdtempSync(join(tmpdir(), 'bleibe-story-'));
  const ports = { PORT: String(await freePort()), API_PORT: String(await freePort()) };
  // Databases of the surroundings are left alone: the story moves the clock.
  const { DATABASE_URL: _database, REDIS_URL: _redis, ...rest } = env;
  const say = (line: string) => console.log(`   ${line}`);
  const doors = ['api', 'worker'] as const;
  console.log('── An instance for the story is made');
  const instance = await bringUp({
    dataFolder,
    env: { ...rest, ...ports, BLEIBE_DEMO: '1' },
    say,
    doors,
    profile: 'test',
  });
  try {
    return await play(Told, instance.apiUrl, teller);
  } finally {
    await instance.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

const play = (Told: Story, apiUrl: string, teller: Teller): Promise<number> =>
  ending(() => new Told({ apiUrl: apiUrl.replace(/\/+$/, ''), teller }).play());

/** @returns the exit code */
async function ending(tell: () => Promise<void>): Promise<number> {
  try {
    await tell();
    return 0;
  } catch (error) {
    const what = error instanceof Surprise || error instanceof Error ? error.message : String(error);
    console.error(`\nA surprise: ${what}`);
    return 1;
  }
}
