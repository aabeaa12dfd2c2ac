import fc from 'fast-check';
import { type Viewer, viewers } from './actors';
import { type StaffAccess, isNothing, staffAccess } from './staff-sees';
import { type StaffFact, type StaffRecord, staffFacts, staffRecords } from './staff-table';

/**
 * Section 5 as read. A cell is '-' or grants joined by ';'; a grant is what it gives ('r', 'w', 'rw', 'm', 'agg', or the
 * part or act in words) and after '@' what it hangs on. R referral, T own task, J break-glass, N named, 2P second
 * person, C consent, tick ticked, app within the appointment.
 */
const columns = 'CW-A CW-O CW-X TL CK AC-A AC-O INT CC OA PA AUD MUN HLP COO'.split(' ') as Viewer[];
const matrix: Record<StaffRecord, string> = {
  'household-facts': 'rw r r@R rw r@T r m - r@T - - r@J agg rw@C agg',
  'names-and-contact': 'rw m r@R rw r@T r@visit - first-name@app r@T+one - - r@J - rw@C -',
  'present-address': 'rw - r@R r r@T r@visit+48h - meeting-point@app - - - r@J - rw@C+tick -',
  'birth-date-and-income': 'rw - r@R r r@T - - - - - - r@J - w@C;r@C+tick -',
  'identity-evidence': '- - - - r@T - - - - - - r@J - w@C -',
  'identity-result': 'r - r@R r rw@T - - - - - - r@J agg state@C agg',
  'bank-details': 'w;last-four - - last-four r@T - - - - - - r@J - - -',
  'health-violence-residence': 'rw - r@R+singly r status@T need-to-know-hint - - - - - r@J - w@C+tick -',
  'case-notes': 'rw - - r - notes-for-aftercare - - - - - r@J - - -',
  matches: 'rw m r@R rw r@T r@M7 - - state@T - - r@J agg r@C;decide-for-adult@C+tick m;agg',
  'listing-without-address': 'r r r r r@T r@M7 - - r - - r@J agg r r',
  'unit-address': 'r@M4;r@desk - - r r@T+rent r@M7+visit - meeting-point@app - - - r@J - r@C+M4+tick+adult -',
  'landlord-contact': 'rw@desk;r@M4 - - r r@T r@M7 - - m@T - - r@J - - -',
  'fraud-score': 'outcome - - outcome rw@T - - - - - - r@J agg - agg',
  'survey-answers': 'alert - - alert - r - - enter-by-telephone@T - - r@J agg - agg',
  'visit-report': 'hint - - r - rw - - - - - r@J agg - agg',
  escalation: 'r@own - - rw - rw - - create - - r@J agg create m;agg',
  'protected-data': 'named-list;change-named-list@2P - - r@N without-address@T r@N - - - - - r@2P+J - - -',
  'users-and-roles': '- - - propose - - - - - rw;grant@2P technical-accounts r - - -',
  'audit-log': 'own-accesses - - team-accesses-without-values - own-accesses - - - - seals r - own-accesses -',
  queues: '- - - - - - - - - - ids-and-codes - - - -',
};
const factOf: Record<string, StaffFact> = {
  R: 'referral',
  T: 'ownTask',
  J: 'breakGlass',
  N: 'namedForProtected',
  '2P': 'secondPerson',
  C: 'consent',
  tick: 'ticked',
  app: 'withinAppointment',
  visit: 'ownVisit',
  '48h': 'within48HoursOfVisit',
  one: 'oneRecordOpened',
  singly: 'releasedSingly',
  rent: 'rentOrFraudTask',
  M4: 'fromM4OfOwnCase',
  M7: 'fromM7OfOwnCase',
  desk: 'ownListingDesk',
  adult: 'adultSeesIt',
  own: 'ownEscalation',
};
const words: Record<string, string[]> = {
  r: ['read'],
  w: ['write'],
  rw: ['read', 'write'],
  m: ['masked'],
  agg: ['aggregate'],
};

function expected(cell: string, given: ReadonlySet<StaffFact>): string[] {
  if (cell === '-') return [];
  const gifts = cell.split(';').flatMap((grant) => {
    const [gift = '', needs] = grant.split('@');
    const open = !needs || needs.split('+').every((need) => given.has(factOf[need]!));
    return open ? (words[gift] ?? [gift]) : [];
  });
  return [...new Set(gifts)].sort();
}

