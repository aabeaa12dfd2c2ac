import { parseArgs } from 'node:util';
import { type HouseholdOnMarket, playMarket } from '@bleibe/matching';
import { type HouseholdFacts, type ListingFacts, defaultMatchingPolicy, scoreMatch } from '@bleibe/scoring';
import { unitsOf } from './candidate-market';
import { GeneratedMarket, MARKET_DAY } from './market-generator';
import { peakMb, rounded } from './statistics';

const help = `npm run -s bench -- dry-run [--size 2000] [--seed 1] [--sample 20] [--json]
Plays a change of the policy on a generated market of so many households and as many homes, as the product does; beside it,
for a sample of households, every pair judged by both policies one by one, which is what a dry run would need otherwise.

--json   one JSON object on standard output and nothing else: size, playMs, pairByPairMs (of the sample, told for all),
         ratio, equal (how many homes fit the sample is the same both ways), housedBefore, housedAfter, floors, peakMb
Exit code 0: both ways agree; 1: they do not; 2: not called like this.`;

const { weights } = defaultMatchingPolicy;
const before = defaultMatchingPolicy;
const after = {
  ...before,
  version: 2,
  weights: {
    ...weights,
    'near-transit': weights['near-transit'] + 60,
    'near-wished-place': weights['near-wished-place'] - 60,
  },
  floors: { ...before.floors, 'step-free': 90 },
};

export async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (!options || options.help) {
    (options ? console.log : console.error)(help);
    return options ? 0 : 2;
  }
  const { size, seed, sample } = options;
  const market = new GeneratedMarket(seed);
  const numbers = Array.from({ length: size }, (_, number) => number);
  const homes = numbers.map((number) => {
    return { id: market.listingId(number), facts: market.listing(number), units: unitsOf(seed, number) };
  });
  const households = numbers.map((number) => onMarket(market.householdId(number), market.household(number)));
  const { figures } = market;

  const start = performance.now();
  const effect = playMarket({ on: MARKET_DAY, households, homes, figures }, { before, after });
  const playMs = performance.now() - start;

  const few = households.slice(0, sample);
  const sampleStart = performance.now();
  const fits = few.map(({ facts }) => homes.filter((home) => fitsBoth(facts, home.facts, market)).length);
  const pairByPairMs = ((performance.now() - sampleStart) * size) / few.length;
  const alone = playMarket({ on: MARKET_DAY, households: few, homes, figures }, { before, after });
  const equal = alone.pairs.before === fits.reduce((sum, count) => sum + count, 0);

  const { housedBefore, housedAfter, floors } = effect;
  const told = { size, playMs: rounded(playMs, 0), pairByPairMs: rounded(pairByPairMs, 0) };
  const report = {
    ...told,
    ratio: rounded(pairByPairMs / playMs, 1),
    equal,
    housedBefore,
    housedAfter,
    floors,
    peakMb: peakMb(),
  };
  if (options.json) console.log(JSON.stringify(report));
  else for (const [what, one] of Object.entries(report)) console.log(`${what.padEnd(17)}${JSON.stringify(one)}`);
  return equal ? 0 : 1;
}

function readOptions(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        size: { type: 'string', default: '2000' },
        seed: { type: 'string', default: '1' },
        sample: { type: 'string', default: '20' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const [size, seed, sample] = [Number(values.size), Number(values.seed), Number(values.sample)];
    if (![size, seed, sample].every((one) => Number.isInteger(one) && one > 0)) return null;
    return { ...values, size, seed, sample };
  } catch {
    return null;
  }
}

function onMarket(id: string, facts: HouseholdFacts): HouseholdOnMarket {
  const { adults, childrenAges, stepFree } = facts;
  return {
    id,
    own: true,
    facts,
    priority: { waitingSince: MARKET_DAY, adults, childrenAges, stepFree, proofs: [] },
    never: new Set(),
  };
}

function fitsBoth(household: HouseholdFacts, home: ListingFacts, { figures }: GeneratedMarket): boolean {
  const persons = household.adults + household.childrenAges.length;
  const jobCentreLimit = household.rentPayer === 'job-centre' ? figures.jobCentreLimit(home.ags, persons) : null;
  const extras = {
    minAreaPerPerson: figures.minAreaPerPerson(home.land),
    neverAgain: false,
    cleared: { household: true, listing: true },
  };
  const judged = [before, after].map((policy) =>
    scoreMatch({ ...household, jobCentreLimit }, home, extras, policy, MARKET_DAY),
  );
  return judged.every(({ excluded }) => !excluded);
}
