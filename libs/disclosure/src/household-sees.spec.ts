import fc from 'fast-check';
import type { Group } from './field-rows';
import {
  type HouseholdCondition,
  type HouseholdField,
  type HouseholdLooks,
  fieldsForHousehold,
  householdRows,
} from './household-sees';
import { stages } from './stages';

/** Section 4 and 6 of the matrix, as read: field, group, from, from for a protected unit (= the same, – never), what else it needs. */
const matrix = `
  rooms                    P1  M0  =   .
  floorArea                P1  M0  =   .
  rentParts                P1  M0  =   .
  deposit                  P1  M0  =   .
  floor                    P1  M0  =   .
  features                 P1  M0  =   .
  houseRules               P1  M0  =   .
  municipality             P1  M0  =   .
  district                 P1  M0  M5  .
  cell                     P1  M0  M5  .
  travelTimes              P1  M0  M5  .
  photos                   P1  M0  M5  photos-reviewed
  checkedOn                P1  M2  =   .
  rentCheck                P1  M2  =   .
  landlordLivesThere       P1  M2  =   .
  landlordHousehold        P1  M2  =   .
  landlordFirstName        P2  M4  M5  .
  companyName              P2  M4  M5  early-by-choice
  relay                    P2  M4  =   .
  streetAndNumber          P3  M4  –   consented-himself,both-consents-fresh,all-checks-passed
  exactPoint               P3  M4  –   consented-himself,both-consents-fresh,all-checks-passed
  bellName                 P3  M5  –   viewing-within-24-hours
  floorAndDoor             P3  M5  –   viewing-within-24-hours
  keyHanding               P3  M5  –   viewing-within-24-hours
  landlordSurname          P3  M5  M7  protected:in-contract-document
  landlordPhone            P3  M5  –   own-release
  landlordAddress          P3  M7  –   in-contract-document
  landlordIban             P4  M7  =   pays-the-rent
  otherUnitsOfLandlord     –   –   –   .
  howManyOthersAsked       –   –   –   .
  whoElseIsAsked           –   –   –   .
  landlordIdentityEvidence –   –   –   .
  checkDetails             –   –   –   .
  reportsAboutLandlord     –   –   –   .
  addressSeenLog           –   –   –   after-end`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/) as [HouseholdField, string, string, string, string]);

const fields = matrix.map(([field]) => field);
const groups: Group[] = ['P1', 'P2', 'P3', 'P4'];
const conditions: HouseholdCondition[] = [
  'published',
  'photos-reviewed',
  'consented-himself',
  'both-consents-fresh',
  'all-checks-passed',
  'viewing-within-24-hours',
  'in-contract-document',
  'pays-the-rent',
];
const everything: HouseholdLooks = {
  stage: 'M8',
  flags: { protectedUnit: false, hold: false },
  released: new Set(groups),
  met: new Set(conditions),
};
const sees = (field: HouseholdField, looks: Partial<HouseholdLooks>) =>
  fieldsForHousehold({ ...everything, ...looks }).has(field);
const order = (stage: string) => ['M0', 'M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8'].indexOf(stage);

describe('what a household sees of unit and landlord: every row of section 4', () => {
  it('has exactly the rows of the document, in their groups', () => {
    const rows = householdRows.map(({ field, group }) => [field, group ?? '–']).sort();
    expect(rows).toEqual(matrix.map(([field, group]) => [field, group]).sort());
  });

  describe.each(matrix)('%s, group %s', (field, group, from, whenProtected, need) => {
    const released = new Set<HouseholdField | Group>([...groups, ...(need === 'own-release' ? [field] : [])]);

    it.each(stages)(
      `at ${'%s'}, with its group released and all met, with and without protection and hold`,
      (stage) => {
        for (const protectedUnit of [false, true]) {
          for (const hold of [false, true]) {
            const first = protectedUnit && whenProtected !== '=' ? whenProtected : from;
            const ended = stage === 'MX';
            const open = ended ? need === 'after-end' : first !== '–' && order(stage) >= order(first);
            const stopped = hold && (ended || group !== 'P1' || order(first) > 3);
            expect(sees(field, { stage, released, flags: { protectedUnit, hold } })).toBe(open && !stopped);
          }
        }
      },
    );

    it('needs the conditions of the document and no other', () => {
      for (const protectedUnit of [false, true]) {
        const flags = { protectedUnit, hold: false };
        const full = sees(field, { flags, released });
        for (const left of conditions) {
          const met = new Set(conditions.filter((one) => one !== left));
          const needed = need.split(',').includes(left) || (protectedUnit && need === `protected:${left}`);
          expect(sees(field, { flags, released, met })).toBe(full && !needed);
        }
      }
    });

    it('needs a release of its group, of its own when the document says so', () => {
      const full = sees(field, { released });
      expect(sees(field, { released: new Set() })).toBe(full && group === 'P1');
      expect(sees(field, { released: new Set(groups) })).toBe(full && need !== 'own-release');
      expect(sees(field, { released: new Set([field]) })).toBe(full);
      const others = new Set([...groups, ...fields].filter((one) => one !== group && one !== field));
      expect(sees(field, { released: others })).toBe(full && group === 'P1');
    });

    it('shows nothing of a unit that is not published, until it is offered', () => {
      const met = new Set(conditions.filter((condition) => condition !== 'published'));
      expect(sees(field, { stage: 'M0', met })).toBe(false);
      expect(sees(field, { stage: 'M1', met })).toBe(false);
      expect(sees(field, { stage: 'M2', met })).toBe(sees(field, { stage: 'M2' }));
    });
  });

  it('shows the name of a company from the start when the company chose so, unless unit or hold forbid it', () => {
    const chosen = { stage: 'M0', released: new Set<HouseholdField>(['companyName']) } as const;
    expect(sees('companyName', chosen)).toBe(true);
    expect(sees('companyName', { ...chosen, released: new Set(groups) })).toBe(false);
    expect(sees('companyName', { ...chosen, flags: { protectedUnit: true, hold: false } })).toBe(false);
    expect(sees('companyName', { ...chosen, flags: { protectedUnit: false, hold: true } })).toBe(false);
  });
});

