import { createWriteStream, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { type Allocation, type CandidatePairs, InstanceMistake, allocate, readInstance } from '@bleibe/scoring';
import { candidateMarket } from './candidate-market';
import { solveByHighs } from './compare';
import { measurePricing } from './pricing';
import { peakMb, rounded } from './statistics';

/** Household, home and weight. */
const BYTES_GIVEN = 12;

const help = `npm run -s bench -- round [--size 10000 | --instance FILE] [--seed 1] [--runs 3] [--growth] [--compare]
            [--pairs] [--save FILE] [--json]
       npm run -s bench -- round --pricing [--size 10000] [--seed 1] [--within 0.01] [--pairs] [--json]
Allocates homes to households: the plan of the highest value, with its proof. One thread.

--size      so many households and homes of a generated market, each household with its best fifty homes
--instance  a market as text: "p <households> <homes> <pairs>", "u <home> <units>" where not 1,
            "e <household> <home> <weight>"; numbers from 0, "c" begins a comment
--seed      of the generated market, and of the lots that decide between plans of equal value
--runs      how often; the first one is cold, the best of the others warm
--pricing   instead of fifty homes each, all homes that no rule excludes: the round holds a few pairs and asks the ranking
            for those that its prices have missed, until no plan of all pairs can be worth more than --within percent more
--growth    also solves the generated market of a tenth of the size, and tells how the time grows with the pairs
--compare   also solves it by HiGHS, an independent solver of linear programs; for a few thousand households
--pairs     adds the matched pairs: [[household, home], …]
--save      writes the market as text, for another solver
--json      one JSON object on standard output and nothing else: ms (warm), coldMs, cpuMs (warm), value, bound, gapPercent, matched,
            households, homes, candidates, identical (all runs gave the same plan), bytesPerPair (what the process grew by in
            the first run, and the pairs themselves), peakMb; with --growth growthExponent (processor time ~ pairs to that power); with
            --compare highsMs, highsValue, timesFaster (HiGHS / ours), equalToHighs;
            with --pricing one run and ms (searches and solving), cpuMs, value, bound (over all pairs), gapPercent, matched,
            households, homes, pairsFeasible, pairsHeld, heldPercent, rounds (how often it was solved), peakMb
Exit code 0: proved; 1: not proved, not equal to HiGHS, or the file cannot be read; 2: not called like this.`;

export async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (!options || options.help) {
    (options ? console.log : console.error)(help);
    return options ? 0 : 2;
  }
  if (options.pricing) {
    const report = measurePricing(options);
    print(report, options.json);
    return report.gapPercent <= options.within ? 0 : 1;
  }
  let pairs: CandidatePairs;
  try {
    pairs = options.instance
      ? readInstance(readFileSync(options.instance))
      : candidateMarket(options.size, options.seed).pairs;
  } catch (error) {
    const isMistake = error instanceof InstanceMistake || (error as NodeJS.ErrnoException).code !== undefined;
    if (!isMistake || !options.instance) throw error;
    console.error(`${options.instance}: ${(error as Error).message}`);
    return 1;
  }
  if (options.save) await save(pairs, options.save);

  const { times, cpuTimes, round, identical, grewBy } = measure(pairs, options);
  const ms = warm(times);
  const highs = options.compare ? await solveByHighs(pairs) : undefined;
  if (highs === null) {
    console.error('--compare needs the package "highs": npm install --include=dev');
    return 1;
  }
  const report = {
    ms: rounded(ms, 1),
    coldMs: rounded(times[0]!, 1),
    cpuMs: rounded(warm(cpuTimes), 1),
    value: round.value,
    bound: round.bound,
    gapPercent: round.value === round.bound ? 0 : (100 * (round.bound - round.value)) / Math.max(1, round.bound),
    matched: round.matched,
    households: pairs.households,
    homes: pairs.units.length,
    candidates: pairs.weight.length,
    identical,
    bytesPerPair: rounded(BYTES_GIVEN + grewBy / Math.max(1, pairs.weight.length), 1),
    ...(options.growth ? { growthExponent: rounded(growthExponent(pairs, warm(cpuTimes), options), 2) } : {}),
    ...(highs
      ? {
          highsMs: rounded(highs.ms, 1),
          highsValue: highs.value,
          timesFaster: rounded(highs.ms / ms, 1),
          equalToHighs: highs.value === round.value,
        }
      : {}),
    peakMb: peakMb(),
    ...(options.pairs ? { pairs: matchedPairs(round) } : {}),
  };
  print(report, options.json);
  return report.gapPercent === 0 && identical && (!highs || highs.value === round.value) ? 0 : 1;
}

