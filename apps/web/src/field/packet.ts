/** What a phone takes along for two days of visits, and what it sends back. Shared by the door and the island. */

export interface PackedItem {
  code: string;
  kind: string;
  choices: string[];
}

export interface PackedVisit {
  id: string;
  reference: string;
  /** 'YYYY-MM-DD' */
  on: string;
  startsAt: string | null;
  step: string;
  firstName: string | null;
  /** Where to meet; null outside the 48 hours around the visit. */
  place: string | null;
  byTwo: boolean;
  isIn: boolean;
  version: number;
  sections: { code: string; items: PackedItem[] }[];
  /** Answers so far, without those about safety: a phone needs them not, they only add up. */
  values: Record<string, unknown>;
}

export interface Packet {
  /** Whose packet it is; says nothing by itself. */
  owner: string;
  now: string;
  /** After this nothing readable stays on the phone. */
  expiresAt: string;
  today: string;
  /** For sealing what is sent back: a point on P-256, base64. */
  boxKey: string;
  visits: PackedVisit[];
}

interface Written {
  clientId: string;
  owner: string;
  visitId: string;
  /** By the clock of the phone. */
  writtenAt: string;
  /** By how many milliseconds that clock was ahead of ours when it last heard from us. */
  skewMs: number;
}

/** One thing a phone has to tell, sealed before it waits. */
export type Letter = Written &
  (
    | { kind: 'form'; baseVersion: number; own: string[]; fields: Record<string, unknown> }
    | { kind: 'report'; outcome: string; note: string }
    | { kind: 'signature'; role: string; name: string; agrees: boolean }
    | { kind: 'photo'; base64: string }
    | { kind: 'arrive'; minutes: number }
    | { kind: 'leave' }
  );

export type Receipt =
  | {
      state: 'taken';
      form: { version: number; values: Record<string, unknown>; conflicts: Record<string, unknown> } | null;
    }
  /** Will never be taken; the sentence says why. */
  | { state: 'refused'; why: string }
  /** Not by this person, or not now: it goes on waiting. */
  | { state: 'later'; why: string };
