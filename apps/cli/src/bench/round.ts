import { createWriteStream, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { type Allocation, type CandidatePairs, InstanceMistake, allocate, readInstance } from '@bleibe/scoring';
import { candidateMarket } from './candidate-market';
import { measurePricing } from './pricing';
import { peakMb, rounded } from './statistics';

const help = `npm run -s bench -- round [--size 10000 | --instance FILE] [--seed 1] [--runs 3] [--pairs] [--save FILE] [--json]
       npm run -s bench -- round --pricing [--size 10000] [--seed 1] [--within 0.01] [--pairs] [--json]
Allocates homes to households: the plan of the highest value, with its proof. One thread.

--size      so many households and homes of a generated market, each household with its best fifty homes
--instance  a market as text: "p <households> <homes> <pairs>", "u <home> <units>" where not 1,
            "e <household> <home> <weight>"; numbers from 0, "c" begins a comment
--seed      of the generated market, and of the lots that decide between plans of equal value
--runs      how often; the first one is cold, the best of the others warm
--pricing   instead of fifty homes each, all homes that no rule excludes: the round holds a few pairs and asks the ranking
            for those that its prices have missed, until no plan of all pairs can be worth more than --within percent more
--pairs     adds the matched pairs: [[household, home], …]
--save      writes the market as text, for another solver
--json      one JSON object on standard output and nothing else: ms (warm), coldMs, value, bound, gapPercent, matched,
            households, homes, candidates, identical (all runs gave the same plan), peakMb;
            with --pricing one run and ms (searches and solving), cpuMs, value, bound (over all pairs), gapPercent, matched,
            households, homes, pairsFeasible, pairsHeld, heldPercent, rounds (how often it was solved), peakMb
Exit code 0: proved; 1: not proved, or the file cannot be read; 2: not called like this.`;

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

  const times: number[] = [];
  let round: Allocation | undefined;
  let identical = true;
  for (let nth = 0; nth < options.runs; nth++) {
    const startedAt = performance.now();
    const next = allocate(pairs, { seed: options.seed });
    times.push(performance.now() - startedAt);
    identical &&= !round || next.homeOf.every((home, household) => home === round!.homeOf[household]);
    round = next;
  }
  if (!round) return 2;
  const report = {
    ms: rounded(Math.min(...(times.length > 1 ? times.slice(1) : times)), 1),
    coldMs: rounded(times[0]!, 1),
    value: round.value,
    bound: round.bound,
    gapPercent: round.value === round.bound ? 0 : (100 * (round.bound - round.value)) / Math.max(1, round.bound),
    matched: round.matched,
    households: pairs.households,
    homes: pairs.units.length,
    candidates: pairs.weight.length,
    identical,
    peakMb: peakMb(),
    ...(options.pairs ? { pairs: matchedPairs(round) } : {}),
  };
  print(report, options.json);
  return report.gapPercent === 0 && identical ? 0 : 1;
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
    // Those are about pairs that are given, and pricing looks for its pairs itself.
    if (values.pricing && (values.instance || values.save)) return null;
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
