import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import type { Ranked } from '@bleibe/scoring';
import { mean } from './statistics';

export interface SqlSearch {
  text: string;
  values: unknown[];
}

interface Plan<Place> {
  place: Place;
  settings: readonly string[];
}

const REPEATS = 4;
/** A plan that needs twice the time of the best one after so many searches is given up. */
const TRIAL = 10;

/** Each plan answers all searches; the one with the lowest mean counts, and its answers are compared. */
export async function bestPlan<Place>(
  client: Client,
  plans: Readonly<Record<string, Plan<Place>>>,
  count: number,
  searchOf: (nth: number, place: Place) => SqlSearch,
): Promise<{ plan: string; times: number[]; answers: Ranked[][] }> {
  let best: { plan: string; times: number[]; answers: Ranked[][] } | undefined;
  for (const [plan, { place, settings }] of Object.entries(plans)) {
    await client.query('reset all');
    for (const setting of settings) await client.query(`set ${setting}`);
    const times: number[] = [];
    const answers: Ranked[][] = [];
    for (let nth = 0; nth < count; nth++) {
      const { text, values } = searchOf(nth, place);
      const name = createHash('sha1').update(text).digest('hex').slice(0, 20);
      let ms = Infinity;
      let rows: Ranked[] = [];
      for (let repeat = 0; repeat < REPEATS; repeat++) {
        const startedAt = performance.now();
        ({ rows } = await client.query<Ranked>({ name, text, values }));
        ms = Math.min(ms, performance.now() - startedAt);
      }
      times.push(ms);
      answers.push(rows);
      if (best && times.length === TRIAL && mean(times) > 2 * mean(best.times.slice(0, TRIAL))) break;
    }
    if (times.length < count) continue;
    if (!best || mean(times) < mean(best.times)) best = { plan, times, answers };
  }
  return best!;
}

export const isSame = (one: readonly Ranked[], other: readonly Ranked[]): boolean =>
  one.length === other.length && one.every(({ id, score }, at) => id === other[at]!.id && score === other[at]!.score);
