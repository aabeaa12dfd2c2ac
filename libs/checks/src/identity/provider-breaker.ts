import type { Tx } from '@bleibe/platform';

/** So many outages in a row, and a provider is left alone for a while. */
const OUTAGES = 5;
const FIRST_PAUSE_SECONDS = 30;
const LONGEST_PAUSE_SECONDS = 1_800;
/** Whoever may ask again asks alone for so long. */
const PROBE_SECONDS = 30;

const later = (tx: Tx, seconds: number) => new Date(tx.now.getTime() + seconds * 1000);

/** Whether this provider may be asked now. After a pause one question goes out, and the others wait for its end. */
export async function mayAsk(tx: Tx, provider: string): Promise<boolean> {
  const [breaker] = await tx.query<{ open: boolean }>(
    `select outages >= $2 as open from provider_breaker where provider = $1`,
    [provider, OUTAGES],
  );
  if (!breaker?.open) return true;
  const probe = await tx.query(
    `update provider_breaker set paused_until = $3 where provider = $1 and paused_until <= $2 returning provider`,
    [provider, tx.now, later(tx, PROBE_SECONDS)],
  );
  return probe.length > 0;
}

export async function countOutage(tx: Tx, provider: string): Promise<void> {
  const [row] = await tx.query<{ outages: number }>(
    `insert into provider_breaker (provider, outages, since) values ($1, 1, $2)
     on conflict (provider) do update set outages = provider_breaker.outages + 1 returning outages`,
    [provider, tx.now],
  );
  const over = Number(row?.outages) - OUTAGES;
  if (over < 0) return;
  const pause = Math.min(FIRST_PAUSE_SECONDS * 2 ** Math.min(over, 10), LONGEST_PAUSE_SECONDS);
  await tx.query(`update provider_breaker set paused_until = $2 where provider = $1`, [provider, later(tx, pause)]);
}

/** It answers, if only "not yet". */
export const countAnswer = (tx: Tx, provider: string): Promise<unknown> =>
  tx.query(`delete from provider_breaker where provider = $1`, [provider]);
