import type { Viewer } from './actors';

/** Records of section 5, in its order. */
export const staffRecords = [
  'household-facts',
  'names-and-contact',
  'present-address',
  'birth-date-and-income',
  'identity-evidence',
  'identity-result',
  'bank-details',
  'health-violence-residence',
  'case-notes',
  'matches',
  'listing-without-address',
  'unit-address',
  'landlord-contact',
  'fraud-score',
  'survey-answers',
  'visit-report',
  'escalation',
  'protected-data',
  'users-and-roles',
  'audit-log',
  'queues',
] as const;
export type StaffRecord = (typeof staffRecords)[number];

/** The columns of section 5; other viewers have no access as staff. */
export type StaffViewer = Exclude<Viewer, 'VIS' | 'LNK' | 'SEE' | 'LAN' | 'SVC'>;

/** What an access can hang on. A fact that is not known counts as not given. */
export const staffFacts = [
  'ownTask', // an open task of his own on this record; for CC the running call
  'rentOrFraudTask', // that task is about rent or fraud
  'referral', // accepted and not ended
  'releasedSingly',
  'breakGlass', // reason written, TL and AUD informed, at most 60 minutes old
  'secondPerson', // another person with an own session agreed to this very access
  'namedForProtected', // on the list of named staff
  'fromM4OfOwnCase', // a match of his own case stands at M4 or later and has not ended
  'fromM7OfOwnCase',
  'ownListingDesk',
  'ownVisit',
  'within48HoursOfVisit',
  'withinAppointment', // from 24 h before until 24 h after
  'consent', // of the household to this helper, valid
  'ticked', // by the adult whose data it is, for this very thing
  'adultSeesIt', // the consenting adult may see it himself at this moment
  'ownEscalation', // raised in his own case
  'oneRecordOpened', // asked for one record, not by searching a list
] as const;
export type StaffFact = (typeof staffFacts)[number];

/** Parts of a record that may be read, or single acts on it, where the whole may not. */
export type LimitedAccess =
  | 'last-four'
  | 'first-name'
  | 'meeting-point'
  | 'state'
  | 'status'
  | 'need-to-know-hint'
  | 'notes-for-aftercare'
  | 'decide-for-adult'
  | 'outcome'
  | 'alert'
  | 'enter-by-telephone'
  | 'hint'
  | 'create'
  | 'named-list'
  | 'change-named-list'
  | 'without-address'
  | 'propose'
  | 'grant'
  | 'technical-accounts'
  | 'own-accesses'
  | 'team-accesses-without-values'
  | 'seals'
  | 'ids-and-codes';

export interface StaffGrant {
  /** `masked`: only that it exists and its state; `aggregate`: counts of at least five. */
  gives: 'read' | 'write' | 'masked' | 'aggregate' | LimitedAccess;
  /** All of them. */
  needs: readonly StaffFact[];
}

type Cell = readonly StaffGrant[];

const when = (needs: readonly StaffFact[], ...gives: StaffGrant['gives'][]): Cell =>
  gives.map((one) => ({ gives: one, needs }));

const may = (...gives: StaffGrant['gives'][]): Cell => when([], ...gives);

const read = may('read');
const readWrite = may('read', 'write');
const masked = may('masked');
const counts = may('aggregate');
const maskedAndCounts = may('masked', 'aggregate');
const inReferral = when(['referral'], 'read');
const inTask = when(['ownTask'], 'read');
const breakGlass = when(['breakGlass'], 'read');
const helper = (...gives: StaffGrant['gives'][]) => when(['consent'], ...gives);
const helperIfTicked = (...gives: StaffGrant['gives'][]) => when(['consent', 'ticked'], ...gives);

