import { Redis } from 'ioredis';
import { Journey } from '../../apps/cli/src/story/journey';
import { Person, Teller } from '../../apps/cli/src/story/teller';
import { DEMO_PASSWORD } from '../../apps/cli/src/start/demo-town';
import { Running } from '../factories/running';

const silent = new Teller(() => undefined);

describe('when something breaks', () => {
  it('Redis flushed at every step of the journey loses nothing and doubles nothing', async () => {
    const running = await Running.open(['api', 'worker']);
    const redis = new Redis(running.redisUrl);
    // All the while, also in the middle of a step.
    const flushing = setInterval(() => void redis.flushall(), 700);
    try {
      await new Journey({ apiUrl: running.apiUrl, teller: silent }).play();
      const [doubled] = await running.rows<{ n: number }>(
        `select count(*)::int as n from (select account_id, kind, occasion from message group by 1, 2, 3 having count(*) > 1) d`,
      );
      expect(doubled?.n).toBe(0);
      const open = await running.rows(
        `select name from task where state in ('pending', 'running') and run_after < now()`,
      );
      expect(open).toEqual([]);
      const dead = await running.rows(`select name, error_code from task where state = 'dead'`);
      expect(dead).toEqual([]);
    } finally {
      clearInterval(flushing);
      redis.disconnect();
      await running.close();
    }
  }, 240_000);

  it('a worker killed in the middle of a check leaves nothing half done, and another one finishes it', async () => {
    const running = await Running.open(['api', 'worker']);
    try {
      const email = 'volker@bleibe.example';
      const landlord = await new Person(running.apiUrl, 'Volker').signIn(email, DEMO_PASSWORD);
      const { id } = await landlord.get<{ id: string }>('/landlords/mine');
      await silent.until(
        'the first clearance',
        async () => (await landlord.get<{ clearedUntil: string | null }>('/landlords/mine')).clearedUntil,
      );

      await landlord.post('/identity-checks', { input: 'slow' });
      await silent.until('the check to be running', async () => {
        const [task] = await running.rows(
          `select 1 from task where name = 'checks.ask-identity-provider' and state = 'running'`,
        );
        return task;
      });
      const pid = running.door('worker').pid;
      if (pid === undefined) throw new Error('no worker');
      process.kill(pid, 'SIGKILL');
      const half = await running.rows(
        `select state from identity_check where subject_id = $1 order by started_at desc limit 1`,
        [id],
      );
      expect(half).toEqual([{ state: 'pending' }]);

      await running.start('worker', 'second worker');
      await silent.until('the other worker to finish', async () => {
        const [check] = await running.rows<{ state: string }>(
          `select state from identity_check where subject_id = $1 order by started_at desc limit 1`,
          [id],
        );
        return check?.state === 'confirmed';
      });
      const tasks = await running.rows<{ attempts: number }>(
        `select attempts from task where name = 'checks.ask-identity-provider' and state = 'done' order by finished_at desc limit 1`,
      );
      expect(tasks).toEqual([{ attempts: 2 }]);
    } finally {
      await running.close();
    }
  }, 120_000);

  it('a worker that was stopped for longer than its lease cannot write any more', async () => {
    const running = await Running.open(['api', 'worker']);
    try {
      const landlord = await new Person(running.apiUrl, 'Gerda').signIn('gerda@bleibe.example', DEMO_PASSWORD);
      const { id } = await landlord.get<{ id: string }>('/landlords/mine');
      await silent.until(
        'the first clearance',
        async () => (await landlord.get<{ clearedUntil: string | null }>('/landlords/mine')).clearedUntil,
      );
      await landlord.post('/identity-checks', { input: 'slow' });
      await silent.until('the check to be running', async () => {
        const [task] = await running.rows(
          `select 1 from task where name = 'checks.ask-identity-provider' and state = 'running'`,
        );
        return task;
      });
      const pid = Number(running.door('worker').pid);
      process.kill(pid, 'SIGSTOP');
      await running.start('worker', 'second worker');
      const confirmed = () =>
        running.rows<{ state: string; decided_at: Date }>(
          `select state, decided_at from identity_check where subject_id = $1 order by started_at desc limit 1`,
          [id],
        );
      await silent.until('the other worker to finish', async () => (await confirmed())[0]?.state === 'confirmed');
      const before = await confirmed();
      process.kill(pid, 'SIGCONT');
      await new Promise((resolve) => setTimeout(resolve, 6_000));
      expect(await confirmed()).toEqual(before);
      const findings = await running.rows(
        `select check_code from finding where subject_id = $1 and superseded_at is null group by check_code having count(*) > 1`,
        [id],
      );
      expect(findings).toEqual([]);
    } finally {
      await running.close();
    }
  }, 120_000);
});
