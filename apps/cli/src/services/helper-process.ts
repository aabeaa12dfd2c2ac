import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/**
 * Starts one of our own helper processes in a group of its own: Ctrl-C must not end a server before those who use
 * it. The helper ends when the channel to us closes, so it outlives no launcher, not even a killed one.
 */
export function startHelper(module: string, args: string[], output: number | 'ignore' = 'ignore'): ChildProcess {
  return fork(module, args, {
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
    execArgv: ['--no-warnings'],
  });
}

export const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Lets the helper work in the background. The returned function ends it in order and waits for that. */
export function letRun(helper: ChildProcess, onLoss: () => void): () => Promise<void> {
  helper.once('exit', onLoss);
  // Neither the helper nor the channel to it keeps a finished command alive.
  helper.unref();
  helper.channel?.unref();
  return async () => {
    helper.off('exit', onLoss);
    await endHelper(helper);
  };
}

export async function endHelper(helper: ChildProcess): Promise<void> {
  if (hasEnded(helper)) return;
  helper.ref();
  const gone = once(helper, 'exit');
  if (helper.connected) helper.disconnect();
  await gone;
}
