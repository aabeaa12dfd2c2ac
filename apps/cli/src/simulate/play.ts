import { act } from './act';
import { instantOf, written } from './instants';
import { outcomeOf } from './outcome';
import { settleIn } from './people';
import type { Outcome, Scenario, ScenarioEvent } from './scenario';
import { World } from './world';

const DAY_MS = 86_400_000;
const DAYS_AFTER_LAST_EVENT = 14;

interface Moment {
  at: Date;
  event: ScenarioEvent | null;
}

/** Plays one scenario on the real engine: from one due instant to the next, without waiting for any of them. */
export async function play(serverUrl: string, scenario: Scenario): Promise<Outcome> {
  const from = instantOf(scenario.from);
  const world = await World.open(serverUrl, from);
  try {
    const cast = await settleIn(world, scenario);
    const outages = (scenario.outages ?? []).map(({ from: since, until, of = 'queue' }) => ({
      from: instantOf(since),
      until: instantOf(until),
      of,
    }));
    const results: Record<string, unknown>[] = [];
    const work = async () => {
      const outage = outages.find((one) => one.from <= world.now && world.now < one.until);
      if (outage?.of !== 'all') await world.work({ queue: !outage });
    };

    await work();
    for (const { at, event } of momentsOf(scenario, from, outages)) {
      await advance(world, at, work);
      if (!event) continue;
      const { at: _at, do: what, ...given } = event;
      results.push({ at: written(at), do: what, ...asked(given), ...(await act(world, cast, event)) });
      await work();
    }
    return await outcomeOf(world, cast, results);
  } finally {
    await world.close();
  }
}

/** What an event was about, without what it said. */
function asked(given: Record<string, unknown>): Record<string, unknown> {
  const { tenancy, person, step } = given;
  return { tenancy: tenancy ?? null, person: person ?? null, step: step ?? null };
}

function momentsOf(scenario: Scenario, from: Date, outages: { from: Date; until: Date }[]): Moment[] {
  const events = (scenario.events ?? []).map((event) => ({ at: instantOf(event.at), event }));
  const edges = outages.flatMap((one) => [one.from, one.until]).map((at) => ({ at, event: null }));
  const latest = Math.max(from.getTime(), ...[...events, ...edges].map(({ at }) => at.getTime()));
  const end = scenario.until ? instantOf(scenario.until) : new Date(latest + DAYS_AFTER_LAST_EVENT * DAY_MS);
  const sorted: Moment[] = [...events, ...edges].sort((a, b) => a.at.getTime() - b.at.getTime());
  return [...sorted, { at: end, event: null }];
}

/** Goes to an instant, and stops at everything that is due before. */
export async function advance(world: World, to: Date, work: () => Promise<void>): Promise<void> {
  for (;;) {
    const next = await world.nextDue();
    if (!next || next > to) break;
    world.moveTo(next);
    await work();
  }
  world.moveTo(to);
  await work();
}
