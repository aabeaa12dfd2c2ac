import { GERMANY, type LocalDate, localDateOf } from '@bleibe/calendar';
import {
  type CheckCode,
  type CheckResult,
  type Comparator,
  type ListingFacts,
  checkResults,
  checks,
} from '@bleibe/checks';
import type { HomeToCompare } from '@bleibe/places';
import { Clock } from '@bleibe/platform';
import { type Cells, readTable } from './case-files';
import { evaluationOf } from './evaluation';
import { type RentColumns, type RentRow, rentColumns } from './rent-columns';
import { type RentReference, loadRentReference, sameAsDatabase } from './rent-reference';

interface RentFinding {
  check: CheckCode;
  result: CheckResult;
  code: string;
  values: object;
  paragraph: string | null;
}

export interface RentOutcome {
  /** Number of the row in the file, the first after the names of the columns is 1. */
  row: number;
  id: string | null;
  /** Null: the place does not exist, so nothing can be compared. */
  ags: string | null;
  /** The worst of the findings. */
  outcome: CheckResult;
  comparator: Comparator | null;
  findings: RentFinding[];
}

interface RentReport {
  asOf: LocalDate;
  rows: number;
  outcomes: Record<CheckResult, number>;
  codes: Record<string, number>;
  comparators: Record<string, number>;
  /** Loading the reference data, and judging all rows. */
  msToLoad: number;
  msToJudge: number;
  results: RentOutcome[];
}

/** So many homes are asked of the database as well, one by one, as the product does. */
const PROBES = 40;

/** A check is asked where the file has a column for what it is about; else every row would be "not stated". */
function rentChecks(columns: RentColumns) {
  const asked: Partial<Record<CheckCode, boolean>> = {
    'rent-within-comparison': true,
    'rent-parts-add-up': columns.has('utilities') && columns.has('heating') && columns.has('rooms'),
    'deposit-within-three-net-rents': columns.has('deposit'),
  };
  return checks.flatMap((check) => (check.subject === 'listing' && asked[check.code] ? [check] : []));
}

const homeOf = ({ area, yearBuilt, locationClass }: RentRow, ags: string): HomeToCompare => ({
  ags,
  area: area ?? 0,
  ...(yearBuilt !== null && { yearBuilt }),
  ...(locationClass !== null && { locationClass }),
});

function comparatorFor(row: RentRow, ags: string | null, reference: RentReference): Comparator | null {
  const found = ags !== null && row.area !== null ? reference.comparator(homeOf(row, ags)) : null;
  if (!found) return null;
  const { kind, source, validFrom } = found;
  const { centsPerSquareMetreLow: low, centsPerSquareMetreMid: mid, centsPerSquareMetreHigh: high } = found;
  return { kind, low, mid, high, source, validFrom };
}

/** What the checks of the rent do not look at. */
const notInTheFile = {
  use: { mostPersons: null, areaPerPerson: null, isFixedTerm: false, fixedTermGround: null },
  others: null,
  landlord: null,
  reports: null,
  text: { text: null, street: null, extraFees: null, depositDueAtStart: null },
} satisfies Omit<ListingFacts, 'rent' | 'today'>;

function factsOf(row: RentRow, columns: RentColumns, reference: RentReference, today: LocalDate): ListingFacts {
  const { kind, area, sharedArea, rooms, yearBuilt, money, brakeGround } = row;
  const ags = reference.municipalityOf(row);
  const rent = {
    kind,
    ...money,
    // A file without a column for it is about homes without furniture.
    furniture: columns.has('furniture') ? money.furniture : 0,
    area,
    sharedArea,
    rooms,
    yearBuilt,
    comparator: comparatorFor(row, ags, reference),
    brake: row.brake ?? (ags === null ? 'unknown' : reference.brake(ags)),
    brakeGround,
    law: reference.law,
  };
  return { rent, ...notInTheFile, today };
}

const worst = (results: readonly CheckResult[]): CheckResult =>
  results.reduce<CheckResult>((a, b) => (checkResults.indexOf(b) > checkResults.indexOf(a) ? b : a), 'pass');

