import fc from 'fast-check';
import type { Group } from './field-rows';
import {
  type LandlordCondition,
  type LandlordField,
  type LandlordLooks,
  fieldsForLandlord,
  landlordRows,
} from './landlord-sees';
import { stages } from './stages';

/** Section 3 and 6 of the matrix, as read: field, group, from, from when protected (= the same, – never), what else it needs. */
const matrix = `
  interest              P1  M3  =   .
  adults                P1  M3  =   .
  childrenByAgeBand     P1  M3  =   .
  needsTowardsFlat      P1  M3  =   .
  moveInWindow          P1  M3  =   .
  stayLength            P1  M3  =   .
  rentSecured           P1  M3  =   .
  introduction          P1  M3  =   reviewed
  canTalkWithEachOther  P1  M3  =   .
  firstName             P2  M4  =   .
  relay                 P2  M4  =   .
  languages             P2  M4  =   .
  viewingDate           P2  M5  =   .
  viewingPersons        P2  M5  =   .
  surname               P3  M6  M7  protected:in-contract-document
  rentCoverProof        P3  M6  =   .
  rentCoverDocuments    P3  M6  –   own-release
  namesMovingIn         P3  M7  =   protected:in-contract-document
  realContact           P3  M7  –   own-release
  birthDates            P3  M7  =   in-contract-document
  photo                 –   –   –   .
  presentAddress        –   –   –   .
  presentTownPart       –   –   –   .
  shelter               –   –   –   .
  school                –   –   –   .
  employer              –   –   –   .
  nationality           –   –   –   .
  ethnicOrigin          –   –   –   .
  religion              –   –   –   .
  sexualIdentity        –   –   –   .
  residenceStatus       –   –   –   .
  residenceDocuments    –   –   –   .
  health                –   –   –   .
  violence              –   –   –   .
  notes                 –   –   –   .
  identityDocuments     –   –   –   .
  wellbeingAnswers      –   –   –   .
  visits                –   –   –   .
  escalations           –   –   –   .
  otherMatches          –   –   –   .
  scores                –   –   –   .
  ownMessages           –   –   –   after-end`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [LandlordField, string, string, string, string]);

const fields = matrix.map(([field]) => field);
const conditions: LandlordCondition[] = ['reviewed', 'in-contract-document'];
const groups: Group[] = ['P1', 'P2', 'P3', 'P4'];
const everything: LandlordLooks = {
  stage: 'M8',
  flags: { protected: false, hold: false },
  released: new Set([...groups, ...fields]),
  met: new Set(conditions),
};
const sees = (field: LandlordField, looks: Partial<LandlordLooks>) =>
  fieldsForLandlord({ ...everything, ...looks }).has(field);
const order = (stage: string) => ['M0', 'M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8'].indexOf(stage);

describe('what a landlord sees of the household: every row of section 3', () => {
  it('has exactly the rows of the document, in their groups', () => {
    const rows = landlordRows.map(({ field, group }) => [field, group ?? '–']).sort();
    expect(rows).toEqual(matrix.map(([field, group]) => [field, group]).sort());
  });

  describe.each(matrix)('%s, group %s', (field, group, from, whenProtected, need) => {
    it.each(stages)(`at ${'%s'}, with everything released and met, with and without protection and hold`, (stage) => {
      for (const isProtected of [false, true]) {
        for (const hold of [false, true]) {
          const first = isProtected && whenProtected !== '=' ? whenProtected : from;
          const ended = stage === 'MX';
          const open = ended ? need === 'after-end' : first !== '–' && order(stage) >= order(first);
          const stopped = hold && (ended || group !== 'P1' || order(first) > 3);
          expect(sees(field, { stage, flags: { protected: isProtected, hold } })).toBe(open && !stopped);
        }
      }
    });

    it('needs the conditions of the document and no other', () => {
      for (const isProtected of [false, true]) {
        const flags = { protected: isProtected, hold: false };
        const full = sees(field, { flags });
        for (const left of conditions) {
          const met = new Set(conditions.filter((one) => one !== left));
          const needed = need === left || (isProtected && need === `protected:${left}`);
          expect(sees(field, { flags, met })).toBe(full && !needed);
        }
      }
    });

    it('needs a release of its group, of its own when the document says so', () => {
      const full = sees(field, {});
      expect(sees(field, { released: new Set() })).toBe(full && group === 'P1');
      expect(sees(field, { released: new Set(groups) })).toBe(full && need !== 'own-release');
      expect(sees(field, { released: new Set([field]) })).toBe(full);
      const others = new Set([...groups, ...fields].filter((one) => one !== group && one !== field));
      expect(sees(field, { released: others })).toBe(full && group === 'P1');
    });
  });
});

