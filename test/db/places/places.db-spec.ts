import {
  type Reads,
  cellOf,
  comparativeRent,
  findPlaces,
  holidaysOf,
  jobCentreLimit,
  jobCentreLimitsFrom,
  loadReference,
  minAreaPerPerson,
  municipalityOf,
  placeOfPostalCode,
  readJobCentreTables,
  referenceSources,
  rentBrakeApplies,
  rentRule,
  transitNear,
} from '@bleibe/places';
import { system } from '@bleibe/platform';
import { openTestDatabase } from '../../database';

const today = '2026-11-25';
const COLOGNE = '05315000';
const BERLIN = '11000000';
const HALTERN = '05562016';

type TestDatabase = Awaited<ReturnType<typeof openTestDatabase>>;

let db: TestDatabase;

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const ask = <T>(question: (tx: Reads) => Promise<T>): Promise<T> => db.database.inContext(system, question);

const names = async (text: string, limit = 8) =>
  (await ask((tx) => findPlaces(tx, text, limit))).map(({ name }) => name);

describe('the reference data', () => {
  it.each([
    ['state', 16],
    ['district', 401],
    ['municipality', 11_004],
    ['postal_code', 8_172],
    ['postal_code_municipality', 12_873],
    ['rent_level', 10_794],
    ['public_holiday', 5_618],
    ['rent_brake_area', 0],
  ])('has every %s', async (table, count) => {
    const rows = await ask((tx) => tx.query<{ count: number }>(`select count(*)::int as count from ${table}`));
    expect(rows[0]!.count).toBe(count);
  });

  it('names a source, a licence and an attribution for every table', async () => {
    const sources = await ask((tx) => referenceSources(tx));
    const loads = await ask((tx) => tx.query<{ table_name: string }>(`select table_name from reference_load`));
    const explained = new Set(sources.flatMap(({ tables }) => tables));
    const unexplained = loads.map((row) => row.table_name).filter((table) => !explained.has(table));
    expect(unexplained.sort()).toEqual(['rent_brake_area', 'reference_source'].sort());
    for (const source of sources) expect(source.attribution).not.toBe('');
  });

  it('cannot be changed by a door', async () => {
    await expect(
      db.database.inContext(system, async (tx) => {
        await tx.query('set local role bleibe_runtime');
        await tx.query(`update rent_rule set value = 500`);
      }),
    ).rejects.toThrow(/permission denied/);
  });
});

describe('a search for a place', () => {
  it.each(['Köln', 'koeln', 'koln', 'KÖL'])('finds Cologne first for %s', async (text) => {
    const [first] = await ask((tx) => findPlaces(tx, text, 5));
    expect(first).toMatchObject({ kind: 'municipality', name: 'Köln', ags: COLOGNE, kreisAgs: '05315', land: '05' });
  });

  it('finds a part of town by its own name, with its postal code', async () => {
    const found = await ask((tx) => findPlaces(tx, 'ottensen', 5));
    expect(found).toContainEqual(
      expect.objectContaining({ kind: 'postal-code', ags: '02000000', name: 'Hamburg Ottensen' }),
    );
  });

  it('finds a district', async () => {
    const found = await ask((tx) => findPlaces(tx, 'Rhein-Erft', 3));
    expect(found[0]).toMatchObject({ kind: 'district', name: 'Rhein-Erft-Kreis', kreisAgs: '05362', ags: null });
  });

  it('finds the town before the district of the same name', async () => {
    for (const text of ['Karlsruhe', 'Oldenburg', 'Rostock']) {
      const [first] = await ask((tx) => findPlaces(tx, text, 5));
      expect(first).toMatchObject({ kind: 'municipality' });
    }
  });

  it('finds postal codes while they are typed', async () => {
    const found = await ask((tx) => findPlaces(tx, '5082', 10));
    expect(found.map(({ plz }) => plz)).toEqual(['50823', '50825', '50827', '50829']);
    expect(found[0]).toMatchObject({ kind: 'postal-code', name: 'Köln', ags: COLOGNE });
    expect((await ask((tx) => findPlaces(tx, '50823 Köln', 10))).map(({ plz }) => plz)).toEqual(['50823']);
  });

  it('finds Sankt when St. is typed', async () => expect(await names('St. Augustin')).toContain('Sankt Augustin'));

  it('offers each place once', async () => {
    const found = await ask((tx) => findPlaces(tx, 'neustadt', 50));
    const keys = found.map(({ kind, ags, kreisAgs, plz, name }) => [kind, ags, kreisAgs, plz, name].join());
    expect(new Set(keys).size).toBe(found.length);
  });

  it('finds nothing for nothing or for wildcards', async () => {
    for (const text of ['', '   ', '%', '_', '%%']) expect(await names(text)).toEqual([]);
  });
});