interface Runs {
  seed: number;
  runs: number;
}

function measure(pairs: CandidatePairs, { seed, runs }: Runs) {
  const sizeBefore = process.memoryUsage.rss();
  const first = timed(pairs, seed);
  const grewBy = Math.max(0, process.resourceUsage().maxRSS * 1024 - sizeBefore);
  const others = Array.from({ length: runs - 1 }, () => timed(pairs, seed));
  const isSame = ({ homeOf }: Allocation) => homeOf.every((home, household) => home === first.round.homeOf[household]);
  return {
    times: [first, ...others].map(({ ms }) => ms),
    cpuTimes: [first, ...others].map(({ cpuMs }) => cpuMs),
    round: first.round,
    identical: others.every(({ round }) => isSame(round)),
    grewBy,
  };
}

function timed(pairs: CandidatePairs, seed: number): { ms: number; cpuMs: number; round: Allocation } {
  const startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  const round = allocate(pairs, { seed });
  const { user, system } = process.cpuUsage(cpuBefore);
  return { ms: performance.now() - startedAt, cpuMs: (user + system) / 1000, round };
}

const warm = (times: readonly number[]): number => Math.min(...(times.length > 1 ? times.slice(1) : times));

/** Of processor time, so that other work on the machine does not count. */
function growthExponent(pairs: CandidatePairs, cpuMs: number, options: Runs & { size: number }): number {
  const smaller = candidateMarket(Math.max(1, Math.round(options.size / 10)), options.seed).pairs;
  const { cpuTimes } = measure(smaller, options);
  return Math.log(cpuMs / warm(cpuTimes)) / Math.log(pairs.weight.length / Math.max(1, smaller.weight.length));
}

function print(report: object, asJson: boolean): void {
  if (asJson) console.log(JSON.stringify(report));
  else for (const [what, value] of Object.entries(report)) console.log(`${what.padEnd(14)}${JSON.stringify(value)}`);
}

function readOptions(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        size: { type: 'string', default: '10000' },
        instance: { type: 'string' },
        seed: { type: 'string', default: '1' },
        runs: { type: 'string', default: '3' },
        growth: { type: 'boolean', default: false },
        compare: { type: 'boolean', default: false },
        pricing: { type: 'boolean', default: false },
        within: { type: 'string', default: '0.01' },
        pairs: { type: 'boolean', default: false },
        save: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const [size, seed, runs] = [Number(values.size), Number(values.seed), Number(values.runs)];
    const within = Number(values.within);
    if (![size, seed, runs].every(Number.isInteger) || size < 1 || runs < 1 || !(within >= 0)) return null;
    if (values.growth && (values.instance || values.pricing)) return null;
    // Those are about pairs that are given, and pricing looks for its pairs itself.
    if (values.pricing && (values.instance || values.save || values.compare)) return null;
    return { ...values, size, seed, runs, within };
  } catch {
    return null;
  }
}

const matchedPairs = ({ homeOf }: Allocation): [number, number][] =>
  [...homeOf].flatMap((home, household): [number, number][] => (home < 0 ? [] : [[household, home]]));

async function save({ households, units, household, home, weight }: CandidatePairs, file: string): Promise<void> {
  const out = createWriteStream(file);
  out.write(`p ${households} ${units.length} ${weight.length}\n`);
  units.forEach((count, one) => count !== 1 && out.write(`u ${one} ${count}\n`));
  for (let pair = 0; pair < weight.length; pair++) {
    const fits = out.write(`e ${household[pair]} ${home[pair]} ${weight[pair]}\n`);
    if (!fits) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
