import { spawnSync } from 'node:child_process';

describe('dates and deadlines', () => {
  it.each(['UTC', 'America/New_York', 'Pacific/Apia'])(
    'are the same when the machine stands in %s',
    (zone) => {
      const jest = require.resolve('jest/bin/jest');
      const only = ['--selectProjects=rules', '--testPathPatterns', 'libs/(calendar|aftercare/src/(rules|surveys))/'];
      const run = spawnSync(process.execPath, [jest, ...only, '--maxWorkers=1', '--reporters=default'], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
      expect(run.stderr).toMatch(/Tests:\s+\d+ passed, \d+ total/);
      expect(run.status).toBe(0);
    },
    180_000,
  );
});