describe('a municipality', () => {
  it('is found by its key', async () => {
    expect(await ask((tx) => municipalityOf(tx, COLOGNE))).toMatchObject({
      name: 'Köln',
      landName: 'Nordrhein-Westfalen',
      district: 'Köln',
    });
  });

  it('is found by the key it had before it was merged into a district', async () => {
    const merged = await ask((tx) => municipalityOf(tx, '16063105'));
    expect(merged).toMatchObject({ name: 'Eisenach', kreisAgs: '16063', district: 'Wartburgkreis' });
    expect(await ask((tx) => municipalityOf(tx, '16056000'))).toEqual(merged);
  });

  it('is not made up', async () => expect(await ask((tx) => municipalityOf(tx, '99999999'))).toBeNull());

  it('can be chosen where a postal code has several', async () => {
    const [shared] = await ask((tx) =>
      tx.query<{ plz: string }>(
        `select plz from postal_code_municipality group by plz having count(*) > 2 order by plz`,
      ),
    );
    const place = (await ask((tx) => placeOfPostalCode(tx, shared!.plz)))!;
    const other = place.municipalities[1]!;
    const chosen = await ask((tx) => placeOfPostalCode(tx, shared!.plz, other.ags));
    expect(chosen).toMatchObject({ plz: shared!.plz, ags: other.ags, name: other.name });
    expect(await ask((tx) => placeOfPostalCode(tx, shared!.plz, COLOGNE))).toBeNull();
    expect(await ask((tx) => placeOfPostalCode(tx, '00000'))).toBeNull();
  });
});

describe('what a job centre accepts', () => {
  it('is the directive of the city', async () => {
    expect(await ask((tx) => jobCentreLimit(tx, COLOGNE, 2, today))).toEqual({
      grossCold: 82_000,
      source: 'Merkblatt zum Wohnungswechsel 50-01-127 ab 01.01.25',
      validFrom: '2025-01-01',
      basis: 'local',
    });
    expect(await ask((tx) => jobCentreLimit(tx, COLOGNE, 7, today))).toMatchObject({ grossCold: 130_200 + 2 * 16_400 });
  });

  it('is the table of § 12 WoGG plus ten per cent elsewhere, and says so', async () => {
    // Berlin has rent level 4: 511 € for one person.
    expect(await ask((tx) => jobCentreLimit(tx, BERLIN, 1, today))).toMatchObject({
      grossCold: 56_210,
      validFrom: '2025-01-01',
      basis: 'wohngeld-plus-10',
    });
    expect(await ask((tx) => jobCentreLimit(tx, BERLIN, 1, '2024-12-31'))).toMatchObject({ grossCold: 54_010 });
    expect(await ask((tx) => jobCentreLimit(tx, BERLIN, 6, today))).toMatchObject({ grossCold: 118_910 + 2_200 });
  });

  it('is not known where the directive of the city does not name the size', async () => {
    expect(await ask((tx) => jobCentreLimit(tx, '05114000', 5, today))).toMatchObject({ basis: 'local' });
    expect(await ask((tx) => jobCentreLimit(tx, '05114000', 6, today))).toBeNull();
  });

  it('is the same whether one place is asked about or all', async () => {
    const all = jobCentreLimitsFrom(await ask((tx) => readJobCentreTables(tx, today)));
    for (const ags of [COLOGNE, BERLIN, HALTERN, '05114000', '99999999']) {
      for (const persons of [0, 1, 2, 5, 6, 9]) {
        expect(all(ags, persons)).toEqual(await ask((tx) => jobCentreLimit(tx, ags, persons, today)));
      }
    }
  });

  it('is not known before the first table, for nobody, or nowhere', async () => {
    expect(await ask((tx) => jobCentreLimit(tx, BERLIN, 1, '2021-12-31'))).toBeNull();
    expect(await ask((tx) => jobCentreLimit(tx, BERLIN, 0, today))).toBeNull();
    expect(await ask((tx) => jobCentreLimit(tx, '99999999', 1, today))).toBeNull();
  });
});

describe('the comparative rent of a place', () => {
  it('is the row of the Berlin Mietspiegel', async () => {
    const home = { ags: BERLIN, area: 38, yearBuilt: 1910, locationClass: 'einfach' };
    expect(await ask((tx) => comparativeRent(tx, home, today))).toMatchObject({
      kind: 'mietspiegel',
      centsPerSquareMetreLow: 683,
      centsPerSquareMetreMid: 908,
      centsPerSquareMetreHigh: 1308,
      validFrom: '2023-09-01',
      exact: true,
    });
  });

  it('counts an area on the border to the larger homes', async () => {
    const home = { ags: BERLIN, area: 40, yearBuilt: 1910, locationClass: 'einfach' };
    expect(await ask((tx) => comparativeRent(tx, home, today))).toMatchObject({ centsPerSquareMetreMid: 852 });
  });

  it('is the strictest possible row where year and location are not known', async () => {
    const vague = await ask((tx) => comparativeRent(tx, { ags: BERLIN, area: 38 }, today));
    expect(vague).toMatchObject({ kind: 'mietspiegel', exact: false });
    expect(vague!.centsPerSquareMetreHigh).toBeLessThan(1308);
  });

  it('is the census of the municipality, or of its rent level', async () => {
    expect(await ask((tx) => comparativeRent(tx, { ags: '05113000', area: 60 }, today))).toMatchObject({
      kind: 'census',
      centsPerSquareMetreMid: 672,
      centsPerSquareMetreHigh: null,
    });
    expect(await ask((tx) => comparativeRent(tx, { ags: HALTERN, area: 60 }, today))).toMatchObject({
      kind: 'census-by-level',
      exact: true,
    });
  });

  it('is not known before the figures are of', async () => {
    expect(await ask((tx) => comparativeRent(tx, { ags: HALTERN, area: 60 }, '2022-05-14'))).toBeNull();
    const home = { ags: BERLIN, area: 38, yearBuilt: 1910, locationClass: 'einfach' };
    expect((await ask((tx) => comparativeRent(tx, home, '2023-08-31')))?.kind).not.toBe('mietspiegel');
  });
});

