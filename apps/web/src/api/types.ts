/** What the API answers, as far as pages read it. Money in cents a month, area in m², dates 'YYYY-MM-DD', instants ISO. */

export interface FieldProblem {
  field: string;
  code: string;
  message: string;
  /** The page on which the field is, where it is not the one that shows the mistake. */
  page?: string;
}

export interface Problem {
  status: number;
  code: string;
  title: string;
  /** A sentence in the language asked for. */
  detail: string;
  problems?: FieldProblem[];
}

export interface List<Item> {
  items: Item[];
  next: string | null;
}

export interface Person {
  id: string;
  name: string;
  email: string;
  emailConfirmed: boolean;
  language: string;
  roles: string[];
  organisation: { id: string; name: string } | null;
}

export interface Place {
  kind: 'municipality' | 'postal-code' | 'district';
  name: string;
  district: string;
  ags: string | null;
  kreisAgs: string;
  land: string;
  plz: string | null;
  lat: number;
  lon: number;
}

export interface Source {
  code: string;
  title: string;
  date: string | null;
  licence: string;
  licenceUrl: string | null;
  attribution: string;
}

export type PlaceWish =
  | { kind: 'radius'; lat: number; lon: number; radiusKm: number; name: string }
  | { kind: 'municipality'; ags: string; name: string }
  | { kind: 'district'; kreisAgs: string; name: string };

export type AllowedArea =
  { kind: 'state'; land: string } | { kind: 'district'; kreisAgs: string } | { kind: 'municipality'; ags: string };

export interface Needs {
  rentPayer: 'self' | 'job-centre';
  warmRentLimit: number | null;
  roomsMin: number | null;
  areaMin: number | null;
  stepFree: boolean;
  pets: boolean;
  smoker: boolean;
  placeWishes: PlaceWish[];
  moveInFrom: string;
  moveInUntil: string | null;
  stayMonths: number | null;
  languages: string[];
  womenOnlyWish: boolean;
  onlyWomenAndChildren: boolean | null;
  acceptsLandlordInFlat: boolean;
  joinsLater: { persons: number; on: string } | null;
  allowedArea?: AllowedArea | null;
  permitEnds?: string | null;
}

export interface Check {
  check: string;
  result: 'pass' | 'info' | 'unknown' | 'review' | 'hold';
  code: string;
  paragraph: string | null;
  source: string | null;
  sourceDate: string | null;
  sentence: string;
}

export interface HouseholdPerson {
  id: string;
  firstName: string;
  surname: string;
  birthDate: string;
  isContact: boolean;
  phone: string | null;
}

export interface Household {
  id: string;
  reference: string;
  state: string;
  clearedUntil?: string | null;
  held?: boolean;
  version: number;
  adults?: number;
  children?: number;
  needs: Needs & { version: number };
  persons?: HouseholdPerson[];
  residence?: { allowedArea: AllowedArea | null; permitEnds: string | null };
  checks?: Check[];
}

export interface Landlord {
  id: string;
  kind: 'private' | 'company';
  firstName: string;
  surname: string;
  company: string | null;
  clearedUntil: string | null;
  held: boolean;
  checks: Check[];
}

export interface Listing {
  id: string;
  state: 'draft' | 'submitted' | 'cleared' | 'held' | 'let' | 'withdrawn' | 'expired';
  kind: 'flat' | 'room';
  municipality: string;
  ags: string;
  plz: string;
  netColdRent: number;
  utilities: number;
  heating: number;
  furniture: number;
  warmRent: number;
  warmRentStated?: number | null;
  deposit: number;
  area: number;
  sharedArea?: number | null;
  rooms: number;
  mostPersons: number;
  yearBuilt: number | null;
  floor: number | null;
  stepFree: 'yes' | 'no' | 'unknown';
  pets: 'yes' | 'no' | 'ask';
  smokingAllowed: boolean;
  womenOnly: boolean;
  landlordLivesThere?: boolean;
  availableFrom: string;
  availableUntil: string | null;
  longestStayMonths: number | null;
  languages: string[];
  features: string[];
  description: string;
  units: number;
  version?: number;
  confirmedAt?: string;
  confirmUntil?: string;
  address?: Address;
  checks?: Check[];
}

export interface Address {
  street: string;
  houseNumber: string;
}

export interface Reason {
  code: string;
  sentence: string;
}

export interface CriterionResult {
  code: string;
  points: number;
  mostPoints: number;
  kind: string;
  reason: Reason;
}

export interface HardRuleResult {
  code: string;
  kind: 'ok' | 'excluded' | 'unknown';
  reason: Reason;
}