describe('laws of what a household sees', () => {
  const anyLooks = fc.record({
    stage: fc.constantFrom(...stages),
    flags: fc.record({ protectedUnit: fc.boolean(), hold: fc.boolean() }),
    released: fc.subarray([...groups, ...fields]).map((list) => new Set(list)),
    met: fc.subarray(conditions).map((list) => new Set(list)),
  });
  const isWithin = (smaller: ReadonlySet<string>, bigger: ReadonlySet<string>) =>
    [...smaller].every((field) => bigger.has(field));

  it('never shows more at an earlier stage than at a later one', () => {
    fc.assert(
      fc.property(anyLooks, fc.nat(8), fc.nat(8), (looks, one, other) => {
        const earlier = fieldsForHousehold({ ...looks, stage: stages[Math.min(one, other)]! });
        const later = fieldsForHousehold({ ...looks, stage: stages[Math.max(one, other)]! });
        expect(isWithin(earlier, later)).toBe(true);
      }),
    );
  });

  it('never shows more because of a hold or of protection', () => {
    fc.assert(
      fc.property(anyLooks, (looks) => {
        const { flags } = looks;
        const held = fieldsForHousehold({ ...looks, flags: { ...flags, hold: true } });
        const guarded = fieldsForHousehold({ ...looks, flags: { ...flags, protectedUnit: true } });
        expect(isWithin(held, fieldsForHousehold({ ...looks, flags: { ...flags, hold: false } }))).toBe(true);
        expect(isWithin(guarded, fieldsForHousehold({ ...looks, flags: { ...flags, protectedUnit: false } }))).toBe(
          true,
        );
      }),
    );
  });

  it('shows no field above P1 without a release', () => {
    fc.assert(
      fc.property(anyLooks, (looks) => {
        const shown = fieldsForHousehold({ ...looks, released: new Set() });
        const above = householdRows.filter(({ group, afterEnd }) => group !== 'P1' && !afterEnd);
        expect(above.filter(({ field }) => shown.has(field))).toEqual([]);
      }),
    );
  });

  it('never shows the exact address before both agreed, of a protected unit, on hold, or after the end', () => {
    fc.assert(
      fc.property(anyLooks, (looks) => {
        const { stage, flags } = looks;
        const closed = ['M0', 'M1', 'M2', 'M3', 'MX'].includes(stage) || flags.protectedUnit || flags.hold;
        const shown = fieldsForHousehold(looks);
        if (closed) expect(shown.has('streetAndNumber') || shown.has('exactPoint')).toBe(false);
      }),
    );
  });

  it('takes a flag that could not be read for set, and conditions that nobody stated for unmet', () => {
    const flags = {} as HouseholdLooks['flags'];
    expect(sees('relay', { flags })).toBe(false);
    expect(sees('streetAndNumber', { flags: { ...flags, hold: false } })).toBe(false);
    const unstated = { ...everything, met: undefined };
    expect(fieldsForHousehold(unstated).has('photos')).toBe(false);
    expect(fieldsForHousehold({ ...unstated, stage: 'M0' }).size).toBe(0);
  });
});