describe('dated law', () => {
  it('is in force from the first to the last day', async () => {
    const brake = (on: string) => ask((tx) => rentRule(tx, 'rent-brake-percent', on));
    expect(await brake('2015-05-31')).toBeNull();
    expect(await brake('2015-06-01')).toMatchObject({ value: 10, paragraph: '§ 556d Abs. 1 BGB' });
    expect(await brake('2029-12-31')).toMatchObject({ validFrom: '2015-06-01' });
    expect(await brake('2030-01-01')).toBeNull();
  });

  it('has a figure for every rule the checks need', async () => {
    expect(await ask((tx) => rentRule(tx, 'economic-offence-percent', today))).toMatchObject({ value: 20 });
    expect(await ask((tx) => rentRule(tx, 'usury-percent', today))).toMatchObject({ value: 50 });
    expect(await ask((tx) => rentRule(tx, 'deposit-net-rents', today))).toMatchObject({ value: 3 });
  });

  it('never says that the rent brake does not apply', async () => {
    expect(await ask((tx) => rentBrakeApplies(tx, COLOGNE, today))).toBe('unknown');
  });

  it('knows the smallest area of Berlin and marks the default elsewhere', async () => {
    const figures = { adult: 9, child: 6, childUntilAge: 6 };
    expect(await ask((tx) => minAreaPerPerson(tx, '11', today))).toMatchObject({ ...figures, isDefault: false });
    expect(await ask((tx) => minAreaPerPerson(tx, '05', today))).toMatchObject({ ...figures, isDefault: true });
    expect(await ask((tx) => minAreaPerPerson(tx, '05', '2014-04-30'))).toBeNull();
    expect(await ask((tx) => minAreaPerPerson(tx, '99', today))).toBeNull();
  });
});

describe('holidays of a place', () => {
  it('are those of its Land and its own', async () => {
    const augsburg = (await ask((tx) => holidaysOf(tx, '09761000')))!;
    const munich = (await ask((tx) => holidaysOf(tx, '09162000')))!;
    expect(augsburg).toMatchObject({ firstYear: 2025, lastYear: 2030 });
    expect(augsburg.dates.has('2026-08-08')).toBe(true);
    const nuremberg = (await ask((tx) => holidaysOf(tx, '09564000')))!;
    expect([munich, augsburg, nuremberg].map(({ dates }) => dates.has('2026-08-15'))).toEqual([true, true, false]);
    expect(munich.dates.has('2026-08-08')).toBe(false);
    expect(munich.dates.has('2026-01-06')).toBe(true);
    expect((await ask((tx) => holidaysOf(tx, COLOGNE)))!.dates.has('2026-01-06')).toBe(false);
  });

  it('are not known for a place that does not exist', async () => {
    expect(await ask((tx) => holidaysOf(tx, '99999999'))).toBeNull();
  });
});

describe('transit near a home', () => {
  const MIDDLE_OF_COLOGNE = { lat: 50.9413, lon: 6.9583 };
  const NORTH_SEA = { lat: 54.9, lon: 6 };

  it('is near in the middle of a city', async () => {
    const [near] = await ask((tx) => transitNear(tx, [MIDDLE_OF_COLOGNE]));
    expect(near!.stopKm).toBeLessThan(0.5);
    expect(near!.stationKm).toBeLessThan(1);
  });

  it('is the same for every home of a cell', async () => {
    const home = { lat: 51.7433, lon: 7.1853 };
    const [exact, middle] = await ask((tx) => transitNear(tx, [home, cellOf(home)]));
    expect(exact).toEqual(middle);
  });

  it('is told for many homes in their order', async () => {
    const both = await ask((tx) => transitNear(tx, [NORTH_SEA, MIDDLE_OF_COLOGNE]));
    const alone = await ask((tx) => transitNear(tx, [MIDDLE_OF_COLOGNE]));
    expect(both[1]).toEqual(alone[0]);
    expect(await ask((tx) => transitNear(tx, []))).toEqual([]);
  });

  it('is not known in the middle of the sea', async () => {
    const [near] = await ask((tx) => transitNear(tx, [NORTH_SEA]));
    expect(near!.stopKm).toBeNull();
  });
});

describe('loading again', () => {
  it('changes nothing when the files are the same', async () => {
    const lines: unknown[] = [];
    await loadReference(db.database.source, (line) => lines.push(line));
    expect(lines).toEqual([]);
  });
});
