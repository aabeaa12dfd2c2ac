import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluate } from './evaluate';
import { judgeMrz } from './evaluate-mrz';
import { differentPairs, judgeNames, pairsOf } from './evaluate-names';
import { judgeRents } from './evaluate-rent';
import { judgeTexts } from './evaluate-texts';
import { numberOf, rentColumns } from './rent-columns';
import type { RentReference } from './rent-reference';

const passport = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];
const aCase = {
  id: 'one',
  format: 'TD3',
  lines: passport,
  valid: true,
  errors: [],
  flags: ['SPECIMEN', 'EXPIRED'],
  reference_date: '2026-11-22',
};

describe('evaluating zones', () => {
  it('counts a case as right when valid, errors and flags are all as expected, in any order', () => {
    const report = judgeMrz([aCase, { ...aCase, id: 'two', flags: [] }]);
    expect(report).toMatchObject({
      cases: 2,
      right: 1,
      wrong: 1,
      misses: [{ id: 'two' }],
      names: 0,
      nameAccuracy: null,
    });
  });
  it('wants no further codes after an error that stops the reader', () => {
    const cut = { ...aCase, lines: passport.map((line) => line.slice(1)), valid: false, flags: [] };
    expect(judgeMrz([{ ...cut, errors: ['LENGTH', 'CD_DOB'] }]).right).toBe(1);
    expect(judgeMrz([{ ...cut, errors: ['CHARSET'] }]).right).toBe(0);
  });
  it('counts names apart', () => {
    const claim = { name: 'Anna Eriksson', dob: '1974-08-12' };
    expect(judgeMrz([{ ...aCase, claim, name_match: 'match' }])).toMatchObject({ right: 1, names: 1, namesRight: 1 });
    expect(judgeMrz([{ ...aCase, claim, name_match: 'review' }])).toMatchObject({ namesRight: 0, nameAccuracy: 0 });
  });
});

describe('evaluating names', () => {
  it('finds the columns of each layout, and what says that names are the same', () => {
    const pair = { a: 'Nur', b: 'Noor', same: true };
    expect(
      pairsOf(['name_a', 'name_b', 'beziehung'], [{ name_a: 'Nur', name_b: 'Noor', beziehung: 'gleich' }]),
    ).toEqual([pair]);
    expect(
      pairsOf(['sprache', 'original', 'umschrift'], [{ sprache: 'x', original: 'Nur', umschrift: 'Noor' }]),
    ).toEqual([pair]);
    expect(pairsOf(['land', 'name', 'name_lateinisch'], [{ name: 'Nur', name_lateinisch: 'Noor' }])).toEqual([pair]);
    expect(pairsOf(['a', 'b', 'same'], [{ a: 'Nur', b: 'Noor', same: 'no' }])).toEqual([{ ...pair, same: false }]);
    expect(() => pairsOf(['a', 'b', 'same'], [{ a: 'Nur', b: 'Noor', same: 'perhaps' }])).toThrow('perhaps');
    expect(() => pairsOf(['a', 'c'], [])).toThrow('two columns');
  });
  it('counts what is taken for one name without a person, and apart from it what a person looks at', () => {
    const report = judgeNames([
      { a: 'Müller', b: 'Mueller', same: true },
      { a: 'Fatima', b: 'Fatma', same: true },
      { a: 'Katharina', b: 'Kasia', same: true },
      { a: 'Jan', b: 'Jon', same: false },
      { a: 'Karim', b: 'Karam', same: false },
    ]);
    expect(report).toMatchObject({
      recall: 0.6667,
      falseMatchRate: 0,
      withReview: { recall: 0.6667, falseMatchRate: 0.5 },
      same: { sameName: 2, match: 1, review: 1, mismatch: 1 },
      different: { sameName: 0, match: 0, review: 1, mismatch: 1 },
      differentFrom: 'file',
      misses: [{ a: 'Katharina', b: 'Kasia' }],
    });
  });
  it('makes pairs of different names where the file has none, never of a name and its own spellings', () => {
    const pairs = [
      { a: 'Анна', b: 'Anna', same: true },
      { a: 'Анна', b: 'Hanna', same: true },
      { a: 'Іван', b: 'Ivan', same: true },
    ];
    const made = differentPairs(pairs);
    expect(made.length).toBeGreaterThan(0);
    expect(made.filter(({ a, b }) => a === 'Анна' && b !== 'Ivan')).toEqual([]);
    expect(judgeNames(pairs)).toMatchObject({ differentFrom: 'made', falseMatchRate: 0 });
  });
});

it('counts texts by one measure: what reaches a person is caught, or a false alarm', () => {
  const text = 'Send the deposit by Western Union before the viewing.';
  const benign = { id: 'b', lang: 'en', kind: 'message', label: 'benign', text: 'The viewing is on Friday.' } as const;
  const harmful = { ...benign, id: 'h', label: 'advance_payment', text };
  expect(judgeTexts([benign, harmful])).toMatchObject({
    texts: 2,
    recall: 1,
    falseAlarmRate: 0,
    labelAccuracy: 1,
    misses: [],
  });
  expect(judgeTexts([{ ...harmful, label: 'benign' }])).toMatchObject({
    recall: null,
    falseAlarmRate: 1,
    falseLabels: 1,
  });
});

