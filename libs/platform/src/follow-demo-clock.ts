import type { DataSource } from 'typeorm';
import type { Clock } from './clock';

const EVERY_MS = 250;

async function readShift(source: DataSource): Promise<number> {
  const rows: { shift_ms: string }[] = await source.query('select shift_ms from demo_clock');
  return Number(rows[0]?.shift_ms ?? 0);
}

/**
 * Keeps this process at the time of the training instance, which `moveDemoClock` sets for all doors at once.
 * Only where `config.demo` is true.
 */
export async function followDemoClock(source: DataSource, clock: Clock): Promise<{ stop(): void }> {
  clock.shift(await readShift(source));
  const timer = setInterval(() => {
    // The database may be away for a moment; the clock then simply runs on as it was.
    readShift(source).then(
      (shift) => clock.shift(shift),
      () => undefined,
    );
  }, EVERY_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

/** Moves the training instance to `to`; only forwards, because what has been sent cannot be unsent. */
export async function moveDemoClock(source: DataSource, clock: Clock, to: Date): Promise<boolean> {
  const ahead = to.getTime() - clock.now().getTime();
  if (ahead < 0) return false;
  const rows: { shift_ms: string }[] = await source.query(
    `insert into demo_clock (shift_ms) values ($1)
     on conflict (only_row) do update set shift_ms = demo_clock.shift_ms + $1 returning shift_ms`,
    [Math.round(ahead)],
  );
  clock.shift(Number(rows[0]?.shift_ms ?? 0));
  return true;
}
