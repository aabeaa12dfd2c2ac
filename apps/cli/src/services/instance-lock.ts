import { join } from 'node:path';
import { currentHolder, tryLock } from './pid-lock.cjs';

/** One running instance per data folder. */
export interface InstanceLock {
  /** Tells a second start, and the story, where this instance answers. */
  announce(address: string): void;
  release(): void;
}

export interface RunningInstance {
  pid: number;
  /** null while it is still starting */
  address: string | null;
}

export class AlreadyRunning extends Error {
  constructor(
    readonly dataFolder: string,
    readonly instance: RunningInstance,
  ) {
    const where = instance.address ? ` and answers at ${instance.address}` : '; it is still starting';
    super(`Bleibe is already running in ${dataFolder} (process ${instance.pid})${where}.`);
    this.name = 'AlreadyRunning';
  }
}

const lockIn = (dataFolder: string) => join(dataFolder, 'instance.lock');

const asInstance = (holder: { pid: number; address?: unknown }): RunningInstance => ({
  pid: holder.pid,
  address: typeof holder.address === 'string' ? holder.address : null,
});

/**
 * Takes the data folder for this process. The lock of a process that no longer lives is taken over.
 * @throws AlreadyRunning with one sentence for the operator
 */
export function lockInstance(dataFolder: string): InstanceLock {
  const { lock, holder } = tryLock(lockIn(dataFolder));
  if (!lock) throw new AlreadyRunning(dataFolder, asInstance(holder));
  return { announce: (address) => lock.describe({ address }), release: () => lock.release() };
}

/** The instance that runs in this folder now, or null. */
export function instanceIn(dataFolder: string): RunningInstance | null {
  const holder = currentHolder(lockIn(dataFolder));
  return holder && asInstance(holder);
}