const told = ({ read, write, masked, aggregate, limited }: StaffAccess) =>
  [read && 'read', write && 'write', masked && 'masked', aggregate && 'aggregate', ...limited]
    .filter((one) => one !== false)
    .sort();

const facts = (given: Iterable<StaffFact>, isProtected = false) => ({
  protected: isProtected,
  ...Object.fromEntries([...given].map((fact) => [fact, true])),
});

const cells = staffRecords.flatMap((record) =>
  matrix[record].split(' ').map((cell, index) => [columns[index]!, record, cell] as const),
);
const someFacts = fc.subarray([...staffFacts]);
const anyViewer = fc.constantFrom(...viewers);
const anyRecord = fc.constantFrom(...staffRecords);

describe('what staff and others may do with a record: every cell of section 5', () => {
  it('has 21 records and 15 columns, and knows every fact', () => {
    expect(cells).toHaveLength(21 * 15);
    expect(Object.values(factOf).sort()).toEqual([...staffFacts].sort());
  });

  it.each(cells)('%s, %s: %s', (viewer, record, cell) => {
    const settings: StaffFact[][] = [
      [],
      [...staffFacts],
      ...staffFacts.map((fact) => [fact]),
      ...staffFacts.map((left) => staffFacts.filter((fact) => fact !== left)),
    ];
    for (const given of settings) {
      expect(told(staffAccess(viewer, record, facts(given)))).toEqual(expected(cell, new Set(given)));
    }
  });

  it('follows the document for any combination of facts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cells), someFacts, ([viewer, record, cell], given) => {
        expect(told(staffAccess(viewer, record, facts(given)))).toEqual(expected(cell, new Set(given)));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['VIS', 'LNK', 'SEE', 'LAN', 'SVC'] as const)('gives %s, who has no column, nothing', (viewer) => {
    for (const record of staffRecords) expect(isNothing(staffAccess(viewer, record, facts(staffFacts)))).toBe(true);
  });
});

describe('laws of what staff sees', () => {
  it('answers nothing about a protected household to who is not named, whatever else he holds', () => {
    fc.assert(
      fc.property(anyViewer, anyRecord, someFacts, (viewer, record, given) => {
        const unnamed = given.filter((fact) => fact !== 'namedForProtected');
        const doubleKey = viewer === 'AUD' && record === 'protected-data';
        const access = staffAccess(viewer, record, facts(unnamed, true));
        if (doubleKey) expect(access.read).toBe(given.includes('breakGlass') && given.includes('secondPerson'));
        else expect(isNothing(access)).toBe(true);
      }),
    );
  });

  it('gives who is named what he may see of any other household, and no more', () => {
    fc.assert(
      fc.property(anyViewer, anyRecord, someFacts, (viewer, record, given) => {
        const named: StaffFact[] = [...given, 'namedForProtected'];
        expect(staffAccess(viewer, record, facts(named, true))).toEqual(staffAccess(viewer, record, facts(named)));
      }),
    );
  });

  it('never gives less for one more fact', () => {
    fc.assert(
      fc.property(anyViewer, anyRecord, someFacts, fc.constantFrom(...staffFacts), (viewer, record, given, more) => {
        const before = told(staffAccess(viewer, record, facts(given)));
        expect(told(staffAccess(viewer, record, facts([...given, more])))).toEqual(expect.arrayContaining(before));
      }),
    );
  });

  it('takes a protection that could not be read for protection', () => {
    const unknown = {} as { protected: boolean };
    expect(isNothing(staffAccess('CW-A', 'household-facts', unknown))).toBe(true);
  });

  it('lets an administrator see no case, and a coordinator no person', () => {
    const persons = staffRecords.filter((record) => record !== 'listing-without-address');
    const cases = staffRecords.filter((record) => !['users-and-roles', 'audit-log', 'queues'].includes(record));
    for (const record of cases) {
      expect(isNothing(staffAccess('OA', record, facts(staffFacts)))).toBe(true);
      expect(isNothing(staffAccess('PA', record, facts(staffFacts)))).toBe(true);
    }
    for (const record of persons) {
      const { read, write, limited } = staffAccess('COO', record, facts(staffFacts));
      expect([read, write, limited.size]).toEqual([false, false, 0]);
    }
  });
});