export interface Candidate {
  /** 0 to 1000 */
  score: number;
  /** At least one hard rule lacks a fact. */
  toClarify: boolean;
  policyVersion: number;
  scoredAt?: string;
  listing: Listing;
  criteria: CriterionResult[];
  hardRules: HardRuleResult[];
}

export interface Pair extends Candidate {
  excluded: boolean;
  whyNot: { kind: string; rule: string; lost?: number; reason: Reason }[];
}

export interface Counterfactuals {
  fitting: number;
  ifLifted: { code: string; setBy: string; moreListings: number }[];
}

export interface WorklistItem {
  householdId: string;
  reference: string;
  assigned: 'me' | 'colleague' | 'nobody';
  action: string;
  waitingSince: string;
  deadlineAt: string | null;
  proposalId: string | null;
  candidates: number;
  onHold: boolean;
}

/** What a landlord sees of a household. Keys come with the stage; what is not released is absent. */
export interface SeenHousehold {
  adults?: number;
  childrenByAgeBand?: Record<string, number>;
  needsTowardsFlat?: { stepFree: boolean; pets: boolean };
  moveInWindow?: { from: string; until: string | null };
  stayLength?: { months: number | null };
  rentSecured?: 'yes' | 'being-clarified';
  canTalkWithEachOther?: 'yes' | 'with-interpreter';
  languages?: string[];
  firstName?: string;
  surname?: string;
}

export interface Viewing {
  id: string;
  startsAt: string;
  withInterpreter: boolean;
  householdAccepted: boolean;
  landlordAccepted: boolean;
  outcome: string | null;
}

export interface Proposal {
  id: string;
  side: 'household' | 'landlord' | 'caseworker' | 'onlooker';
  state: 'offered' | 'asked' | 'agreed' | 'viewing' | 'promised' | 'signed' | 'moved-in' | 'ended';
  stage: string;
  deadlineAt: string | null;
  endReason: string | null;
  proposedAt: string;
  version: number;
  hold?: boolean;
  /** The landlord's side gets id, kind and municipality alone. */
  listing: Partial<Listing> & Pick<Listing, 'id' | 'kind' | 'municipality'>;
  address?: Address;
  landlordName?: string;
  household?: SeenHousehold;
  householdId?: string;
  reference?: string;
  score?: number;
  reasons?: CriterionResult[];
  hardRules?: HardRuleResult[];
  decisions: {
    party: string;
    verdict: 'yes' | 'no';
    reasonCode?: string | null;
    decidedAt: string;
    assisted: boolean;
  }[];
  viewing: Viewing | null;
  assured?: boolean;
  assuranceNeeded?: boolean;
  moves: string[];
}

export interface Review {
  id: string;
  subjectKind: 'landlord' | 'listing' | 'household';
  subjectId: string;
  wanted: 'review' | 'hold';
  openedAt: string;
  /** Text of the listing that the signs were found in. */
  text?: string;
  findings: Check[];
  decisions: { mine: boolean; verdict: 'lift' | 'keep'; reasonCode: string; note: string; decidedAt: string }[];
}

export interface Occurrence {
  id: string;
  step: string;
  kind: string;
  subjectKind: string;
  on: string;
  windowStart: string;
  windowEnd: string;
  sendAt: string | null;
  state: string;
  reason: string | null;
}

export interface Escalation {
  id: string;
  tenancyId: string;
  reference: string;
  severity: string;
  category: string;
  raisedAt: string;
  deadlineAt: string;
  state: 'open' | 'acknowledged' | 'closed';
  /** One person has said it can be closed; a second one is waited for. */
  closingProposed: boolean;
  signals?: { itemCode: string | null; category: string; severity: string }[];
}

export interface Tenancy {
  id: string;
  householdId: string;
  reference: string;
  municipality: string;
  moveInOn: string;
  state: string;
  occurrences?: Occurrence[];
  followUps?: FollowUp[];
}

export interface FollowUp {
  id: string;
  kind: string;
  dueAt: string;
  doneAt: string | null;
  outcome: string | null;
}

export interface Visit {
  id: string;
  tenancyId: string;
  reference: string;
  step: string;
  on: string;
  windowStart: string;
  windowEnd: string;
  state: string;
  municipality: string;
  address?: Address;
  contact?: { firstName: string; surname: string; phone: string | null };
  followUp: boolean;
}

export interface SurveyItem {
  code: string;
  kind: 'choice' | 'scale' | 'text' | 'date';
  /** More than one answer may be ticked. */
  several?: boolean;
  answers: { code: string | number; text: string }[] | null;
  text: string;
  safety: boolean;
  /** Stands before the first item of a validated instrument. */
  introduction?: string;
}

export interface Survey {
  survey: string;
  language: string;
  items: SurveyItem[];
  answered: boolean;
  closed: boolean;
}
