/** What the API answers, as far as the journey reads it. */

export interface Check {
  check: string;
  result: string;
  code: string;
  paragraph: string | null;
  sentence: string;
}

export interface Listing {
  id: string;
  state: string;
  checks: Check[];
  municipality?: string;
}

export interface Candidate {
  score: number;
  listing: Listing;
  criteria: { code: string; points: number; mostPoints: number; reason: { sentence: string } }[];
  hardRules: { code: string; kind: string }[];
}

export interface Proposal {
  id: string;
  state: string;
  stage: string;
  address?: { street: string; houseNumber: string };
  landlordName?: string;
  household?: Record<string, unknown>;
  viewing: { id: string } | null;
  moves: string[];
}

export interface Tenancy {
  id: string;
  householdId: string;
  occurrences: {
    id: string;
    step: string;
    kind: string;
    on: string;
    windowStart: string;
    windowEnd: string;
    state: string;
  }[];
  followUps?: { kind: string; dueAt: string }[];
}
