import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type SolvedSolomon, readSolomon, solveSolomon } from '@bleibe/aftercare';

const help = `npm run -s bench -- routes [--instance FILE|FOLDER] [--seconds 5] [--seed 1] [--json]
Visits in order, on Solomon's instances of vehicle routing with time windows: the least distance, double precision, any
number of vehicles up to that of the instance. One thread.

--instance  a file in Solomon's format or a folder of them; may be given more than once. Without it: the instances in
            libs/aftercare. Best known distances are read from best-known-distance.json beside the instances.
--seconds   most time per instance. The work is limited too (45 million places in routes per second), and what ends by it is
            the same for the same seed on every machine; "endedBy": "time" marks a result that depends on the machine.
--seed      whole number
--json      one JSON object on standard output and nothing else
Exit code 0: all routes keep all windows and capacities; 1: some do not, or a file cannot be read; 2: not called like this.`;

const BEST_KNOWN = 'best-known-distance.json';

interface InstanceResult {
  name: string;
  /** As the checker adds it up. */
  distance: number;
  bestKnown: number | null;
  gapPercent: number | null;
  vehicles: number;
  feasible: boolean;
  ms: number;
  endedBy: SolvedSolomon['endedBy'];
}

export async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (!options) {
    console.error(help);
    return 2;
  }
  if (options.help) {
    console.log(help);
    return 0;
  }
  const { seed, seconds, json } = options;
  const say = json ? () => undefined : (line: string) => console.log(line);
  say(['instance', 'distance', 'best known', 'gap %', 'vehicles', 'feasible', 'ms'].map(column).join(''));

  const instances: InstanceResult[] = [];
  for (const file of options.paths.flatMap(filesIn)) {
    const result = solve(file, seed, seconds);
    instances.push(result);
    say(line(result));
  }
  const gaps = instances.flatMap(({ gapPercent }) => (gapPercent === null ? [] : [gapPercent]));
  const infeasible = instances.filter(({ feasible }) => !feasible).length;
  const report = {
    meanGapPercent: gaps.length > 0 ? rounded(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length, 3) : null,
    worstGapPercent: gaps.length > 0 ? Math.max(...gaps) : null,
    infeasible,
    seconds,
    seed,
    instances,
  };
  if (json) console.log(JSON.stringify(report));
  else {
    const mean = `mean gap ${report.meanGapPercent ?? '–'} %, worst ${report.worstGapPercent ?? '–'} %`;
    console.log(`${instances.length} instances, ${mean}, infeasible ${infeasible}`);
  }
  return infeasible > 0 ? 1 : 0;
}

function readOptions(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        instance: { type: 'string', multiple: true },
        seconds: { type: 'string', default: '5' },
        seed: { type: 'string', default: '1' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const [seconds, seed] = [Number(values.seconds), Number(values.seed)];
    if (!(seconds > 0) || !Number.isInteger(seed)) return null;
    const given = [...(values.instance ?? []), ...positionals];
    return { ...values, seconds, seed, paths: given.length > 0 ? given : [ownInstances()] };
  } catch {
    return null;
  }
}

/** The instances stay beside the sources, and the compiled code lies deeper: look upwards until they are found. */
function ownInstances(): string {
  for (let folder = __dirname; dirname(folder) !== folder; folder = dirname(folder)) {
    const candidate = join(folder, 'libs/aftercare/src/routes/solomon/instances');
    if (existsSync(join(candidate, 'C101.txt'))) return candidate;
  }
  throw new Error('the instances (libs/aftercare/src/routes/solomon/instances) are not there');
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const files = readdirSync(path).filter((name) => /\.txt$/i.test(name));
  return files.sort().map((name) => join(path, name));
}

function solve(file: string, seed: number, seconds: number): InstanceResult {
  const startedAt = performance.now();
  const instance = readSolomon(readFileSync(file, 'utf8'));
  const solved = solveSolomon(instance, { seed, seconds, now: () => performance.now() });
  const ms = Math.round(performance.now() - startedAt);
  const bestKnown = bestKnownOf(file, instance.name);
  return {
    name: instance.name,
    distance: rounded(solved.distance, 2),
    bestKnown,
    // A route that breaks a rule has no distance worth comparing.
    gapPercent:
      bestKnown && solved.violations.length === 0 ? rounded((solved.distance / bestKnown - 1) * 100, 2) : null,
    vehicles: solved.routes.length,
    feasible: solved.violations.length === 0,
    ms,
    endedBy: solved.endedBy,
  };
}

function bestKnownOf(file: string, name: string): number | null {
  const table = join(dirname(file), BEST_KNOWN);
  if (!existsSync(table)) return null;
  const values = JSON.parse(readFileSync(table, 'utf8')) as Record<string, number>;
  return values[name] ?? values[basename(file).replace(/\.txt$/i, '')] ?? null;
}

const rounded = (value: number, digits: number) => Number(value.toFixed(digits)) + 0;
const column = (text: string | number) => String(text).padEnd(12);

function line({ name, distance, bestKnown, gapPercent, vehicles, feasible, ms }: InstanceResult): string {
  const told = [
    name,
    distance.toFixed(2),
    bestKnown ?? '–',
    gapPercent?.toFixed(2) ?? '–',
    vehicles,
    feasible ? 'yes' : 'NO',
    ms,
  ];
  return told.map(column).join('').trimEnd();
}
