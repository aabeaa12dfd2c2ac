import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';

/** Listens for a moment: the port that was free, or null when somebody has it. 0 asks for any. */
async function tryPort(port: number): Promise<number | null> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  } catch {
    return null;
  } finally {
    server.close();
  }
}

function remembered(file: string): Record<string, number> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  } catch {
    return {};
  }
}

/**
 * A free port of this machine. The one of the last start is taken again while it is free, so that addresses an
 * operator has noted stay right.
 */
export async function portFor(service: string, dataFolder: string): Promise<number> {
  const file = join(dataFolder, 'ports.json');
  const last = remembered(file)[service];
  const port = (last && (await tryPort(last))) || (await tryPort(0));
  if (!port) throw new Error(`There is no free port for ${service} on 127.0.0.1.`);
  writeFileSync(file, JSON.stringify({ ...remembered(file), [service]: port }));
  return port;
}
