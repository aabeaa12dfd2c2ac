import { parseArgs } from 'node:util';
import { LivePlan, allocate } from '@bleibe/scoring';
import { type CandidateMarket, candidateMarket } from './candidate-market';
import { Draw } from './draw';
import { mean, peakMb, quantile, rounded } from './statistics';

const help = `npm run -s bench -- live [--size 100000] [--seed 1] [--changes 500] [--json]
Solves a round of a generated market, then changes it: arrivals, declines, withdrawals and new units, so many of each kind,
each repaired at once. At the end the plan is compared with a new round. One thread.

--json   one JSON object on standard output and nothing else: coldRoundMs, changes (per kind: meanMs, medianMs, p99Ms,
         moved = households whose home changed on average, coldRoundPerMean = how many such changes cost a round),
         equalToNewRound, certificateGap, value, newRoundValue, peakMb
Exit code 0: the plan is proved and worth as much as a new round; 1: it is not; 2: not called like this.`;

type Kind = 'arrival' | 'decline' | 'withdrawal' | 'newUnit';
const kinds: readonly Kind[] = ['arrival', 'decline', 'withdrawal', 'newUnit'];
const WARM_UP = 50;

export async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (!options || options.help) {
    (options ? console.log : console.error)(help);
    return options ? 0 : 2;
  }
  const { size, seed, changes: count } = options;
  const market = candidateMarket(size, seed);
  const startedAt = performance.now();
  const round = allocate(market.pairs, { seed });
  const coldRoundMs = performance.now() - startedAt;

  const plan = new LivePlan(market.pairs, round);
  const series = new Series(plan, market, size, seed);
  // The first changes run before the code is compiled; they are made, but not counted.
  for (let nth = 0; nth < WARM_UP; nth++) for (const kind of kinds) series.change(kind);
  const changes = Object.fromEntries(
    kinds.map((kind) => {
      const results = Array.from({ length: count }, () => series.change(kind));
      const times = results.map(({ ms }) => ms);
      const told = {
        meanMs: rounded(mean(times), 4),
        medianMs: rounded(quantile(times, 0.5), 4),
        p99Ms: rounded(quantile(times, 0.99), 4),
        moved: rounded(mean(results.map(({ moved }) => moved)), 1),
        coldRoundPerMean: Math.round(coldRoundMs / mean(times)),
      };
      return [kind, told];
    }),
  );

  const { value, bound, problems } = plan.certificate();
  const newRoundValue = allocate(plan.pairs(), { seed }).value;
  const report = {
    coldRoundMs: rounded(coldRoundMs, 1),
    changes,
    equalToNewRound: plan.value === newRoundValue,
    certificateGap: bound - value,
    value: plan.value,
    newRoundValue,
    peakMb: peakMb(),
  };
  if (options.json) console.log(JSON.stringify(report));
  else for (const [what, told] of Object.entries(report)) console.log(`${what.padEnd(17)}${JSON.stringify(told)}`);
  return problems.length === 0 && report.equalToNewRound ? 0 : 1;
}

function readOptions(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        size: { type: 'string', default: '100000' },
        seed: { type: 'string', default: '1' },
        changes: { type: 'string', default: '500' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const [size, seed, changes] = [Number(values.size), Number(values.seed), Number(values.changes)];
    if (![size, seed, changes].every(Number.isInteger) || size < 1 || changes < 1) return null;
    return { ...values, size, seed, changes };
  } catch {
    return null;
  }
}

/** Changes drawn one after the other; looking for whom to change is not part of the measured time. */
class Series {
  private nth = 0;
  private households: number;

  constructor(
    private readonly plan: LivePlan,
    private readonly market: CandidateMarket,
    private readonly size: number,
    private readonly seed: number,
  ) {
    this.households = size;
  }

  change(kind: Kind): { ms: number; moved: number } {
    const draw = new Draw(this.seed, kind, this.nth++);
    const act = this.prepare(kind, draw);
    const startedAt = performance.now();
    act();
    return { ms: performance.now() - startedAt, moved: this.plan.lastMoves };
  }

  private prepare(kind: Kind, draw: Draw): () => void {
    const { plan, market } = this;
    switch (kind) {
      case 'arrival': {
        const offers = market.candidatesOf(this.households++);
        return () => plan.arrive(offers);
      }
      case 'decline': {
        const household = this.matched(draw);
        const home = plan.homeOf(household);
        return () => plan.decline(household, home);
      }
      case 'withdrawal': {
        const household = this.matched(draw);
        return () => plan.withdraw(household);
      }
      case 'newUnit': {
        const home = draw.upTo(this.size - 1);
        return () => plan.addUnit(home);
      }
    }
  }

  private matched(draw: Draw): number {
    for (;;) {
      const household = draw.upTo(this.households - 1);
      if (this.plan.homeOf(household) >= 0) return household;
    }
  }
}