describe('evaluating rents', () => {
  const law = (value: number) => ({ value, paragraph: '§', source: 'law', validFrom: '2015-06-01' });
  const reference: RentReference = {
    law: { brakePercent: law(10), offencePercent: law(20), usuryPercent: law(50), depositNetRents: law(3) },
    municipalityOf: ({ ags, plz }) => (ags === '01002000' || plz === '24103' ? '01002000' : null),
    comparator: () => ({
      kind: 'census',
      centsPerSquareMetreLow: null,
      centsPerSquareMetreMid: 1000,
      centsPerSquareMetreHigh: null,
      source: 'census',
      validFrom: '2022-05-15',
      exact: true,
    }),
    brake: () => 'unknown',
  };
  const judge = (row: Record<string, string>) =>
    judgeRents(rentColumns(Object.keys(row)), [row], reference, '2026-11-25')[0];

  it('puts a row through the rules, with comparator and figures', () => {
    expect(judge({ PLZ: '24103', Wohnfläche: '50,5', Kaltmiete: '505,00 €' })).toMatchObject({
      row: 1,
      ags: '01002000',
      outcome: 'pass',
      comparator: { kind: 'census', mid: 1000 },
      findings: [{ code: 'rent-within-comparison', values: { perSquareMetre: 1000, percentOver: 0 } }],
    });
    expect(judge({ ags: '1002000', qm: '50', net_cold_rent_cents: '60001' })).toMatchObject({ outcome: 'hold' });
  });
  it('takes what is not stated, or no number, or no place, for unknown and never for passed', () => {
    expect(judge({ plz: '24103', area: '', net_cold_rent: '500' })).toMatchObject({ outcome: 'unknown' });
    expect(judge({ plz: '24103', area: '50', net_cold_rent: 'on request' })).toMatchObject({ outcome: 'unknown' });
    expect(judge({ plz: '99999', area: '50', net_cold_rent: '500' })).toMatchObject({ outcome: 'unknown', ags: null });
  });
  it('judges the deposit where there is a column for it, and says the worst of both', () => {
    const row = { plz: '24103', area: '50', net_cold_rent: '500', deposit: '1500.01' };
    expect(judge(row)).toMatchObject({ outcome: 'hold', findings: [{ result: 'pass' }, { code: 'deposit-too-high' }] });
  });
  it('says which columns are missing', () => {
    expect(() => rentColumns(['area', 'net_cold_rent'])).toThrow('ags nor plz');
    expect(() => rentColumns(['plz', 'net_cold_rent'])).toThrow('area');
  });
  it.each([
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1.234', 1234],
    ['1234.5', 1234.5],
    ['640 €', 640],
    ['12,5 m²', 12.5],
    ['-5', null],
    ['about 500', null],
    ['', null],
  ])('reads the figure "%s"', (text, expected) => expect(numberOf(text)).toBe(expected));
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bleibe-evaluate-'));
  const file = join(folder, 'cases.jsonl');
  let out: string[];
  beforeEach(() => {
    out = [];
    jest.spyOn(process.stdout, 'write').mockImplementation((text, done?: unknown) => {
      out.push(String(text));
      if (typeof done === 'function') (done as () => void)();
      return true;
    });
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints one JSON object and nothing else, with or without the dashes of npm', async () => {
    writeFileSync(file, `${JSON.stringify(aCase)}\n\n`);
    for (const args of [
      ['mrz', file, '--json'],
      ['mrz', '--', file, '--json'],
    ]) {
      out = [];
      expect(await evaluate(args)).toBe(0);
      expect(JSON.parse(out.join(''))).toMatchObject({ cases: 1, right: 1, wrong: 0, misses: [] });
    }
  });
  it('explains itself', async () => {
    expect(await evaluate(['--help'])).toBe(0);
    expect(out.join('')).toMatch(/evaluate texts[\s\S]*evaluate mrz[\s\S]*evaluate names[\s\S]*evaluate rent/);
    out = [];
    expect(await evaluate(['rent', '--help'])).toBe(0);
    expect(out.join('')).toContain('nettokaltmiete');
  });
  it.each([[[]], [['mrz']], [['weather', 'x']], [['mrz', 'a', 'b']], [['mrz', 'a', '--what']]])(
    'does not guess what %j means',
    async (args) => expect(await evaluate(args)).toBe(2),
  );
  it('says which line of a file is wrong', async () => {
    writeFileSync(file, `${JSON.stringify(aCase)}\nnot JSON\n`);
    await expect(evaluate(['mrz', file])).rejects.toThrow('line 2');
    await expect(evaluate(['mrz', join(folder, 'none')])).rejects.toThrow('cannot be read');
  });
});