/** Section 5. A cell that is not there is '–': nothing. */
export const staffTable: Readonly<Record<StaffRecord, Readonly<Partial<Record<StaffViewer, Cell>>>>> = {
  'household-facts': {
    'CW-A': readWrite,
    'CW-O': read,
    'CW-X': inReferral,
    TL: readWrite,
    CK: inTask,
    'AC-A': read,
    'AC-O': masked,
    CC: inTask,
    AUD: breakGlass,
    MUN: counts,
    HLP: helper('read', 'write'),
    COO: counts,
  },
  'names-and-contact': {
    'CW-A': readWrite,
    'CW-O': masked,
    'CW-X': inReferral,
    TL: readWrite,
    CK: inTask,
    'AC-A': when(['ownVisit'], 'read'),
    INT: when(['withinAppointment'], 'first-name'),
    CC: when(['ownTask', 'oneRecordOpened'], 'read'),
    AUD: breakGlass,
    HLP: helper('read', 'write'),
  },
  'present-address': {
    'CW-A': readWrite,
    'CW-X': inReferral,
    TL: read,
    CK: inTask,
    'AC-A': when(['ownVisit', 'within48HoursOfVisit'], 'read'),
    INT: when(['withinAppointment'], 'meeting-point'),
    AUD: breakGlass,
    HLP: helperIfTicked('read', 'write'),
  },
  'birth-date-and-income': {
    'CW-A': readWrite,
    'CW-X': inReferral,
    TL: read,
    CK: inTask,
    AUD: breakGlass,
    HLP: [...helper('write'), ...helperIfTicked('read')],
  },
  'identity-evidence': { CK: inTask, AUD: breakGlass, HLP: helper('write') },
  'identity-result': {
    'CW-A': read,
    'CW-X': inReferral,
    TL: read,
    CK: when(['ownTask'], 'read', 'write'),
    AUD: breakGlass,
    MUN: counts,
    HLP: helper('state'),
    COO: counts,
  },
  'bank-details': { 'CW-A': may('write', 'last-four'), TL: may('last-four'), CK: inTask, AUD: breakGlass },
  'health-violence-residence': {
    'CW-A': readWrite,
    'CW-X': when(['referral', 'releasedSingly'], 'read'),
    TL: read,
    CK: when(['ownTask'], 'status'),
    'AC-A': may('need-to-know-hint'),
    AUD: breakGlass,
    HLP: helperIfTicked('write'),
  },
  'case-notes': { 'CW-A': readWrite, TL: read, 'AC-A': may('notes-for-aftercare'), AUD: breakGlass },
  matches: {
    'CW-A': readWrite,
    'CW-O': masked,
    'CW-X': inReferral,
    TL: readWrite,
    CK: inTask,
    'AC-A': when(['fromM7OfOwnCase'], 'read'),
    CC: when(['ownTask'], 'state'),
    AUD: breakGlass,
    MUN: counts,
    HLP: [...helper('read'), ...helperIfTicked('decide-for-adult')],
    COO: maskedAndCounts,
  },
  'listing-without-address': {
    'CW-A': read,
    'CW-O': read,
    'CW-X': read,
    TL: read,
    CK: inTask,
    'AC-A': when(['fromM7OfOwnCase'], 'read'),
    CC: read,
    AUD: breakGlass,
    MUN: counts,
    HLP: read,
    COO: read,
  },
  'unit-address': {
    'CW-A': [...when(['fromM4OfOwnCase'], 'read'), ...when(['ownListingDesk'], 'read')],
    TL: read,
    CK: when(['ownTask', 'rentOrFraudTask'], 'read'),
    'AC-A': when(['fromM7OfOwnCase', 'ownVisit'], 'read'),
    INT: when(['withinAppointment'], 'meeting-point'),
    AUD: breakGlass,
    HLP: when(['consent', 'ticked', 'fromM4OfOwnCase', 'adultSeesIt'], 'read'),
  },
  'landlord-contact': {
    'CW-A': [...when(['ownListingDesk'], 'read', 'write'), ...when(['fromM4OfOwnCase'], 'read')],
    TL: read,
    CK: inTask,
    'AC-A': when(['fromM7OfOwnCase'], 'read'),
    CC: when(['ownTask'], 'masked'),
    AUD: breakGlass,
  },
  'fraud-score': {
    'CW-A': may('outcome'),
    TL: may('outcome'),
    CK: when(['ownTask'], 'read', 'write'),
    AUD: breakGlass,
    MUN: counts,
    COO: counts,
  },
  'survey-answers': {
    'CW-A': may('alert'),
    TL: may('alert'),
    'AC-A': read,
    CC: when(['ownTask'], 'enter-by-telephone'),
    AUD: breakGlass,
    MUN: counts,
    COO: counts,
  },
  'visit-report': { 'CW-A': may('hint'), TL: read, 'AC-A': readWrite, AUD: breakGlass, MUN: counts, COO: counts },
  escalation: {
    'CW-A': when(['ownEscalation'], 'read'),
    TL: readWrite,
    'AC-A': readWrite,
    CC: may('create'),
    AUD: breakGlass,
    MUN: counts,
    HLP: may('create'),
    COO: maskedAndCounts,
  },
  'protected-data': {
    'CW-A': [...may('named-list'), ...when(['secondPerson'], 'change-named-list')],
    TL: when(['namedForProtected'], 'read'),
    CK: when(['ownTask'], 'without-address'),
    'AC-A': when(['namedForProtected'], 'read'),
    AUD: when(['breakGlass', 'secondPerson'], 'read'),
  },
  'users-and-roles': {
    TL: may('propose'),
    OA: [...readWrite, ...when(['secondPerson'], 'grant')],
    PA: may('technical-accounts'),
    AUD: read,
  },
  'audit-log': {
    'CW-A': may('own-accesses'),
    TL: may('team-accesses-without-values'),
    'AC-A': may('own-accesses'),
    PA: may('seals'),
    AUD: read,
    HLP: may('own-accesses'),
  },
  queues: { PA: may('ids-and-codes') },
};
