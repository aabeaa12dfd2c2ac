import fc from 'fast-check';
import { aPassport, aResidenceCard, anIdentityCard, asOf, zoneLines } from './example-zones';
import type { MrzFormat } from './mrz';
import { type MrzToRead, readMrz } from './read-mrz';

const errors = (zone: MrzToRead) => readMrz(zone).errors;
const replaced = (zone: MrzToRead, line: number, at: number, text: string): MrzToRead => ({
  ...zone,
  lines: zone.lines.map((each, index) =>
    index === line ? each.slice(0, at) + text + each.slice(at + text.length) : each,
  ),
});

describe('a machine-readable zone', () => {
  it.each<[string, string[], MrzFormat]>([
    [
      'passport',
      ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'],
      'TD3',
    ],
    [
      'card with three lines',
      ['I<UTOD231458907<<<<<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<6', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<'],
      'TD1',
    ],
    ['card with two lines', ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6'], 'TD2'],
    [
      'large visa',
      ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L8988901C4XXX4009078F96121096ZE184226B<<<<<<'],
      'MRVA',
    ],
    ['small visa', ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'L8988901C4XXX4009078F9612109<<<<<<<<'], 'MRVB'],
  ])('reads the published specimen of a %s and tells its format by its lines', (_, lines, format) => {
    const { fields, ...reading } = readMrz({ lines, asOf });
    expect(reading).toMatchObject({ format, valid: true, errors: [], flags: ['EXPIRED', 'SPECIMEN'] });
    expect(fields).toMatchObject({
      issuer: 'UTO',
      primaryName: ['ERIKSSON'],
      secondaryName: ['ANNA', 'MARIA'],
      sex: 'F',
    });
  });

  it('gives all fields without fillers', () => {
    expect(readMrz(aPassport({ optional: '1990021412345' })).fields).toEqual({
      documentCode: 'P',
      issuer: 'UKR',
      nationality: 'UKR',
      documentNumber: 'FE123456',
      birth: '900214',
      birthDate: '1990-02-14',
      expiryDate: '2033-01-01',
      sex: 'F',
      primaryName: ['KOVALENKO'],
      secondaryName: ['OLENA'],
      optionalData: ['1990021412345'],
    });
  });

  describe('that cannot be read', () => {
    it.each<[string, MrzToRead, string]>([
      ['no lines', { lines: [], format: 'TD1', asOf }, 'LINE_COUNT'],
      ['two lines of a card with three', { ...anIdentityCard(), lines: anIdentityCard().lines.slice(1) }, 'LINE_COUNT'],
      ['one line, and nobody said what it is', { lines: ['P<UKR'], asOf }, 'LINE_COUNT'],
      [
        'a line that lost a character',
        { ...aPassport(), lines: aPassport().lines.map((line) => line.slice(1)) },
        'LENGTH',
      ],
      ['a space at the end', { ...aPassport(), lines: aPassport().lines.map((line) => `${line} `) }, 'LENGTH'],
      ['small letters', { ...aPassport(), lines: aPassport().lines.map((line) => line.toLowerCase()) }, 'CHARSET'],
      ['a space as filler', replaced(aPassport(), 0, 20, ' '), 'CHARSET'],
      ['an umlaut', replaced(anIdentityCard(), 2, 1, 'Ü'), 'CHARSET'],
      ['a Cyrillic letter that looks Latin', replaced(aPassport(), 1, 0, 'Е'), 'CHARSET'],
      ['a letter in the birth date', replaced(aPassport(), 1, 16, 'O'), 'CHAR_CLASS'],
      ['a letter in the last day', replaced(anIdentityCard(), 1, 9, 'B'), 'CHAR_CLASS'],
    ])('stops at %s, with this error alone and no flags', (_, zone, error) => {
      expect(readMrz(zone)).toMatchObject({ valid: false, errors: [error], flags: [], fields: null, name: null });
    });

    it('never throws, whatever the lines are', () => {
      const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('A', '0', '<', '9', 'Z'), maxLength: 46 }));
      fc.assert(fc.property(fc.array(text, { maxLength: 4 }), (lines) => readMrz({ lines, asOf }).valid !== undefined));
    });
  });

  describe('check digits', () => {
    it.each<[string, MrzToRead, string[]]>([
      ['number', aPassport({ digits: { number: '0' } }), ['CD_DOCNO']],
      ['birth date', aPassport({ digits: { birth: '0' } }), ['CD_DOB']],
      ['last day', aPassport({ digits: { expiry: '0' } }), ['CD_EXPIRY']],
      ['optional data', aPassport({ optional: 'AB12', digits: { optional: '0' } }), ['CD_OPTIONAL']],
      ['whole', aPassport({ digits: { composite: '0' } }), ['CD_COMPOSITE']],
    ])('names the wrong digit of the %s', (_, zone, expected) => {
      expect(errors(zone)).toEqual(expected);
    });

    it('lets empty optional data have a filler or a 0 as digit', () => {
      expect(errors(aPassport())).toEqual([]);
      expect(errors(aPassport({ digits: { optional: '0' } }))).toEqual([]);
    });

    it('reads a long number on in the optional data, on cards with three and with two lines', () => {
      const long = { code: 'I<', number: 'D23145890734', name: 'STEVENSON<<PETER' };
      for (const format of ['TD1', 'TD2'] as const) {
        const reading = readMrz({ lines: zoneLines(format, long), format, asOf });
        expect(reading).toMatchObject({ errors: [], fields: { documentNumber: 'D23145890734', optionalData: [] } });
        const wrong = { ...long, digits: { number: '8' } };
        expect(errors({ lines: zoneLines(format, wrong), format, asOf })).toEqual(['CD_DOCNO']);
      }
    });

    it('takes a missing digit for wrong where no number goes on', () => {
      expect(errors(anIdentityCard({ digits: { number: '<' } }))).toEqual(['CD_DOCNO']);
    });

    it('asks no digit for the whole of a visa', () => {
      for (const format of ['MRVA', 'MRVB'] as const) {
        expect(errors({ lines: zoneLines(format, { code: 'V<', optional: '6ZE18' }), format, asOf })).toEqual([]);
      }
    });

    it('notices every single wrong figure in number, birth date, last day and optional data', () => {
      const lines = zoneLines('TD3', { optional: 'ZE184226B' });
      const covered = [
        0,
        9,
        ...Array.from({ length: 7 }, (_, at) => 13 + at),
        ...Array.from({ length: 22 }, (_, at) => 21 + at),
      ];
      fc.assert(
        fc.property(fc.constantFrom(...covered), fc.integer({ min: 0, max: 9 }), (at, digit) => {
          const line = lines[1] ?? '';
          fc.pre(/\d/.test(line.charAt(at)) && line.charAt(at) !== String(digit));
          expect(readMrz(replaced({ lines, format: 'TD3', asOf }, 1, at, String(digit))).valid).toBe(false);
        }),
      );
    });

    it('cannot notice another name or nationality: no digit covers them', () => {
      expect(errors(replaced(aPassport(), 0, 5, 'T'))).toEqual([]);
      expect(errors(replaced(aPassport(), 1, 10, 'MDA'))).toEqual([]);
    });
  });

  describe('codes', () => {
    it.each<[string, MrzToRead]>([
      ['a passport that begins with Q', aPassport({ code: 'Q<' })],
      ['a card in the lines of a passport', aPassport({ code: 'ID' })],
      ['a card whose second letter is V', anIdentityCard({ code: 'IV' })],
      ['a digit as second letter', aPassport({ code: 'P1' })],
      ['a passport in the lines of a card', anIdentityCard({ code: 'P<' })],
    ])('does not know %s', (_, zone) => {
      expect(errors(zone)).toEqual(['DOC_CODE']);
    });

    it.each(['P<', 'PD', 'PO', 'PP'])('knows %s', (code) => expect(errors(aPassport({ code }))).toEqual([]));
    it.each(['ID', 'I<', 'AR', 'AC', 'C<'])('knows %s', (code) => expect(errors(anIdentityCard({ code }))).toEqual([]));

    it.each(['RKS', 'XXA', 'XXB', 'XXC', 'UNO', 'GBN', 'EUE', 'XOM', 'D', 'SYR'])(
      'knows the state %s',
      (nationality) => {
        expect(errors(aPassport({ nationality }))).toEqual([]);
      },
    );
    it.each(['DEU', 'XKX', 'ZZZ', 'UT0', 'A<B', ''])('does not know the state "%s"', (nationality) => {
      expect(errors(aPassport({ nationality }))).toEqual(['STATE']);
      expect(errors(aPassport({ issuer: nationality }))).toEqual(['STATE']);
    });
  });

  describe('dates', () => {
    const birthDate = (birth: string, on = asOf) => readMrz({ ...aPassport({ birth }), asOf: on }).fields?.birthDate;
    const expiryDate = (expiry: string, on = asOf) =>
      readMrz({ ...aPassport({ expiry }), asOf: on }).fields?.expiryDate;

    it('puts a birth into the latest century that is not in the future', () => {
      expect(birthDate('270315')).toBe('1927-03-15');
      expect(birthDate('261122')).toBe('2026-11-22');
      expect(birthDate('261123')).toBe('1926-11-23');
      expect(birthDate('000229')).toBe('2000-02-29');
    });

    it('puts the last day up to twenty years ahead, else behind', () => {
      expect(expiryDate('461231')).toBe('2046-12-31');
      expect(expiryDate('470101')).toBe('1947-01-01');
      expect(expiryDate('120415')).toBe('2012-04-15');
      expect(expiryDate('050101', '2095-01-01')).toBe('2105-01-01');
    });

    it.each(['881305', '880230', '880431', '230229', '880010', '880100', '88<<05', '8<0305'])(
      'knows that nobody was born on %s',
      (birth) => expect(errors(aPassport({ birth }))).toEqual(['DATE_DOB']),
    );
    it('takes 29 February in a leap year only', () => {
      expect(errors(aPassport({ birth: '920229' }))).toEqual([]);
      expect(errors(aPassport({ birth: '930229' }))).toEqual(['DATE_DOB']);
    });
    it.each(['310431', '311301', '3101<<', '310100'])('knows that nothing ends on %s', (expiry) => {
      expect(errors(aPassport({ expiry }))).toEqual(['DATE_EXPIRY']);
    });

    it('reads a birth date that is only partly known, and a document without end', () => {
      for (const birth of ['8803<<', '88<<<<', '<<<<<<']) {
        expect(readMrz(aPassport({ birth }))).toMatchObject({
          errors: [],
          flags: ['DOB_PARTIAL'],
          fields: { birth, birthDate: null },
        });
      }
      expect(readMrz(aPassport({ expiry: '<<<<<<' }))).toMatchObject({
        errors: [],
        flags: [],
        fields: { expiryDate: null },
      });
    });
  });

  describe('names', () => {
    const names = (name: string) => {
      const fields = readMrz(aPassport({ name })).fields;
      return [fields?.primaryName, fields?.secondaryName];
    };
    it('parts surname and given names at two fillers', () => {
      expect(names('VAN<DER<BERG<<ANNA<MARIA')).toEqual([
        ['VAN', 'DER', 'BERG'],
        ['ANNA', 'MARIA'],
      ]);
      expect(names('TKACHENKO<<<OLENA')).toEqual([['TKACHENKO'], ['OLENA']]);
    });
    it('lets a person have a single name', () => expect(names('SUHARTO')).toEqual([['SUHARTO'], []]));
  });

  it('holds a claimed name against the one in the zone, and says so when the field was full', () => {
    const claim = (name: string) => ({ claim: { name, birthDate: '1990-02-14' } });
    expect(readMrz({ ...aPassport(), ...claim('Олена Коваленко') }).name).toMatchObject({ verdict: 'match' });
    expect(readMrz({ ...aPassport(), ...claim('Oksana Kovalenko') }).name).toMatchObject({ verdict: 'mismatch' });
    const cut = anIdentityCard({ name: 'HOHENLOHE<WALDENBURG<SCHILLINGSF' });
    expect(readMrz({ ...cut, ...claim('Friedrich Hohenlohe-Waldenburg-Schillingsfürst') })).toMatchObject({
      flags: ['NAME_TRUNCATED', 'DOB_MISMATCH'],
      name: { verdict: 'review', reason: 'name-cut' },
    });
  });

  it('reads the German cards of a residence holder and of a citizen alike', () => {
    expect(errors(aResidenceCard())).toEqual([]);
    expect(readMrz(anIdentityCard()).fields).toMatchObject({ sex: null, issuer: 'D', optionalData: ['2108'] });
  });
});
