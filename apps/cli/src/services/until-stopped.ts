/** npm, the bootstrap and the terminal each pass the same Ctrl-C on; within this time they mean one wish. */
const SAME_WISH_MS = 1_500;

/**
 * Resolves when this process is asked to stop: Ctrl-C, SIGTERM, a closed terminal, or a launcher that is gone.
 * Who asks again later will not wait any longer: the process ends at once, and the guards end the servers.
 */
export function untilStopped(): Promise<string> {
  return new Promise((resolve) => {
    let firstAt = 0;
    const asked = (why: string) => {
      const now = Date.now();
      if (firstAt === 0) {
        firstAt = now;
        resolve(why);
      } else if (now - firstAt > SAME_WISH_MS && why !== 'disconnect') {
        process.exit(130);
      }
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => asked(signal));
    // Started by hand there is no launcher to lose.
    if (process.connected) {
      process.on('disconnect', () => asked('disconnect'));
      process.channel?.unref();
    }
  });
}