describe('laws of what a landlord sees', () => {
  const someReleased = fc.subarray([...groups, ...fields]).map((list) => new Set(list));
  const someMet = fc.subarray(conditions).map((list) => new Set(list));
  const anyLooks = fc.record({
    stage: fc.constantFrom(...stages),
    flags: fc.record({ protected: fc.boolean(), hold: fc.boolean() }),
    released: someReleased,
    met: someMet,
  });
  const isWithin = (smaller: ReadonlySet<string>, bigger: ReadonlySet<string>) =>
    [...smaller].every((field) => bigger.has(field));

  it('never shows more at an earlier stage than at a later one', () => {
    fc.assert(
      fc.property(anyLooks, fc.nat(8), fc.nat(8), (looks, one, other) => {
        const earlier = fieldsForLandlord({ ...looks, stage: stages[Math.min(one, other)]! });
        const later = fieldsForLandlord({ ...looks, stage: stages[Math.max(one, other)]! });
        expect(isWithin(earlier, later)).toBe(true);
      }),
    );
  });

  it('never shows more because of a hold or of protection', () => {
    fc.assert(
      fc.property(anyLooks, (looks) => {
        const { flags } = looks;
        const held = fieldsForLandlord({ ...looks, flags: { ...flags, hold: true } });
        const guarded = fieldsForLandlord({ ...looks, flags: { ...flags, protected: true } });
        expect(isWithin(held, fieldsForLandlord({ ...looks, flags: { ...flags, hold: false } }))).toBe(true);
        expect(isWithin(guarded, fieldsForLandlord({ ...looks, flags: { ...flags, protected: false } }))).toBe(true);
      }),
    );
  });

  it('shows no field above P1 without a release', () => {
    fc.assert(
      fc.property(anyLooks, (looks) => {
        const shown = fieldsForLandlord({ ...looks, released: new Set() });
        const above = landlordRows.filter(({ group, afterEnd }) => group !== 'P1' && !afterEnd);
        expect(above.filter(({ field }) => shown.has(field))).toEqual([]);
      }),
    );
  });

  it('never shows whereabouts, origin, status, health or violence (D4, D5), whatever was released', () => {
    const hidden = [
      ...(['presentAddress', 'presentTownPart', 'shelter', 'school', 'employer'] as const),
      ...([
        'nationality',
        'ethnicOrigin',
        'religion',
        'sexualIdentity',
        'residenceStatus',
        'residenceDocuments',
      ] as const),
      ...(['health', 'violence', 'notes'] as const),
    ];
    fc.assert(
      fc.property(anyLooks, (looks) => {
        const shown = fieldsForLandlord(looks);
        expect(hidden.filter((field) => shown.has(field))).toEqual([]);
      }),
    );
  });

  it('takes a flag that could not be read for set, and conditions that nobody stated for unmet', () => {
    const flags = {} as LandlordLooks['flags'];
    expect(sees('firstName', { flags })).toBe(false);
    expect(sees('rentCoverDocuments', { flags: { ...flags, hold: false } })).toBe(false);
    const unstated = { ...everything, met: undefined };
    expect(fieldsForLandlord(unstated).has('introduction')).toBe(false);
  });
});
