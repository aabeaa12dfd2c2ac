import { aPassport, aResidenceCard, anIdentityCard, asOf, type ZoneParts } from './example-zones';
import { type PermitExtension, extensionOf, isResidenceCard } from './german-documents';
import type { MrzFields } from './mrz';
import { type MrzToRead, readMrz } from './read-mrz';

const flags = (zone: MrzToRead) => readMrz(zone).flags;
const fieldsOf = (zone: MrzToRead): MrzFields => {
  const { fields } = readMrz(zone);
  if (!fields) throw new Error('a zone of this spec cannot be read');
  return fields;
};

describe('what is true of a zone', () => {
  it('is nothing for a passport in order', () => expect(flags(aPassport())).toEqual([]));

  it('counts the last day as valid and the next one as run out', () => {
    expect(flags(aPassport({ expiry: '261122' }))).toEqual([]);
    expect(flags(aPassport({ expiry: '261121' }))).toEqual(['EXPIRED']);
  });

  it('is told of a zone with errors as well', () => {
    expect(readMrz(aPassport({ expiry: '240101', digits: { composite: '0' } }))).toMatchObject({
      valid: false,
      flags: ['EXPIRED'],
    });
  });

  it.each([
    ['081123', ['MINOR']],
    ['081122', []],
    // No 29 February in the year of full age: it begins on 1 March.
    ['080229', []],
    ['0811<<', ['DOB_PARTIAL']],
    ['0812<<', ['MINOR', 'DOB_PARTIAL']],
    ['09<<<<', ['MINOR', 'DOB_PARTIAL']],
    ['08<<<<', ['DOB_PARTIAL']],
  ])('calls somebody born on %s a minor only where that is certain', (birth, expected) => {
    expect(flags(aPassport({ birth }))).toEqual(expected);
  });

  it('lets who was born on 29 February come of age on 1 March', () => {
    const bornOnLeapDay = aPassport({ birth: '080229' });
    expect(flags({ ...bornOnLeapDay, asOf: '2026-02-28' })).toEqual(['MINOR']);
    expect(flags({ ...bornOnLeapDay, asOf: '2026-03-01' })).toEqual([]);
  });

  it('notices that the name field is full to its last character', () => {
    expect(flags(anIdentityCard({ name: 'A'.repeat(30) }))).toEqual(['NAME_TRUNCATED']);
    expect(flags(anIdentityCard({ name: 'A'.repeat(29) }))).toEqual([]);
  });

  describe('of German cards', () => {
    it('knows the provisional and the restricted one', () => {
      expect(flags(anIdentityCard({ code: 'IT', number: 'A1234567' }))).toEqual(['PROVISIONAL']);
      expect(flags(anIdentityCard({ code: 'IX', number: 'B1234567' }))).toEqual(['RESTRICTED_ID']);
    });

    it.each(['A', 'B', 'D', 'E', 'I', 'O', 'Q', 'S', 'U'])('does not know the letter %s in a number', (letter) => {
      expect(flags(anIdentityCard({ number: `C4KJ7NP2${letter}` }))).toEqual(['SERIAL_ALPHABET']);
    });
    it('lets older cards have a 0, and other papers other letters', () => {
      expect(flags(anIdentityCard({ number: 'C4KJ7NP20' }))).toEqual([]);
      expect(flags(aResidenceCard({ number: 'YA3C4K7M1' }))).toEqual([]);
      expect(flags(anIdentityCard({ issuer: 'POL', nationality: 'POL', number: 'CBA123456' }))).toEqual([]);
    });

    it.each(['T22000129', 'L01X00T47'])('knows the published number %s', (number) => {
      expect(flags(anIdentityCard({ number }))).toEqual(['SPECIMEN']);
      expect(flags(anIdentityCard({ number, issuer: 'AUT', nationality: 'AUT' }))).toEqual([]);
    });
  });

  it('knows Utopia', () => expect(flags(aPassport({ issuer: 'UTO', nationality: 'UTO' }))).toEqual(['SPECIMEN']));

  it.each<[string, MrzToRead, string[]]>([
    ['an ordinary passport', aPassport({ nationality: 'MDA' }), ['ISSUER_NATIONALITY_DIFFER']],
    ['a passport of a diplomat', aPassport({ code: 'PD', nationality: 'MDA' }), []],
    ['a travel document of a refugee', aPassport({ issuer: 'D', nationality: 'XXB' }), []],
    ['a residence card', aResidenceCard(), []],
  ])('tells that issuer and nationality differ: %s', (_, zone, expected) => {
    expect(flags(zone)).toEqual(expected);
  });

  it('compares a stated birth date as far as the one in the zone is known', () => {
    const born = (birth: string, birthDate: string | null) =>
      flags({ ...aPassport({ birth }), claim: { name: 'Olena Kovalenko', birthDate } });
    expect(born('900214', '1990-02-14')).toEqual([]);
    expect(born('900214', '1991-02-14')).toEqual(['DOB_MISMATCH']);
    expect(born('900214', null)).toEqual([]);
    expect(born('9002<<', '1990-02-28')).toEqual(['DOB_PARTIAL']);
    expect(born('9002<<', '1990-03-01')).toEqual(['DOB_PARTIAL', 'DOB_MISMATCH']);
    expect(born('<<<<<<', '1990-03-01')).toEqual(['DOB_PARTIAL']);
  });
});

describe('a permit that may go on after the printed day', () => {
  const card = (expiry: string, but: Partial<ZoneParts> = {}) => aResidenceCard({ expiry, ...but });

  it.each<[string, MrzToRead, string[]]>([
    ['a card from 1 February 2024 on', card('240201'), ['EXPIRED', 'EXTENSION_POSSIBLE']],
    ['a card that had run out before', card('240131'), ['EXPIRED']],
    ['a card that is still valid', card('280101'), []],
    ['the card of another nationality', card('250101', { nationality: 'SYR' }), ['EXPIRED']],
    ['the other code of residence cards', card('250101', { code: 'AS' }), ['EXPIRED', 'EXTENSION_POSSIBLE']],
    ['a passport', aPassport({ expiry: '250101' }), ['EXPIRED']],
    ['the card of another state', card('250101', { issuer: 'POL' }), ['EXPIRED']],
  ])('%s', (_, zone, expected) => expect(flags(zone)).toEqual(expected));

  it('ends with the last day of the ordinance', () => {
    expect(flags({ ...card('250101'), asOf: '2027-03-04' })).toContain('EXTENSION_POSSIBLE');
    expect(flags({ ...card('250101'), asOf: '2027-03-05' })).toEqual(['EXPIRED']);
  });

  it('follows whatever rows there are', () => {
    const rule: PermitExtension = {
      nationality: 'SYR',
      printedFrom: '2025-01-01',
      until: '2028-01-01',
      paragraph: '§ 1',
      source: 'example',
      asOf: '2026-01-01',
    };
    const fields = fieldsOf(card('250101', { nationality: 'SYR' }));
    expect(extensionOf(fields, asOf, [rule])).toEqual(rule);
    expect(extensionOf(fields, asOf, [])).toBeNull();
  });

  it('tells which cards must not be read by machine', () => {
    expect(isResidenceCard(fieldsOf(card('280101')))).toBe(true);
    expect(isResidenceCard(fieldsOf(anIdentityCard()))).toBe(false);
    expect(isResidenceCard(fieldsOf(aPassport()))).toBe(false);
  });
});
