import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { differences } from '../../../apps/cli/src/simulate/check';
import { play } from '../../../apps/cli/src/simulate/play';
import { readScenario } from '../../../apps/cli/src/simulate/simulate';

const folder = join(__dirname, '../../../apps/cli/src/simulate/scenarios');

describe('a scenario, played on the real engine', () => {
  const scenarios = readdirSync(folder)
    .sort()
    .map((file) => readScenario(join(folder, file)));

  it.each(scenarios.map((scenario) => [String(scenario.name), scenario] as const))('%s', async (_name, scenario) => {
    const outcome = await play(String(process.env.BLEIBE_TEST_DATABASE_URL), scenario);
    expect(differences(outcome, scenario.expect ?? [])).toEqual([]);
  });
});
