import { type Config, readConfig, runDoor } from '@bleibe/platform';
import { createApp } from './door/app';

/** Only where people reach the pages under another name than this machine's does the door listen to the network. */
const hostFor = (publicUrl: string) =>
  ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(publicUrl).hostname) ? '127.0.0.1' : '0.0.0.0';

/** Opens the web door: pages on `config.webPort`, everything they show comes from the API on `config.apiPort`. */
export async function startWeb(config: Config): Promise<{ close(): Promise<void> }> {
  const app = await createApp(config);
  await app.listen({ host: hostFor(config.publicUrl), port: config.webPort });
  return { close: () => app.close() };
}

if (require.main === module) void runDoor('web', () => startWeb(readConfig()));