export function judgeRents(
  columns: RentColumns,
  rows: readonly Cells[],
  reference: RentReference,
  today: LocalDate,
): RentOutcome[] {
  const asked = rentChecks(columns);
  return rows.map((cells, at) => {
    const row = columns.read(cells);
    const facts = factsOf(row, columns, reference, today);
    const findings = asked.map((check) => {
      const { result, code, values, paragraph } = check.examine(facts);
      return { check: check.code, result, code, values, paragraph };
    });
    return {
      row: at + 1,
      id: row.id,
      ags: reference.municipalityOf(row),
      outcome: worst(findings.map(({ result }) => result)),
      comparator: facts.rent.comparator,
      findings,
    };
  });
}

function counted(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted((a, b) => b[1] - a[1]));
}

async function evaluateFile(file: string): Promise<RentReport> {
  const { columns: names, rows } = await readTable(file);
  const columns = rentColumns(names);
  const today = localDateOf(new Clock().now(), GERMANY);

  const startedAt = performance.now();
  // Only this needs every room, and a database; the other evaluations and the help start without them.
  const { withReference } = await import('./rent-database.js');
  const reference = await withReference(async (tx) => {
    const loaded = await loadRentReference(tx, today);
    const step = Math.max(1, Math.floor(rows.length / PROBES));
    const homes = rows
      .filter((_, at) => at % step === 0)
      .map((cells) => columns.read(cells))
      .flatMap((row) => {
        const ags = loaded.municipalityOf(row);
        return ags === null || row.area === null ? [] : [homeOf(row, ags)];
      });
    await sameAsDatabase(tx, loaded, homes, today);
    return loaded;
  });
  const loadedAt = performance.now();
  const results = judgeRents(columns, rows, reference, today);
  const judgedAt = performance.now();

  const outcomes: Record<CheckResult, number> = { pass: 0, info: 0, unknown: 0, review: 0, hold: 0 };
  for (const { outcome } of results) outcomes[outcome]++;
  return {
    asOf: today,
    rows: results.length,
    outcomes,
    codes: counted(results.flatMap(({ findings }) => findings.map(({ code }) => code))),
    comparators: counted(results.map(({ comparator }) => comparator?.kind ?? 'none')),
    msToLoad: Math.round(loadedAt - startedAt),
    msToJudge: Math.round(judgedAt - loadedAt),
    results,
  };
}

const euros = (cents: number) => (cents / 100).toFixed(2);

function tellRow({ row, id, ags, outcome, comparator, findings }: RentOutcome): string {
  const span = comparator
    ? `${comparator.kind} ${comparator.high === null ? euros(comparator.mid) : `${euros(comparator.low ?? 0)}-${euros(comparator.high)}`} of ${comparator.validFrom}`
    : 'no comparator';
  const reasons = findings.map(({ code, values }) => `${code} ${JSON.stringify(values)}`);
  return [id ?? row, ags ?? 'no such place', outcome, span, ...reasons].join('\t');
}

export const evaluateRent = evaluationOf<RentReport>({
  help: `evaluate rent -- FILE.csv      rents through the rent checks, with the reference data of this version
  Columns by name, German or English, comma, semicolon or tabulator between them; money in euros a month (or a name
  that ends in _cents), area in m²:
    ags or plz; area (wohnflaeche, qm); net_cold_rent (nettokaltmiete, kaltmiete)                        needed
    year_built (baujahr), location_class (wohnlage), kind (art: flat, room), rooms (zimmer), shared_area, id
    utilities (nebenkosten), heating (heizkosten), furniture (moebelzuschlag), warm_rent (warmmiete), deposit (kaution)
    rent_brake (mietpreisbremse: yes, no; else the list of areas says), brake_ground (ausnahmegrund)
  Cells that are empty or no number count as not stated. Deposit and parts of the rent are judged where the file has
  columns for them. With DATABASE_URL its reference data are used, else those of this version in a database of its own.
  Report: outcomes, codes, comparators (counts), msToLoad, msToJudge, and for each row in results: outcome (the worst
  finding), comparator (cents per m², source and date), findings with their figures.`,
  run: evaluateFile,
  tell: ({ asOf, rows, outcomes, codes, comparators, msToLoad, msToJudge, results }) =>
    [
      ...results.map(tellRow),
      `${rows} rows as of ${asOf}: reference data in ${msToLoad} ms, rules in ${msToJudge} ms.`,
      `outcomes ${JSON.stringify(outcomes)}`,
      `comparators ${JSON.stringify(comparators)}`,
      `codes ${JSON.stringify(codes)}`,
    ].join('\n'),
});
