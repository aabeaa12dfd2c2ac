import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { lockInstance, untilStopped } from '../services';
import { DEMO_PASSWORD, demoSignIns } from './demo-town';
import { bringUp } from './instance';

const say = (line: string) => console.log(line);

/** `npm start`: everything, until Ctrl-C. */
export async function start(env: Record<string, string | undefined>): Promise<void> {
  const stopped = untilStopped().then(() => null);
  let lost: (sentence: string) => void = say;
  const broken = new Promise<string>((resolve) => (lost = resolve));
  const dataFolder = resolve(env.BLEIBE_DATA || '.bleibe');
  mkdirSync(dataFolder, { recursive: true });
  const lock = lockInstance(dataFolder);
  try {
    const instance = await bringUp({ dataFolder, env, say, lost });
    lock.announce(instance.webUrl);
    say('');
    say(`Bleibe is open at ${instance.webUrl}`);
    say(
      `  API: ${instance.apiUrl}/api  description: ${instance.apiUrl}/api/openapi.json  to read: ${instance.apiUrl}/api/docs`,
    );
    if (instance.demo) {
      say(`  Demo sign-ins, all with the password ${DEMO_PASSWORD}; the second page tells the code of the app`);
      for (const { role, email, organisation } of demoSignIns) {
        say(`    ${email.padEnd(24)} ${role}${organisation ? `, ${organisation}` : ''}`);
      }
    }
    say(`  Data and logs: ${dataFolder}. Stop with Ctrl-C.`);
    const loss = await Promise.race([stopped, broken]);
    say('Stopping …');
    await instance.stop();
    if (loss !== null) throw new Error(`${loss} Everything was stopped and the data is kept; start again.`);
    say('Stopped. The data is kept.');
  } finally {
    lock.release();
  }
}
