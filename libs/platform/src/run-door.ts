import { ConfigMistakes } from './config';
import { errorCodeOf, log, placeOf } from './log';

interface Door {
  close(): Promise<void>;
}

/**
 * Runs a door as a process of its own: starts it, says on the IPC channel that it is ready, and closes it in order when
 * asked to. Without its parent it ends too, so that no door outlives the launcher.
 */
export async function runDoor(name: string, start: () => Promise<Door>): Promise<void> {
  let stopping = false;
  let door: Door | null = null;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await door?.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
  if (process.send) process.on('disconnect', () => void stop());

  try {
    door = await start();
    process.send?.('ready');
  } catch (error) {
    if (error instanceof ConfigMistakes) console.error(error.message);
    else log('door.not-started', { door: name, code: errorCodeOf(error), place: placeOf(error) });
    process.exit(1);
  }
}
